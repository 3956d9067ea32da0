import { useNavigate } from 'react-router'
import type { Agreement } from '../../contract/contacts'
import { useContactActs } from '../contacts/acts'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import { longDay, shortDay } from '../words/when'
import css from './Desk.module.css'
import { PanelHead } from './PanelHead'

/** Something that was agreed in a talk: whether it was done is looked at by a day. */
export function AgreementPanel({ one, onDone }: { one: Agreement; onDone: () => void }) {
  const { contacts: w, labels } = useWords()
  const acts = useContactActs()
  const navigate = useNavigate()
  const done = async () => {
    if (await acts.settle(one.id)) onDone()
  }
  const go = () => void navigate(`/leerling/${one.pupilId}?contact=${one.id}`)
  useKeys({ '1': () => void done(), '2': go })
  return (
    <>
      <PanelHead pupilId={one.pupilId} name={one.pupilName} about={[one.className, w.desk.title]} />
      <div className={css['ways']}>
        <Button kind="primary" keys="1" busy={acts.busy} onClick={() => void done()}>
          {w.desk.done}
        </Button>
        <Button keys="2" onClick={go}>
          {w.desk.toFile}
        </Button>
      </div>
      <div>
        <h3>{w.desk.agreed}</h3>
        <p>{one.agreed}</p>
        <p className="muted">
          {w.record.until} {longDay(one.until)}
        </p>
      </div>
      <p className="muted">
        {w.desk.when(labels.contactKind[one.kind], labels.contactWay[one.way], shortDay(one.day))}{' '}
        {w.record.with} {one.withWhom}.
      </p>
    </>
  )
}
