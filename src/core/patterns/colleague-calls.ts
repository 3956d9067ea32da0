import type { patterns as contract } from '../../contract/patterns'
import type { Handler } from '../context'
import { lookedOver } from '../review/looked-over'
import { colleaguesOf } from './colleague-rules'
import { allColleagues, offencesByStaff, roundsByStaff } from './colleague-store'

export const colleagues: Handler<typeof contract.colleagues> = async ({ span, reason }, ctx) => {
  const { db, today } = ctx
  ctx.touch(reason)
  const looked = await lookedOver(db, span, today)
  if (!looked) return { from: today, until: today, rows: [] }
  const { from, withRefusals } = looked
  const until = looked.until < today || from > today ? looked.until : today
  const rounds = await roundsByStaff(db, from, until)
  const offences = await offencesByStaff(db, { from, until, kindId: null }, withRefusals)
  return { from, until, rows: colleaguesOf(await allColleagues(db), rounds, offences) }
}
