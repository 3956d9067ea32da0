import type { settings } from '../../contract/settings'
import type { Handler } from '../context'
import { saveSchool, theSchool } from './store'

export const school: Handler<typeof settings.school> = (_input, { db }) => theSchool(db)

export const change: Handler<typeof settings.change> = async (input, { db }) => {
  await saveSchool(db, input)
  return {}
}
