import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import {
  decidedLetters,
  everythingIn,
  passAfter,
  postThat,
  sendingsOf,
  server
} from '../letters/sending.fixture'

let school: TestSchool
let h3b: TestClass
let posted: ReturnType<typeof postThat>
beforeEach(async () => {
  posted = postThat()
  school = await testSchool({ post: { send: (...given) => posted.post.send(...given) } })
  h3b = await school.addClass('H3b', 1)
})
afterEach(() => school.close())

const secret = 'zeer-geheim-wachtwoord'
const keeper = () => school.as('administrator')
const outside = {
  ...server,
  host: 'SMTP.vlierhof.example',
  port: 465,
  security: 'tls',
  login: 'school@vlierhof.example'
}
const shown = () =>
  keeper().get<{ server: object | null; paused: object | null; waiting: number }>('mail.server')

describe('the mail server of the school', () => {
  it('is off until somebody sets it', async () => {
    expect(await shown()).toMatchObject({ server: null, paused: null, waiting: 0 })
    expect((await sendingsOf(school.as('director'))).on).toBe(false)
    const [letter] = await decidedLetters(school, h3b)
    expect(await school.as('director').ask('letters.send', { letterIds: [letter] })).toMatchObject({
      why: 'mail-not-set'
    })
    for (const path of ['mail.tryOut', 'mail.goOn', 'mail.switchOff'])
      expect(await keeper().ask(path)).toMatchObject({ why: 'mail-not-set' })
  })

  it('is shown without its password, which stands nowhere else either', async () => {
    await keeper().get('mail.setServer', { ...outside, password: secret })
    const { server: set } = await shown()
    expect(set).toEqual({
      host: 'smtp.vlierhof.example',
      port: 465,
      security: 'tls',
      login: 'school@vlierhof.example',
      senderName: ''
    })
    await keeper().get('mail.tryOut')
    expect(JSON.stringify(await shown())).not.toContain(secret)
    expect(await everythingIn(school.db)).not.toContain(secret)
    const row = await school.db.selectFrom('mail_server').select('password').executeTakeFirst()
    expect(row).toEqual({ password: secret })
  })

  it('keeps its password for the same server and login, and for no other', async () => {
    await keeper().get('mail.setServer', { ...outside, password: secret })
    await keeper().get('mail.setServer', { ...outside, password: null, senderName: 'Vlierhof' })
    for (const other of [{ host: 'smtp.elders.example' }, { port: 2465 }, { login: 'ander' }])
      expect(await keeper().ask('mail.setServer', { ...outside, password: null, ...other })).toMatchObject({
        why: 'mail-password-again'
      })
    expect(await shown()).toMatchObject({ server: { host: 'smtp.vlierhof.example', senderName: 'Vlierhof' } })
  })

  it.each([
    [{ security: 'plain' }, 'mail-not-secure'],
    [{ host: 'smtp vlierhof' }, 'mail-host-unclear'],
    [{ password: null }, 'mail-password-again']
  ])('with %o is refused, and nothing is set', async (over, why) => {
    expect(await keeper().ask('mail.setServer', { ...outside, password: secret, ...over })).toMatchObject({
      why
    })
    expect(await shown()).toMatchObject({ server: null })
  })

  it.each([
    ['vlierhof@gmail.com', 'mail-sender-private'],
    ['', 'mail-sender-missing']
  ])('is not used from %j', async (email, why) => {
    await keeper().get('mail.setServer', server)
    const [letter] = await decidedLetters(school, h3b)
    await keeper().get('settings.change', { email })
    expect(await shown()).toMatchObject({ sender: { address: email, why } })
    expect(await keeper().ask('mail.setServer', server)).toMatchObject({ why })
    expect(await keeper().ask('mail.tryOut')).toMatchObject({ why })
    expect(await school.as('director').ask('letters.send', { letterIds: [letter] })).toMatchObject({ why })
    expect((await sendingsOf(school.as('director'))).on).toBe(false)
  })
})

describe('a test message', () => {
  it('goes from the school to the school, without a letter', async () => {
    await keeper().get('mail.setServer', { ...server, senderName: 'Team Vlierhof' })
    expect(await keeper().get('mail.tryOut')).toEqual({ to: 'info@vlierhof.example', came: null })
    const [{ from, to, message }] = posted.given as [(typeof posted.given)[0]]
    expect([from, to]).toEqual(['info@vlierhof.example', 'info@vlierhof.example'])
    expect(message).toContain('From: "Team Vlierhof"')
    expect(message).not.toContain('application/pdf')
  })

  it('says in a code why it did not go', async () => {
    await keeper().get('mail.setServer', server)
    posted = postThat({ kind: 'halted', code: 'sign-in' })
    expect(await keeper().get('mail.tryOut')).toMatchObject({ came: 'sign-in' })
  })
})

describe('a queue that stands still', () => {
  async function stopped(): Promise<string[]> {
    await keeper().get('mail.setServer', server)
    const letterIds = await decidedLetters(school, h3b)
    await school.as('director').get('letters.send', { letterIds })
    posted = postThat({ kind: 'halted', code: 'sign-in' })
    await passAfter(school, posted.post, 11)
    return letterIds
  }

  it('tries no other letter, and says why on the card and with the letters', async () => {
    await stopped()
    expect(posted.given).toHaveLength(1)
    await passAfter(school, posted.post, 86_400)
    expect(posted.given).toHaveLength(1)
    expect(await shown()).toMatchObject({ paused: { why: 'sign-in' }, waiting: 2 })
    expect((await sendingsOf(school.as('director'))).paused).toBe('sign-in')
  })

  it.each(['mail.goOn', 'mail.setServer'])('goes on after %s, and every letter goes once', async (path) => {
    const letters = await stopped()
    await keeper().get(path, path === 'mail.setServer' ? server : {})
    await passAfter(school, posted.post, 0)
    expect(posted.given).toHaveLength(3)
    expect((await sendingsOf(school.as('director'))).sendings.map(({ state }) => state)).toEqual([
      'sent',
      'sent'
    ])
    expect(letters).toHaveLength(2)
  })

  it('stands still too when the school’s address is not its own any more', async () => {
    await keeper().get('mail.setServer', server)
    const letterIds = await decidedLetters(school, h3b)
    await school.as('director').get('letters.send', { letterIds })
    await keeper().get('settings.change', { email: 'vlierhof@gmail.com' })
    await passAfter(school, posted.post, 11)
    expect(posted.given).toEqual([])
    expect(await shown()).toMatchObject({ paused: { why: 'sender' }, waiting: 2 })
  })

  it('is emptied when sending is switched off: the letters lie ready again', async () => {
    const letters = await stopped()
    expect(await keeper().get('mail.switchOff')).toEqual({ called: 2 })
    expect(await shown()).toMatchObject({ server: null, waiting: 0 })
    const rows = await school.db.selectFrom('mail_server').select('id').execute()
    expect(rows).toEqual([])
    const { sendings } = await sendingsOf(school.as('director'))
    expect(sendings.map(({ state, why }) => [state, why])).toEqual(
      letters.map(() => ['cancelled', 'switched-off'])
    )
  })
})

describe('who does not keep the school', () => {
  it.each(['teacher', 'mentor'] as const)('a %s neither sees nor sets the server', async (role) => {
    for (const path of ['mail.server', 'mail.tryOut', 'mail.switchOff', 'mail.goOn'])
      expect(await school.as(role).ask(path)).toMatchObject({ reason: 'forbidden' })
  })
})
