import type { Ladder } from '../../contract/ladder'
import { ladder, rung } from '../ladder/draft.fixture'
import type { Known } from '../steps/rules'
import { asOf, under } from './replay-rules'

/** A phone used on a day, in the second hour unless said otherwise. */
export const offence = (day: string, more: Partial<Known> = {}): Known => ({
  id: `${day} ${more.hour ?? 2}`,
  kindId: 'phone-used',
  place: 'lesson',
  day,
  hour: 2,
  counts: 'counts',
  sameAs: null,
  coveredBy: null,
  turned: null,
  ...more
})
/** Two terms and an autumn holiday. */
export const free = [{ firstDay: '2025-10-18', lastDay: '2025-10-26' }]
export const terms = [
  { name: 'Periode 1', firstDay: '2025-08-25' },
  { name: 'Periode 2', firstDay: '2026-01-26' }
]
/** A ladder over the school year 2025-2026. */
export const year = (one: Ladder) => under([asOf(one, '2025-08-01')], { terms, free })
/** At the first and the second time, the director going on after that. */
export const strict = ladder([
  rung(1, { letter: 'informed' }),
  rung(2, { letter: 'repeated', decider: 'director' })
])
/** Only at the third and the sixth. */
export const mild = ladder([rung(3, { letter: 'informed' }), rung(6, { decider: 'director' })])
