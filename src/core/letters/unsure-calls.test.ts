import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
const send = (letterIds: readonly string[]) =>
  director().get<{ queued: string[]; without: string[] }>('letters.send', { letterIds })
const stateOf = async (id: string) =>
  (await sendingsOf(director())).sendings.find(({ letterId }) => letterId === id)
const issuedOf = async (id: string) =>
  (await director().get<Letter[]>('letters.list')).find((letter) => letter.id === id)!.issuedAt
const story = async (letterId: string) =>
  (await director().get<{ kind: string; by: string | null }[]>('letters.sendingStory', { letterId })).map(
    ({ kind, by }) => `${kind}${by ? ` by ${by}` : ''}`
  )

describe('what nobody can tell is asked of a person', () => {
  async function unsure(): Promise<string> {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    await passAfter(school, postThat({ kind: 'unsure', code: 'no-answer' }).post, 11)
    expect(await stateOf(hers!)).toMatchObject({ state: 'unsure', why: 'no-answer' })
    return hers!
  }

  it('and is not sent again by itself, nor by asking to send it', async () => {
    const letter = await unsure()
    const { post, given } = postThat()
    expect(await send([letter])).toEqual({ queued: [], without: [] })
    await passAfter(school, post, 86_400)
    expect(given).toEqual([])
    expect((await sendingsOf(director())).reachable).not.toContain(letter)
  })

  it('who knows that it went says so: the letter counts as gone', async () => {
    const letter = await unsure()
    await director().get('letters.settleSending', { letterId: letter, sent: 'yes' })
    expect(await issuedOf(letter)).not.toBeNull()
    expect(await stateOf(letter)).toMatchObject({ state: 'sent' })
    expect(await director().ask('letters.settleSending', { letterId: letter, sent: 'no' })).toMatchObject({
      why: 'mail-not-unsure'
    })
  })

  it('who knows that it did not go sends it again, under the same id', async () => {
    const letter = await unsure()
    await director().get('letters.settleSending', { letterId: letter, sent: 'no' })
    const { post, given } = postThat()
    await passAfter(school, post, 0)
    expect(given).toHaveLength(1)
    expect(await story(letter)).toEqual([
      'queued by D. de Jonge-director',
      'begun',
      'unsure',
      'said-not by D. de Jonge-director',
      'begun',
      'sent'
    ])
  })

  it('who prints it after all has settled it', async () => {
    const letter = await unsure()
    await director().get('letters.issue', { letterIds: [letter], channel: 'printed' })
    expect(await stateOf(letter)).toMatchObject({ state: 'cancelled', why: 'other-way' })
  })

  it('a letter that was being sent when the program stopped is one of those', async () => {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    const pulled = postThat(() => Promise.reject(new Error('the plug')))
    await expect(passAfter(school, pulled.post, 11)).rejects.toThrow('the plug')
    expect(await stateOf(hers!)).toMatchObject({ state: 'sending' })
    const { post, given } = postThat()
    await passAfter(school, post, 3600)
    expect(given).toEqual([])
    expect(await stateOf(hers!)).toMatchObject({ state: 'unsure', why: 'interrupted' })
  })

  it('and so is what waited in a copy of the file that was put back', async () => {
    const [hers] = await decidedLetters(school, h3b)
    await send([hers!])
    await school.app.note('director', 'safekeeping.restore', '')
    const { post, given } = postThat()
    await passAfter(school, post, 3600)
    expect(given).toEqual([])
    expect(await stateOf(hers!)).toMatchObject({ state: 'unsure', why: 'restored' })
    await director().get('letters.settleSending', { letterId: hers, sent: 'no' })
    await passAfter(school, post, 0)
    expect(given).toHaveLength(1)
  })
})

describe('a letter on file that was changed', () => {
  it('is not put in the queue, and does not leave it', async () => {
    const [hers, his] = await decidedLetters(school, h3b)
    await send([hers!])
    await school.db.updateTable('letter').set({ sha256: 'another' }).execute()
    expect(await director().ask('letters.send', { letterIds: [his] })).toMatchObject({
      why: 'letter-damaged'
    })
    const { post, given } = postThat()
    await passAfter(school, post, 11)
    expect(given).toEqual([])
    expect(await stateOf(hers!)).toMatchObject({ state: 'failed', why: 'letter-damaged' })
  })
})

describe('a mentor', () => {
  it('sends letters of the own class, and sees and touches no other', async () => {
    const other = await school.addClass('H3c', 1, { mentor: false })
    const [own] = await decidedLetters(school, h3b)
    const [elsewhere] = await decidedLetters(school, other)
    const mentor = school.as('mentor')
    await send([elsewhere!])
    await mentor.get('letters.send', { letterIds: [own] })
    expect((await sendingsOf(mentor)).sendings.map(({ letterId }) => letterId)).toEqual([own])
    for (const [path, input] of [
      ['letters.send', { letterIds: [elsewhere] }],
      ['letters.cancelSending', { letterIds: [elsewhere] }],
      ['letters.hurrySending', { letterIds: [elsewhere] }],
      ['letters.settleSending', { letterId: elsewhere, sent: 'yes' }],
      ['letters.sendingStory', { letterId: elsewhere }]
    ] as const)
      expect(await mentor.ask(path, input)).toMatchObject({ why: 'not-your-pupil' })
  })
})
