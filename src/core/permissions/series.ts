import type { Series } from '../../contract/permissions'
import { clockTime } from '../calendar/days'
import { lessonDays } from '../calendar/lesson-days'
import { Refusal, type QueryContext } from '../context'
import {
  daysOfSeries,
  lastOfYear,
  stillToBegin,
  whyNotSeries,
  type SeriesDays,
  type Slot
} from './series-rules'

interface Wish {
  readonly day: string
  readonly hour: number | null
  readonly span: { readonly starts: string; readonly ends: string } | null
  readonly series: Series
}

/**
 * What a series becomes for who asks. Today's lesson is not among it once it has begun, but for a director, who puts it
 * on record afterwards (S1-3); a series without any day left is for the caller to refuse.
 */
export async function seriesOf(
  ctx: Pick<QueryContext, 'db' | 'today' | 'now' | 'actor'>,
  { day, hour, span, series }: Wish
): Promise<SeriesDays & { readonly begun: boolean }> {
  const term = { from: day, until: series.until }
  const whyNot = whyNotSeries(term, ctx.today)
  if (whyNot) throw new Refusal(whyNot)
  const slot = slotOf(hour, span)
  const until = term.until ?? lastOfYear(day)
  const calendar = await lessonDays(ctx.db, { from: day, until, weekdays: series.weekdays })
  const found = daysOfSeries(slot, term, calendar)
  const spans =
    ctx.actor.role === 'director'
      ? found.spans
      : stillToBegin(found.spans, { day: ctx.today, time: clockTime(ctx.now) })
  return { ...found, spans, begun: spans.length < found.spans.length }
}

function slotOf(hour: Wish['hour'], span: Wish['span']): Slot {
  if (span && span.ends <= span.starts) throw new Refusal('ends-before-start')
  if (span) return { span }
  if (hour === null) throw new Refusal('no-such-hour')
  return { hour }
}
