import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testSchool, type TestSchool } from '../../tests/support/school'
import { firstBrokenLine, headOf } from './audit'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool()
  for (const city of ['A', 'B', 'C', 'D', 'E', 'F'])
    await school.as('director').get('settings.change', { city })
})
afterEach(() => school.close())

/** Someone with the file and time on their hands: the trigger is taken off first. */
async function tamper(statement: string): Promise<void> {
  await sql.raw('drop trigger audit_no_update').execute(school.db)
  await sql.raw('drop trigger audit_no_delete').execute(school.db)
  await sql.raw(statement).execute(school.db)
}

describe('the audit trail', () => {
  test('every act leaves one line, and the chain holds', async () => {
    expect((await headOf(school.db)).seq).toBe(6)
    expect(await firstBrokenLine(school.db)).toBeUndefined()
  })

  test.each(['update audit set actor_id = actor_id', 'delete from audit'])(
    'the database itself refuses: %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(school.db)).rejects.toThrow(/append only/)
    }
  )

  test.each([
    [`update audit set actor_id = 'teacher' where seq = 3`, 3],
    [`update audit set answer = '{"x":1}' where seq = 1`, 1],
    [`update audit set at = '2020-01-01T00:00:00.000Z' where seq = 6`, 6],
    [`delete from audit where seq = 4`, 4],
    [`update audit set seq = seq + 10 where seq > 4`, 5]
  ])('%s is found at line %i', async (statement, line) => {
    await tamper(statement)
    expect(await firstBrokenLine(school.db)).toBe(line)
  })

  test('a tail that is cut off shows against the head that a copy anchored', async () => {
    const anchor = await headOf(school.db)
    await tamper('delete from audit where seq > 4')
    expect(await firstBrokenLine(school.db)).toBeUndefined()
    expect(await firstBrokenLine(school.db, anchor)).toBe(5)
  })

  test('it holds ids and codes, never a name or a password', async () => {
    await school.as('director').get('settings.change', { contact: 'Kanarie Geheimnaam' })
    const lines = await school.db.selectFrom('audit').selectAll().execute()
    expect(JSON.stringify(lines)).not.toContain('Kanarie')
  })

  test('a retry is known again, but no digest holds a password: changing to another looks the same', async () => {
    const { db } = school
    const digests = async () =>
      (
        await db
          .selectFrom('audit')
          .select('input_digest')
          .where('call', '=', 'accounts.resetPassword')
          .execute()
      ).map(({ input_digest }) => input_digest)
    for (const password of ['vier rode fietsen', 'vijf blauwe boten'])
      await school.as('director').get('accounts.resetPassword', { staffId: 'teacher', password })
    expect(new Set(await digests()).size).toBe(1)
  })

  test('an act that is refused or fails leaves no line', async () => {
    await school.as('director').ask('settings.change', { city: 7 })
    await school.as('director').ask('accounts.changeRole', { staffId: 'nobody-here', role: 'teacher' })
    expect((await headOf(school.db)).seq).toBe(6)
  })
})
