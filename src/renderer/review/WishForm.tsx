import type { Step } from '../../contract/step'
import { CheckField } from '../parts/CheckField'
import { TextArea } from '../parts/TextField'
import { useWords } from '../words'
import css from './DecideDialog.module.css'
import type { Way, Wish } from './wish'

/** The measures of a decision and the reason for it. */
export function WishForm({ step, way, wish }: { step: Step; way: Way; wish: Wish }) {
  const { review, labels } = useWords()
  const texts = review.decide
  const hint = step.contested > 0 && way !== 'waive' ? texts.contestedHint : texts.reasonHint
  return (
    <>
      {(way === 'approve' || wish.picks) && <h3>{texts.measures}</h3>}
      {way === 'approve' && (
        <ul className={css['measures']}>
          {wish.decided.map((measure) => (
            <li key={measure}>{labels.measure[measure]}</li>
          ))}
        </ul>
      )}
      {wish.picks &&
        wish.offered.map((measure) => (
          <CheckField
            key={measure}
            label={labels.measure[measure]}
            checked={wish.ticked.includes(measure)}
            onChange={(on) => wish.tick(measure, on)}
          />
        ))}
      {wish.asksReason && (
        <TextArea
          label={texts.reason}
          hint={wish.needsReason ? hint : texts.reasonInLetter}
          value={wish.reason}
          onChange={wish.setReason}
          required={wish.needsReason}
          maxLength={500}
          startHere
        />
      )}
      {!wish.writes && way !== 'waive' && <p className="muted">{texts.noLetter}</p>}
    </>
  )
}
