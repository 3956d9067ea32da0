import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { seal } from './secrets'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool()
  const [password, pin] = [await seal('vier rode fietsen'), await seal('246810')]
  await school.db.updateTable('staff').set({ password_hash: password, pin_hash: pin }).execute()
})
afterEach(() => school.close())

const hour = 3_600_000
const window = (device = 'local') => {
  const connection = { id: `a window on ${device}`, device }
  let n = 0
  return (path: string, input: unknown = {}) =>
    school.app.call(connection, { path, event: `event ${device} ${n++} ${school.now.getTime()}`, input })
}
const refused = (why: string) => ({ ok: false, reason: 'refused', why })
const good = { code: 'Teacher', password: 'vier rode fietsen' }

describe('signing in', () => {
  test('by code and password, whatever the capitals; then the window knows who sits there', async () => {
    const ask = window()
    expect(await ask('accounts.signIn', good)).toMatchObject({ ok: true })
    expect(await ask('accounts.me')).toMatchObject({
      value: { locked: false, staff: { id: 'teacher', role: 'teacher', hasPin: true } }
    })
  })

  test('an unknown name and a wrong password get the same answer', async () => {
    const ask = window()
    const unknown = await ask('accounts.signIn', { ...good, code: 'nobody' })
    const wrong = await ask('accounts.signIn', { ...good, password: 'nee' })
    expect(unknown).toMatchObject(refused('wrong'))
    expect(wrong).toEqual(unknown)
  })

  test('after five wrong tries the account waits, on every window and after a restart; the right password waits too', async () => {
    const ask = window()
    for (let n = 0; n < 5; n++)
      expect(await ask('accounts.signIn', { ...good, password: 'nee' })).toMatchObject(refused('wrong'))
    expect(await window('elsewhere')('accounts.signIn', good)).toMatchObject({
      ...refused('wait'),
      about: { until: expect.any(String) as string }
    })
    school.now = new Date(school.now.getTime() + 31_000)
    expect(await ask('accounts.signIn', good)).toMatchObject({ ok: true })
  })

  test('someone who has left comes in no more', async () => {
    await school.db
      .updateTable('staff')
      .set({ left_at: school.now.toISOString() })
      .where('id', '=', 'teacher')
      .execute()
    expect(await window()('accounts.signIn', good)).toMatchObject(refused('wrong'))
  })
})

describe('the PIN', () => {
  const byPin = { staffId: 'teacher', pin: '246810' }

  test('unlocks only where the password was used today', async () => {
    expect(await window()('accounts.signInByPin', { ...byPin, staffId: 'teacher2' })).toMatchObject(
      refused('password-first')
    )
    const ask = window()
    await ask('accounts.signIn', good)
    await ask('accounts.lock')
    expect(await ask('accounts.me')).toMatchObject({
      value: { locked: true, staff: { id: 'teacher' }, quick: [{ id: 'teacher' }] }
    })
    expect(await ask('roster.classes')).toMatchObject({ reason: 'closed', locked: true })
    expect(await ask('accounts.signInByPin', byPin)).toMatchObject({ ok: true })
    expect(await ask('roster.classes')).toMatchObject({ ok: true })
    expect(await window('elsewhere')('accounts.signInByPin', byPin)).toMatchObject(refused('password-first'))
  })

  test('is not enough the next morning', async () => {
    const ask = window()
    await ask('accounts.signIn', good)
    school.now = new Date(school.now.getTime() + 24 * hour)
    expect(await ask('accounts.signInByPin', byPin)).toMatchObject(refused('password-first'))
  })

  test('waits after wrong tries like a password does', async () => {
    const ask = window()
    await ask('accounts.signIn', good)
    await ask('accounts.lock')
    for (let n = 0; n < 5; n++) await ask('accounts.signInByPin', { ...byPin, pin: '111111' })
    expect(await ask('accounts.signInByPin', byPin)).toMatchObject(refused('wait'))
  })

  test('is set by whoever knows the password, and not to a row of figures', async () => {
    const ask = window()
    await ask('accounts.signIn', good)
    expect(await ask('accounts.setPin', { password: 'nee', pin: '905312' })).toMatchObject(refused('wrong'))
    expect(await ask('accounts.setPin', { password: good.password, pin: '123456' })).toMatchObject(
      refused('pin-too-simple')
    )
    expect(await ask('accounts.setPin', { password: good.password, pin: '905312' })).toMatchObject({
      ok: true
    })
  })
})

describe('a window that is left alone', () => {
  test('locks itself after ten idle minutes and ends after ten hours', async () => {
    const ask = window()
    await ask('accounts.signIn', good)
    school.now = new Date(school.now.getTime() + 9 * 60_000)
    expect(await ask('roster.classes')).toMatchObject({ ok: true })
    school.now = new Date(school.now.getTime() + 11 * 60_000)
    expect(await ask('roster.classes')).toMatchObject({ reason: 'closed', locked: true })
    school.now = new Date(school.now.getTime() + 10 * hour)
    expect(await ask('roster.classes')).toMatchObject({ reason: 'closed', locked: false })
  })
})

describe('keeping accounts', () => {
  const person = {
    code: 'Nieuw',
    givenName: 'N.',
    prefix: '',
    familyName: 'Ieuw',
    role: 'teacher',
    password: 'vijf blauwe boten',
    pin: null
  }

  test('a new colleague signs in with what was given; a code is given once', async () => {
    expect(await school.as('administrator').ask('accounts.add', person)).toMatchObject({ ok: true })
    expect(await school.as('director').ask('accounts.add', { ...person, code: 'NIEUW' })).toMatchObject(
      refused('code-taken')
    )
    expect(await window()('accounts.signIn', { code: 'nieuw', password: person.password })).toMatchObject({
      ok: true
    })
  })

  test('a common password is refused', async () => {
    expect(
      await school.as('director').ask('accounts.add', { ...person, password: 'welkom2026' })
    ).toMatchObject(refused('password-too-common'))
  })

  test('an administrator makes no director and changes no director’s password', async () => {
    const administrator = school.as('administrator')
    expect(await administrator.ask('accounts.add', { ...person, role: 'director' })).toMatchObject(
      refused('director-only')
    )
    expect(
      await administrator.ask('accounts.resetPassword', { staffId: 'director', password: person.password })
    ).toMatchObject(refused('director-only'))
  })

  test('a password that was reset signs out whoever used the old one, and the PIN is not enough', async () => {
    const ask = window()
    await ask('accounts.signIn', good)
    await school
      .as('director')
      .get('accounts.resetPassword', { staffId: 'teacher', password: person.password })
    expect(await ask('roster.classes')).toMatchObject({ reason: 'closed' })
    expect(await ask('accounts.signInByPin', { staffId: 'teacher', pin: '246810' })).toMatchObject(
      refused('password-first')
    )
    expect(await ask('accounts.signIn', good)).toMatchObject(refused('wrong'))
  })

  test('the last director stays one', async () => {
    expect(
      await school.as('director').ask('accounts.changeRole', { staffId: 'director', role: 'teacher' })
    ).toMatchObject(refused('last-director'))
    expect(
      await school.as('director').ask('accounts.changeRole', { staffId: 'teacher', role: 'director' })
    ).toMatchObject({ ok: true })
  })
})
