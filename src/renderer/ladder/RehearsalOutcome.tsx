import type { Ladder, Rehearsed } from '../../contract/ladder'
import { api } from '../api'
import { useAsk } from '../ask'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { inForce, rungPairs, type Dated } from './outcome'
import { RungBars } from './RungBars'
import css from './Rehearsal.module.css'
import type { Outcome, Over } from './rehearsing'
import { WhoDiffers } from './WhoDiffers'

interface RehearsalOutcomeProps {
  over: Over
  outcome: Outcome
  draft: Ladder
  /** The ladders the school had, of which some were in force in that year. */
  had: readonly Dated[]
}

const figures = ['steps', 'letters', 'pupils', 'forDirector'] as const satisfies readonly (keyof Rehearsed)[]

/** The outcome of a rehearsal: in one line, in figures, per rung, and for whom it differs. */
export function RehearsalOutcome({ over, outcome, draft, had }: RehearsalOutcomeProps) {
  const texts = useWords().ladder.rehearsal
  const { present, draft: then } = outcome
  const today = useAsk(api.calendar.today, {}).value?.day ?? outcome.until
  // A year that is over had the ladder of then.
  const when = over === 'history' && outcome.until < today ? 'past' : 'now'
  const ladders = over === 'history' ? inForce(had, outcome.from, outcome.until) : had
  return (
    <>
      <p className={css['says']}>
        <strong>
          {texts.says[over](Number(outcome.from.slice(0, 4)))}: {texts.result(then.steps, then.letters)}
        </strong>{' '}
        <span className="muted">{texts.compared[when](present.steps, present.letters)}</span>
      </p>
      <p className="muted small">
        {texts.over(plainDay(outcome.from), plainDay(outcome.until), outcome.offences, outcome.pupils)}
      </p>
      <table className={css['figures']}>
        <caption className="unseen">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{texts.what}</span>
            </th>
            <th scope="col">{texts.present[when]}</th>
            <th scope="col">{texts.draft}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure}>
              <th scope="row">{texts[figure]}</th>
              <td>{present[figure]}</td>
              <td>
                <strong>{then[figure]}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RungBars
        when={when}
        pairs={rungPairs({ ladders, rehearsed: present }, { ladders: [draft], rehearsed: then })}
      />
      <WhoDiffers who={outcome.who} when={when} />
    </>
  )
}
