import { useNavigate } from 'react-router'
import type { Agreement } from '../../contract/contacts'
import { useContactActs } from '../contacts/acts'
import { useWords } from '../words'
import { longDay, shortDay } from '../words/when'
import { PanelActs } from './PanelActs'
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
  return (
    <>
      <PanelHead pupilId={one.pupilId} name={one.pupilName} about={[one.className, w.desk.title]} />
      <PanelActs
        acts={[
          { label: w.desk.done, busy: acts.busy, act: () => void done() },
          { label: w.desk.toFile, act: go }
        ]}
      />
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
