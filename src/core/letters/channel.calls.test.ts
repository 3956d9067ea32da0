import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Letter } from '../../contract/letters'
import type { PreferredChannel, Wished } from '../../contract/preferred-channel'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 2)
})
afterEach(() => school.close())

type Who = 'teacher' | 'mentor' | 'director' | 'administrator'
interface Found {
  usual: PreferredChannel
  recipients: {
    kind: string
    id: string
    wish: string
    goes: { channel: string; why: string }
    history: Wished[]
  }[]
}
const pupil = () => h3b.pupils[0]!
const channels = (who: Who = 'director') =>
  school.as(who).get<Found>('letters.channels', { pupilId: pupil().id })
const guardians = async (pupilId = pupil().id) =>
  (
    await school.db
      .selectFrom('guardian')
      .select('id')
      .where('pupil_id', '=', pupilId)
      .orderBy('id')
      .execute()
  ).map(({ id }) => ({ kind: 'guardian' as const, id }))
const set = (recipient: object, wish: string, who: Who = 'director') =>
  school.as(who).ask('letters.setChannel', { recipient, wish })
const mailAt = (id: string, email: string) =>
  school.db.updateTable('guardian').set({ email }).where('id', '=', id).execute()
const list = () => school.as('director').get<Letter[]>('letters.list')

async function approved(): Promise<void> {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [pupil().id],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  await school.as('director').get('review.decide', {
    stepId: outcomes[0]!.stepId,
    decision: 'approve',
    measures: [],
    reason: ''
  })
}
const waysOf = async () =>
  (await list()).map(({ goes }) => (goes ? `${goes.channel} ${goes.why}` : 'gone')).toSorted()

describe('how letters go', () => {
  test('is as the school does, for everybody who came with the list', async () => {
    const found = await channels()
    expect(found.usual).toBe('paper')
    expect(found.recipients).toHaveLength(2)
    for (const { wish, goes, history } of found.recipients)
      expect({ wish, goes, history }).toEqual({
        wish: 'usual',
        goes: { channel: 'paper', why: 'usual' },
        history: []
      })
    await school.as('director').get('settings.change', { letterChannel: 'portal' })
    expect((await channels()).recipients.map(({ goes }) => goes.channel)).toEqual(['portal', 'portal'])
  })

  test('is what a recipient prefers, each preference kept with who and when', async () => {
    const [one, other] = await guardians()
    expect(await set(one!, 'portal', 'mentor')).toMatchObject({ ok: true })
    expect(await set(one!, 'paper')).toMatchObject({ ok: true })
    const { recipients } = await channels('mentor')
    const found = recipients.find(({ id }) => id === one!.id)!
    expect(found).toMatchObject({ wish: 'paper', goes: { channel: 'paper', why: 'own' } })
    expect(found.history.map(({ wish }) => wish)).toEqual(['paper', 'portal'])
    expect(new Set(found.history.map(({ by }) => by)).size).toBe(2)
    expect(recipients.find(({ id }) => id === other!.id)).toMatchObject({ wish: 'usual' })
  })

  test('goes back to the way of the school, which is a preference on record as well', async () => {
    const [one] = await guardians()
    await set(one!, 'portal')
    expect(await set(one!, 'usual')).toMatchObject({ ok: true })
    expect((await channels()).recipients[0]).toMatchObject({ wish: 'usual', goes: { why: 'usual' } })
  })

  test('is proposed with each letter that lies ready, and changes nothing that went', async () => {
    const [one, other] = await guardians()
    await mailAt(one!.id, 'een@post.example')
    await mailAt(other!.id, '')
    await set(one!, 'mail')
    await set(other!, 'mail')
    await approved()
    expect(await waysOf()).toEqual(['mail own', 'paper no-address'])
    await set(one!, 'portal')
    expect(await waysOf()).toEqual(['paper no-address', 'portal own'])
    const letterIds = (await list()).map(({ id }) => id)
    await school.as('director').get('letters.issue', { letterIds, channel: 'printed' })
    expect((await list()).map(({ goes, channel }) => [goes, channel])).toEqual([
      [null, 'printed'],
      [null, 'printed']
    ])
  })

  test('is told with the letter: every preference of the one it is to, newest first', async () => {
    const [one] = await guardians()
    await set(one!, 'mail')
    await set(one!, 'portal')
    await approved()
    const stories = []
    for (const { id: letterId } of await list())
      stories.push(await school.as('director').get<Wished[]>('letters.channelsOf', { letterId }))
    expect(stories.map((story) => story.map(({ wish }) => wish).join(' ')).toSorted()).toEqual([
      '',
      'portal mail'
    ])
  })

  test('may be set for a pupil who gets letters too: of 18 alone, from 16 on with a copy', async () => {
    const born = (born_on: string) =>
      school.db.updateTable('pupil').set({ born_on }).where('id', '=', pupil().id).execute()
    await born('2009-06-01')
    expect((await channels()).recipients.map(({ kind }) => kind)).not.toContain('pupil')
    await school.as('director').get('settings.change', { pupilFrom16: 'both' })
    expect((await channels()).recipients.map(({ kind }) => kind)).toContain('pupil')
    await born('2007-06-01')
    expect(await set({ kind: 'pupil', id: pupil().id }, 'portal')).toMatchObject({ ok: true })
    await approved()
    expect((await list()).map(({ goes }) => goes)).toEqual([{ channel: 'portal', why: 'own' }])
  })
})

describe('nobody', () => {
  test('sets it for who is no guardian or no pupil, twice the same, or in a way that does not exist', async () => {
    const [one] = await guardians()
    const unknown = h3b.id
    expect(await set({ kind: 'guardian', id: unknown }, 'mail')).toMatchObject({ why: 'guardian-unknown' })
    expect(await set({ kind: 'pupil', id: unknown }, 'mail')).toMatchObject({ why: 'pupil-unknown' })
    expect(await set(one!, 'usual')).toMatchObject({ why: 'already-so' })
    expect(await set(one!, 'fax')).toMatchObject({ reason: 'invalid' })
    expect((await channels()).recipients.flatMap(({ history }) => history)).toEqual([])
  })

  test('sets it who does not look after the pupil: a teacher, an administrator, a mentor of another class', async () => {
    const [one] = await guardians()
    for (const who of ['teacher', 'administrator'] as const)
      expect(await set(one!, 'mail', who)).toMatchObject({ reason: 'forbidden' })
    await school.db.updateTable('school_class').set({ mentor_id: null }).where('id', '=', h3b.id).execute()
    expect(await set(one!, 'mail', 'mentor')).toMatchObject({ why: 'not-your-pupil' })
    expect(await school.as('mentor').ask('letters.channels', { pupilId: pupil().id })).toMatchObject({
      why: 'not-your-pupil'
    })
    expect(await school.as('director').ask('letters.channels', { pupilId: h3b.id })).toMatchObject({
      why: 'pupil-unknown'
    })
  })

  test('looks up how a pupil’s letters go without it being noted', async () => {
    await channels('mentor')
    const noted = await school.db
      .selectFrom('audit')
      .selectAll()
      .where('call', '=', 'letters.channels')
      .execute()
    expect(noted).toHaveLength(1)
  })
})
