import { IconCalendarPause } from '@tabler/icons-react'
import { useState } from 'react'
import type { Custody } from '../../contract/taken'
import { api } from '../api'
import { useAsk } from '../ask'
import { useDeviceName } from '../device-name'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Row } from '../parts/Stack'
import { useActName } from '../taken/ActButtons'
import { ActDialog } from '../taken/ActDialog'
import { Story } from '../taken/Story'
import { States } from '../taken/Which'
import { breakAhead, lateFirst, stayingOver } from '../taken/order'
import css from '../taken/taken.module.css'
import { useWords } from '../words'

const most = 6

/** What the school holds outside a round, as far as it concerns the asker: late first, and what goes into the weekend. */
export function HeldList({ held, today }: { held: readonly Custody[]; today: string }) {
  const { custody, taken: w } = useWords()
  const moments = useAsk(api.custody.dueMoments, {}).value ?? []
  const [handing, setHanding] = useState<Custody | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const ahead = breakAhead(moments, today)
  const staying = ahead ? stayingOver(held).length : 0
  const inOrder = lateFirst(held)
  const more = held.length - most
  return (
    <Card
      title={custody.today.held}
      aside={String(held.length)}
      actions={more > 0 && <LinkButton to="/toestellen">{w.others(more)}</LinkButton>}
    >
      {ahead && staying > 0 && (
        <p className={css['ahead']}>
          <IconCalendarPause size={20} aria-hidden />
          {w.stays[ahead](staying)}
        </p>
      )}
      <ul className={css['held']}>
        {inOrder.slice(0, most).map((one) => (
          <HeldLine
            key={one.id}
            one={one}
            today={today}
            onAct={() => setHanding(one)}
            onOpen={() => setOpen(one.id)}
          />
        ))}
      </ul>
      {handing && (
        <ActDialog
          act={handing.missing ? 'found' : 'hand-back'}
          one={handing}
          today={today}
          onClose={() => setHanding(null)}
          onGone={() => setHanding(null)}
        />
      )}
      {open && <Story custodyId={open} today={today} onClose={() => setOpen(null)} />}
    </Card>
  )
}

interface HeldLineProps {
  one: Custody
  today: string
  onAct: () => void
  onOpen: () => void
}

/** One device: whose, where and with whom, until when, and the one thing to do about it. */
function HeldLine({ one, today, onAct, onOpen }: HeldLineProps) {
  const { taken: w } = useWords()
  const device = useDeviceName()(one.device)
  const act = useActName()(one.missing ? 'found' : 'hand-back')
  return (
    <li>
      <div className={css['device']}>
        <Row>
          <strong>{one.pupilName}</strong>
          <span className="muted">{[one.className, device, w.why[one.why]].filter(Boolean).join(' · ')}</span>
        </Row>
        <Row>
          <States one={one} today={today} />
          <span className="muted">{w.keptAt(one.place, one.holder)}</span>
        </Row>
        {one.note && <p className="small muted">{one.note}</p>}
      </div>
      <Row>
        <Button kind="quiet" aria-label={w.about(w.more, one.pupilName, device)} onClick={onOpen}>
          {w.more}
        </Button>
        <Button aria-label={w.about(act, one.pupilName, device)} onClick={onAct}>
          {act}
        </Button>
      </Row>
    </li>
  )
}
