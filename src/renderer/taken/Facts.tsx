import type { CustodyFact, RegisterLine } from '../../contract/taken'
import { useWords } from '../words'
import { nearMoment } from './near'
import css from './taken.module.css'

/** All that happened to a device, in order, with who and when. */
export function Facts({ line, today }: { line: RegisterLine; today: string }) {
  const words = useWords().taken
  const w = words.story
  const detailOf = ({ kind, holder, place, due }: CustodyFact): string[] => {
    const kept = holder && place ? words.keptAt(place, holder) : (place ?? holder ?? '')
    const back = due ? words.due(nearMoment(due, today)) : ''
    if (kind !== 'returned') return [kept, back]
    return [line.returnedIdentity ? w.identity(line.returnedIdentity) : '', line.urgent ? w.urgent : '']
  }
  const titleOf = ({ kind }: CustodyFact) =>
    kind === 'returned' && line.returnedTo ? w.returned[line.returnedTo] : w.fact[kind]
  return (
    <section aria-label={w.what}>
      <h3>{w.what}</h3>
      <ol className={css['facts']}>
        {line.facts.map((fact) => (
          <li key={`${fact.at} ${fact.kind}`}>
            <strong>{titleOf(fact)}</strong>
            <p>{detailOf(fact).filter(Boolean).join(' · ')}</p>
            {fact.note && <p>{fact.note}</p>}
            <p className="muted small">{w.at(nearMoment(fact.at, today), fact.by)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
