import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { partsOf } from '../../../tests/support/mail-server'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { Letter } from '../../contract/letters'
import { decidedLetters, passAfter, postThat, sendingsOf, server } from './sending.fixture'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 3)
  await school.as('administrator').get('mail.setServer', server)
})
afterEach(() => school.close())

const director = () => school.as('director')
const list = () => director().get<Letter[]>('letters.list')
const send = (letterIds: readonly string[]) =>
  director().get<{ queued: string[]; without: string[] }>('letters.send', { letterIds })
const stateOf = async (id: string) =>
  (await sendingsOf(director())).sendings.find(({ letterId }) => letterId === id)
const issuedOf = async (id: string) => (await list()).find((letter) => letter.id === id)!.issuedAt
const story = async (letterId: string) =>
  (await director().get<{ kind: string; by: string | null }[]>('letters.sendingStory', { letterId })).map(
    ({ kind, by }) => `${kind}${by ? ` by ${by}` : ''}`
  )
const stepOf = async (id: string) => (await list()).find((letter) => letter.id === id)!.stepId

describe('a letter by e-mail', () => {
  it('counts as gone only when the server took it', async () => {
    const [hers, his] = await decidedLetters(school, h3b)
    expect(await send([hers!, his!])).toEqual({ queued: [hers, his], without: [] })
    expect(await stateOf(hers!)).toMatchObject({ state: 'queued', address: 'ouder0@ouder.example' })
    expect(await issuedOf(hers!)).toBeNull()
    const { post, given } = postThat()
    await passAfter(school, post, 11)
    expect(given.map(({ from, to }) => [from, to])).toEqual([
      ['info@vlierhof.example', 'ouder0@ouder.example'],
      ['info@vlierhof.example', 'ouder0@ouder.example']
    ])
    expect(await stateOf(hers!)).toMatchObject({ state: 'sent', nextTryAt: null })
    const gone = (await list()).find(({ id }) => id === hers)
    expect(gone).toMatchObject({ channel: 'mailed', issuedAt: school.now.toISOString() })
    expect(await story(hers!)).toEqual(['queued by D. de Jonge-director', 'begun', 'sent'])
  })

  it('is the draft word for word, with the frozen letter and an id of its own', async () => {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    const { post, given } = postThat()
    await passAfter(school, post, 11)
    const { message } = given[0]!
    expect(message).toContain('Subject: Brief van Het Vlierhof, kenmerk TEL-2025-0001\r\n')
    expect(message).toMatch(/^Message-ID: <[\w-]+@vlierhof\.example>\r\n/)
    expect(message).not.toMatch(/Amira|^(Bcc|Cc|X-Unsent):/im)
    const pdf = await director().get<{ base64: string }>('letters.file', { letterIds: [hers] })
    expect(partsOf(message)[1]!.toString('base64')).toBe(pdf.base64)
    expect(partsOf(message)[0]!.toString()).toMatch(/^Geachte mevrouw Bakker,\r\n\r\nIn de bijlage/)
  })

  it('waits a moment, so that who pressed by mistake takes it back', async () => {
    const [hers, his] = await decidedLetters(school, h3b)
    await send([hers!, his!])
    const { post, given } = postThat()
    await passAfter(school, post, 5)
    expect(given).toEqual([])
    const { cancelled } = await director().get<{ cancelled: string[] }>('letters.cancelSending', {
      letterIds: [hers, his]
    })
    expect(new Set(cancelled)).toEqual(new Set([hers, his]))
    await passAfter(school, post, 60)
    expect(given).toEqual([])
    expect(new Set((await sendingsOf(director())).reachable)).toEqual(new Set([hers, his]))
  })

  it('stands in the queue once, however often it is asked, and goes once', async () => {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    expect(await send([hers!])).toEqual({ queued: [], without: [] })
    const { post, given } = postThat()
    await passAfter(school, post, 11)
    expect(await send([hers!])).toEqual({ queued: [], without: [] })
    await passAfter(school, post, 3600)
    expect(given).toHaveLength(1)
  })

  it('names the letters to whom no address is known', async () => {
    await school.db.updateTable('guardian').where('relation', '=', 'vader').set({ email: 'geen' }).execute()
    const [hers, his] = await decidedLetters(school, h3b)
    expect((await sendingsOf(director())).reachable).toEqual([hers])
    expect(await send([hers!, his!])).toEqual({ queued: [hers], without: [his] })
  })
})

