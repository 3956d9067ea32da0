import { calendarEn } from './calendar-en'
import { calendarNl } from './calendar-nl'
import { both } from './language'

/** The words of *Instellingen › Kalender*. */
export const calendar = both(calendarNl, calendarEn)
