import { Link } from 'react-router'
import type { Custody } from '../../contract/custody'
import { api } from '../api'
import { useDo } from '../ask'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import css from './Desk.module.css'

/** A device the school still has: where it lies, until when, and who got it back. */
export function HeldPanel({ held }: { held: Custody }) {
  const { review, labels } = useWords()
  const handBack = useDo(api.custody.handBack)
  const give = async (to: 'pupil' | 'guardian') => {
    if (await handBack.attempt({ custodyId: held.id, to, note: '' })) toast.say(review.handedBack)
  }
  useKeys({ '1': () => void give('pupil'), '2': () => void give('guardian') })
  return (
    <>
      <header className={css['who']}>
        <h2>
          <Link to={`/leerling/${held.pupilId}`}>{held.pupilName}</Link>
        </h2>
        <p className="muted">{[held.className, labels.device[held.device]].filter(Boolean).join(' · ')}</p>
      </header>
      <div className={css['ways']}>
        <Button kind="primary" keys="1" busy={handBack.busy} onClick={() => void give('pupil')}>
          {review.toPupil}
        </Button>
        <Button keys="2" onClick={() => void give('guardian')}>
          {review.toGuardian}
        </Button>
      </div>
      <p>{[held.place, held.holder].filter(Boolean).join(' · ')}</p>
      <p>
        {momentOf(held.since)}
        {held.due && <> – {review.due(momentOf(held.due))}</>}
      </p>
      {held.note && <p>{held.note}</p>}
    </>
  )
}
