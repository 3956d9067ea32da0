import { IconCopy } from '@tabler/icons-react'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { CopyByHand } from '../letters/CopyByHand'
import { useCopyText } from '../letters/copy-text'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Row, Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './channels.module.css'
import type { OwnWays } from './own-ways'

/** *Nog zelf te doen*: letters to copy into the parent portal, and drafts to send; each is marked once that was done. */
export function ByHandCard({ byHand, onLater }: Pick<OwnWays, 'byHand'> & { onLater: () => void }) {
  const { channels, copies } = useWords()
  const w = channels.hand
  const { value: letters } = useAsk(api.letters.list, {})
  const issue = useDo(api.letters.issue)
  const text = useCopyText()
  const wayOf = new Map(byHand.map(({ letterId, way }) => [letterId, way]))
  const rows = (letters ?? []).flatMap((letter) => {
    const way = wayOf.get(letter.id)
    return way && letter.state === 'ready' ? { letter, way } : []
  })
  if (rows.length === 0) return null
  const mark = async (letterId: string, channel: 'portal' | 'mailed') => {
    if (await issue.attempt({ letterIds: [letterId], channel })) toast.say(copies.marking.done)
  }
  return (
    <Card
      title={w.title}
      aside={rows.length}
      actions={
        <Button kind="quiet" onClick={onLater}>
          {w.later}
        </Button>
      }
    >
      <Stack gap={8}>
        {rows.some(({ way }) => way === 'portal') && <p className="muted">{w.text}</p>}
        {rows.some(({ way }) => way === 'mailed') && <p className="muted">{w.drafts}</p>}
        <ul className={css['rows']} aria-label={w.title}>
          {rows.map(({ letter: { id, reference, recipient, pupilName }, way }) => {
            const done = way === 'portal' ? w.portal : w.mail
            return (
              <li key={id}>
                <span>
                  {recipient} <span className="muted">{[reference, pupilName].join(' · ')}</span>
                </span>
                <Row>
                  {way === 'portal' && (
                    <Button
                      icon={<IconCopy size={20} aria-hidden />}
                      aria-label={w.one(w.copy, reference)}
                      onClick={() => void text.copy(id)}
                    >
                      {w.copy}
                    </Button>
                  )}
                  <Button
                    aria-label={w.one(done, reference)}
                    busy={issue.busy}
                    onClick={() => void mark(id, way)}
                  >
                    {done}
                  </Button>
                </Row>
              </li>
            )
          })}
        </ul>
      </Stack>
      {text.byHand && <CopyByHand text={text.byHand} onClose={text.close} />}
    </Card>
  )
}
