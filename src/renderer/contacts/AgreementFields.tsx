import { DayField } from '../parts/DayField'
import { TextArea } from '../parts/TextField'
import css from '../steps/forms.module.css'
import { useWords } from '../words'
import { whyNoDay, type TalkPart } from './talk'

/** What was agreed, and the day on which somebody looks whether it was done. */
export function AgreementFields({ talk, change, day }: TalkPart & { day: string }) {
  const { contacts: w } = useWords()
  const wrong = whyNoDay(talk, day)
  return (
    <div className={css['agreement']}>
      <TextArea
        label={w.agreed}
        hint={w.agreedHint}
        value={talk.agreed}
        maxLength={500}
        rows={2}
        onChange={(agreed) => change({ agreed })}
      />
      <DayField
        label={w.until}
        hint={w.untilHint}
        value={talk.until}
        earliest={day}
        error={wrong && w[wrong]}
        onChange={(until) => change({ until })}
      />
    </div>
  )
}
