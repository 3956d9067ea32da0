import { useWords } from '../words'
import type { DayFacts } from './day-facts'
import { daysSaid } from './say'
import { Stack } from '../parts/Stack'

/** What a day is, in sentences. */
export function DayWords({ facts }: { facts: DayFacts }) {
  const { calendar: w } = useWords()
  const { kind, free, hours, other, bell, ends, term } = facts
  const [first, last] = [hours[0], hours.at(-1)]
  return (
    <Stack gap={4}>
      {free.map(({ id, name, firstDay, lastDay }) => (
        <div key={id}>
          <p>{w.day.free(name)}</p>
          {firstDay !== lastDay && <p className="muted small">{daysSaid(firstDay, lastDay)}</p>}
        </div>
      ))}
      {kind === 'school' && first && last && (
        <>
          <p>{w.day.lessons(hours.length, first.starts, last.ends)}</p>
          <p className="muted">{w.day.bell(bell?.name || w.bells.usual)}</p>
          {other?.ends && ends && <p>{w.day.endsAt(ends)}</p>}
        </>
      )}
      {kind === 'weekend' && <p>{w.day.weekend}</p>}
      {kind === 'no-lessons' && <p>{w.day.noLessons}</p>}
      {term !== null && <p>{w.day.term(term)}</p>}
    </Stack>
  )
}
