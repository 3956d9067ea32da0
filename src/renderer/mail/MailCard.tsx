import { IconMailForward, IconPrinter } from '@tabler/icons-react'
import type { Sending } from '../../contract/letter-sending'
import type { Letter } from '../../contract/letters'
import type { MailHalt } from '../../contract/mail'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { clockOf, dayNow, dayOf, momentOf } from '../words/when'
import { MailStory } from './MailStory'
import { useMailing } from './mailing'
import { wantsPerson } from './standing'

interface MailCardProps {
  letter: Letter
  sending: Sending
  paused: MailHalt | null
  onPrint: () => void
}

/** How the e-mail of a letter stands, why, and what can be done. */
export function MailCard({ letter, sending, paused, onPrint }: MailCardProps) {
  const { mail: w } = useWords()
  const mailing = useMailing()
  const { state, why, nextTryAt, address } = sending
  const asks = wantsPerson.has(state)
  const next = () => {
    if (state === 'sending') return w.under
    if (state === 'unsure') return w.askSent
    if (state !== 'queued' || nextTryAt === null) return null
    if (paused) return w.still(w.why[paused])
    if (why === null) return w.soon
    return w.next(dayOf(nextTryAt) === dayNow() ? clockOf(nextTryAt) : momentOf(nextTryAt))
  }
  const said = [w.to(address), why && why !== paused && w.why[why], next()].filter(Boolean).join(' ')
  return (
    <Card
      title={w.title}
      attention={asks}
      aside={<Chip kind={asks ? 'attention' : 'plain'}>{w.state[state]}</Chip>}
    >
      <Stack gap={12}>
        <output>{said}</output>
        <Row>
          {state === 'queued' && (
            <Button busy={mailing.busy} onClick={() => void mailing.cancel(letter)}>
              {w.cancel}
            </Button>
          )}
          {state === 'queued' && why !== null && !paused && (
            <Button busy={mailing.busy} onClick={() => void mailing.hurry(letter)}>
              {w.hurry}
            </Button>
          )}
          {state === 'unsure' && (
            <>
              <Button busy={mailing.busy} onClick={() => void mailing.settle(letter, 'yes')}>
                {w.yes}
              </Button>
              <Button busy={mailing.busy} onClick={() => void mailing.settle(letter, 'no')}>
                {w.no}
              </Button>
            </>
          )}
          {(state === 'refused' || state === 'failed') && (
            <Button
              icon={<IconMailForward size={20} aria-hidden />}
              busy={mailing.busy}
              onClick={() => void mailing.send([letter])}
            >
              {w.again}
            </Button>
          )}
          {state !== 'sending' && state !== 'cancelled' && (
            <Button icon={<IconPrinter size={20} aria-hidden />} onClick={onPrint}>
              {w.print}
            </Button>
          )}
        </Row>
        <MailStory letterId={letter.id} />
      </Stack>
    </Card>
  )
}