describe('each address has its own course', () => {
  it('one that is refused holds up no other, is not tried again, and can be sent anew', async () => {
    const [hers, his] = await decidedLetters(school, h3b)
    await send([hers!, his!])
    const { post, given } = postThat({ kind: 'refused', code: 'address-unknown' })
    await passAfter(school, post, 11)
    expect(await stateOf(hers!)).toMatchObject({ state: 'refused', why: 'address-unknown' })
    expect(await stateOf(his!)).toMatchObject({ state: 'sent' })
    expect(await issuedOf(hers!)).toBeNull()
    await passAfter(school, post, 86_400)
    expect(given).toHaveLength(2)
    expect((await sendingsOf(director())).reachable).toEqual([])
    await school.db.updateTable('guardian').set({ email: 'nieuw@ouder.example' }).execute()
    expect((await sendingsOf(director())).reachable).toEqual([hers])
    expect(await send([hers!])).toEqual({ queued: [hers], without: [] })
    await passAfter(school, post, 11)
    expect(given[2]).toMatchObject({ to: 'nieuw@ouder.example' })
    expect(await stateOf(hers!)).toMatchObject({ state: 'sent' })
  })

  it('one that is put off is tried again later under the same id, or at once when somebody asks', async () => {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    const busy = { kind: 'later', code: 'busy', everyone: false } as const
    const { post, given } = postThat(busy, busy)
    await passAfter(school, post, 11)
    const next = new Date(school.now.getTime() + 60_000).toISOString()
    expect(await stateOf(hers!)).toMatchObject({ state: 'queued', why: 'busy', nextTryAt: next })
    await passAfter(school, post, 59)
    expect(given).toHaveLength(1)
    await passAfter(school, post, 1)
    expect(given).toHaveLength(2)
    expect(await director().get('letters.hurrySending', { letterIds: [hers] })).toEqual({ hurried: [hers] })
    await passAfter(school, post, 0)
    expect(await stateOf(hers!)).toMatchObject({ state: 'sent' })
    expect(new Set(given.map(({ message }) => /Message-ID: .*/.exec(message)![0])).size).toBe(1)
  })

  it('a server that does not answer is asked once, and nobody’s letter is tried in vain', async () => {
    const letters = [...(await decidedLetters(school, h3b)), ...(await decidedLetters(school, h3b, 1))]
    await send(letters)
    const down = { kind: 'later', code: 'no-connection', everyone: true } as const
    const { post, given } = postThat(down)
    await passAfter(school, post, 11)
    expect(given).toHaveLength(1)
    await passAfter(school, post, 60)
    expect(given).toHaveLength(5)
    for (const id of letters) expect(await stateOf(id)).toMatchObject({ state: 'sent' })
  })

  it('one that could not be delivered for a day has failed, and a person sees it', async () => {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    const down = { kind: 'later', code: 'no-answer', everyone: true } as const
    const { post, given } = postThat(...Array.from({ length: 20 }, () => down))
    for (let hours = 0; hours < 30; hours++) await passAfter(school, post, 3600)
    expect(given.length).toBe(8)
    expect(await stateOf(hers!)).toMatchObject({ state: 'failed', why: 'no-answer', nextTryAt: null })
    expect(await issuedOf(hers!)).toBeNull()
  })
})

describe('a letter that was taken back', () => {
  const retract = async (id: string) => {
    const reason = 'Het was een andere leerling.'
    const { id: offenceId } = await school.db.selectFrom('offence').select('id').executeTakeFirstOrThrow()
    await director().get('offences.withdraw', { offenceId, reason })
    const wish = { stepId: await stepOf(id), decision: 'retract', measures: [], reason }
    await director().get('review.decide', wish)
  }

  it('leaves the queue at once and is never sent', async () => {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    await retract(hers!)
    expect(await stateOf(hers!)).toMatchObject({ state: 'cancelled', why: 'retracted' })
    const { post, given } = postThat()
    await passAfter(school, post, 86_400)
    expect(given).toEqual([])
    expect(await director().ask('letters.send', { letterIds: [hers] })).toMatchObject({
      why: 'letter-retracted'
    })
  })

  it('while it is on its way has a letter that takes it back, for it may have gone', async () => {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    const { post } = postThat(async () => {
      await retract(hers!)
      return { kind: 'accepted' }
    })
    await passAfter(school, post, 11)
    const mine = (await list()).find(({ id }) => id === hers)!
    expect(mine).toMatchObject({ channel: 'mailed', state: 'retracted' })
    expect(mine.retractedBy).not.toBe(mine.reference)
  })

  it('while it is on its way is not tried again when that failed', async () => {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    const { post, given } = postThat(async () => {
      await retract(hers!)
      return { kind: 'later', code: 'busy', everyone: false }
    })
    await passAfter(school, post, 11)
    await passAfter(school, post, 86_400)
    expect(await stateOf(hers!)).toMatchObject({ state: 'cancelled', why: 'retracted' })
    expect(given).toHaveLength(1)
  })
})
