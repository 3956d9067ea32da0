import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { CareItem } from '../../contract/care-shapes'
import { api } from '../api'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { Row } from '../parts/Stack'
import { PanelHead } from '../review/PanelHead'
import { useForm } from '../steps/form'
import { useWords } from '../words'
import { dayOf, momentOf, shortDay } from '../words/when'
import { DecideDialog } from './DecideDialog'
import { Decision } from './Decision'
import { Facts } from './Facts'
import { WordsDialog } from './WordsDialog'
import css from './care.module.css'
import type { OnAgenda } from './on-agenda'

export interface Consulting {
  /** The consultation that is open and about this pupil; null: nothing is noted now. */
  readonly meetingId: string | null
  readonly staff: readonly { readonly id: string; readonly name: string }[]
  readonly today: string | undefined
  /** Null of a consultation that was closed: its facts are as they were. */
  readonly agenda: OnAgenda | null
}

/** One pupil of the agenda: why they are on it, the facts, what was said and what was decided. */
export function ItemPanel({ item, consulting }: { item: CareItem; consulting: Consulting }) {
  const { care } = useWords()
  const w = care.item
  const navigate = useNavigate()
  const [asks, setAsks] = useState<'say' | 'decide' | null>(null)
  const { meetingId, staff, today, agenda } = consulting
  const close = () => setAsks(null)
  const say = () => setAsks('say')
  const decide = () => setAsks('decide')
  const go = () => void navigate(`/leerling/${item.pupilId}`)
  useKeys({ ...(meetingId === null ? {} : { '1': say, '2': decide }), '3': go })
  const spokenOf = item.lines.length + item.decisions.length > 0
  return (
    <>
      <PanelHead pupilId={item.pupilId} name={item.name} about={[item.className, item.mentor]} />
      <Row>
        {meetingId !== null && (
          <>
            <Button keys="1" onClick={say}>
              {w.say}
            </Button>
            <Button kind="primary" keys="2" onClick={decide}>
              {w.decide}
            </Button>
          </>
        )}
        <Button keys="3" onClick={go}>
          {w.toFile}
        </Button>
      </Row>
      <div>
        <Row between>
          <p className="muted">
            {w.since(shortDay(dayOf(item.at)), item.by)} ({w.source[item.source]}).
          </p>
          {agenda && !spokenOf && (
            <Button kind="quiet" busy={agenda.busy} onClick={() => void agenda.takeOff(item.id)}>
              {w.takeOff}
            </Button>
          )}
        </Row>
        {item.reason && <p>{w.reason(item.reason)}</p>}
      </div>
      <div className={css['sides']}>
        <Facts facts={item.facts} frozen={agenda === null} />
        <section aria-label={w.said}>
          <h3>{w.said}</h3>
          {item.lines.length === 0 && <p className="muted">{w.nothingSaid}</p>}
          <ul className={css['list']}>
            {item.lines.map((line) => (
              <li key={line.id}>
                <p>{line.words}</p>
                <p className="muted small">{w.byOn(momentOf(line.at), line.by)}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-label={w.decisions}>
        <h3>{w.decisions}</h3>
        {item.decisions.length === 0 && <p className="muted">{w.nothingDecided}</p>}
        <ul className={css['list']}>
          {item.decisions.map((one) => (
            <Decision key={one.id} one={one} name={item.name} today={today} />
          ))}
        </ul>
      </section>
      {asks === 'say' && meetingId && <Say itemId={item.id} meetingId={meetingId} onClose={close} />}
      {asks === 'decide' && meetingId && today && (
        <DecideDialog itemId={item.id} meetingId={meetingId} staff={staff} today={today} onClose={close} />
      )}
    </>
  )
}

function Say({ itemId, meetingId, onClose }: { itemId: string; meetingId: string; onClose: () => void }) {
  const { care } = useWords()
  const form = useForm(api.care.say, care.saying.done, onClose)
  return (
    <WordsDialog
      words={care.saying}
      form={form}
      input={(words) => ({ itemId, meetingId, words })}
      onClose={onClose}
    />
  )
}
