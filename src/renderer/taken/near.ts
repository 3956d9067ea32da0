import { language } from '../words/language'
import { clockOf, momentOf } from '../words/when'

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** "vandaag 16:00", "gisteren 16:00", and further away "ma 23 nov 16:00": a UTC instant, as said at school today. */
export function nearMoment(instant: string, today: string): string {
  const days = (Date.parse(wall.format(new Date(instant))) - Date.parse(today)) / 86_400_000
  if (Math.abs(days) > 1) return momentOf(instant)
  const day = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(days, 'day')
  return `${day} ${clockOf(instant)}`
}
