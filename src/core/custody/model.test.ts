import fc from 'fast-check'
import type { Transaction } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { newId } from '../../contract/id'
import type { Database } from '../database/schema'
import { today, type Real } from './act.fixture'
import { anyAct } from './commands.fixture'
import { Model, devices, pupils, type Pupil } from './reference.fixture'
import { replayed } from './replay.fixture'

let school: TestSchool
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())

async function newClass(db: Transaction<Database>): Promise<Real> {
  const classId = newId()
  const idOf = Object.fromEntries(pupils.map((pupil) => [pupil, newId()])) as Record<Pupil, string>
  await db
    .insertInto('school_class')
    .values({ id: classId, name: classId, school_year: '2025-2026' })
    .execute()
  await db
    .insertInto('pupil')
    .values(
      pupils.map((pupil) => ({
        id: idOf[pupil],
        number: idOf[pupil],
        given_name: pupil,
        prefix: '',
        family_name: 'Bakker',
        email: ''
      }))
    )
    .execute()
  await db
    .insertInto('enrolment')
    .values(
      pupils.map((pupil, at) => ({
        id: newId(),
        class_id: classId,
        pupil_id: idOf[pupil],
        pocket: at + 1,
        from_day: today
      }))
    )
    .execute()
  return { db, classId, idOf, acts: [] }
}

test('in a thousand lives of thirty acts every device is in one place, none goes back twice, and no round closes over one', async () => {
  await school.db.transaction().execute((db) =>
    fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 30, maxLength: 30, size: 'max' }), async (acts) => {
        const real = await newClass(db)
        const model = new Model()
        await fc.asyncModelRun(() => ({ model, real }), acts)
        // The rows alone, told again from the first act to the last, give the same state.
        const told = await replayed(db, Object.values(real.idOf))
        for (const pupil of pupils)
          for (const device of devices) {
            const where = model.where(pupil, device)
            const place = typeof where === 'object' ? 'keeper' : where === 'pupil' ? 'pupil' : `hour ${where}`
            expect(told.get(`${real.idOf[pupil]} ${device}`) ?? ['pupil']).toEqual([place])
          }
      }),
      { numRuns: 1000 }
    )
  )
}, 600_000)
