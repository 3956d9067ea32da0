import type { calendar } from '../../contract/calendar'
import type { Handler } from '../context'
import { hoursOf } from './store'

export const hours: Handler<typeof calendar.hours> = ({ day }, { db }) => hoursOf(db, day)
