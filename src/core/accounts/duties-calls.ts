import type { accounts } from '../../contract/accounts'
import { Refusal, type Handler } from '../context'
import { plainDuties } from './duties-rules'
import { allDuties, classesAmong, replaceDuties } from './duties-store'
import { findStaff } from './store'

export const duties: Handler<typeof accounts.duties> = (_input, { db }) => allDuties(db)

export const setDuties: Handler<typeof accounts.setDuties> = async ({ staffId, duties }, { db, touch }) => {
  if (!(await findStaff(db, staffId))) throw new Refusal('staff-unknown')
  const plain = plainDuties(duties)
  const classIds = [...new Set(plain.flatMap(({ classId }) => classId ?? []))]
  if ((await classesAmong(db, classIds)) < classIds.length) throw new Refusal('class-unknown')
  touch(staffId)
  await replaceDuties(db, staffId, plain)
  return {}
}
