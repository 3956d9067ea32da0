import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { newId } from '../../contract/id'
import type { News, NewsRules } from '../../contract/news'
import { desk } from './desk.fixture'
import { usualNewsRules } from './news-rules'
import { onRecord } from './news-on-record.fixture'

let school: TestSchool
let h3b: TestClass
let record: ReturnType<typeof onRecord>
type Who = 'teacher' | 'teacher2' | 'mentor' | 'director'
const pupilId = (at = 0) => h3b.pupils[at]!.id
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 3)
  record = onRecord(school)
})
afterEach(() => school.close())

const ask = (who: Who) => school.as(who).get<{ since: string; news: News[]; more: number }>('review.news')
const events = async (who: Who) => (await ask(who)).news.map(({ event }) => event)
const setDuties = (staffId: string, duties: object[]) =>
  school.as('director').get('accounts.setDuties', { staffId, duties })
const saveRules = (over: Partial<NewsRules>) =>
  school.as('director').get('review.saveNewsRules', { ...usualNewsRules, ...over })

describe('what is new', () => {
  it('is told with what, of whom, by whom, and as whom the asker hears of it', async () => {
    const id = await record.offence(pupilId())
    const stepId = await record.step(pupilId())
    school.now = new Date('2026-01-21T09:30:00.000Z')
    const proposed = await record.stepEvent(stepId, 'proposed')
    const pupil = { pupilId: pupilId(), pupilName: 'Amira Bakker', className: 'H3b' }
    const told = { ...pupil, by: 'T. de Jonge-teacher', as: 'mentor' }
    expect(await ask('mentor')).toEqual({
      since: '2026-01-19T23:00:00.000Z',
      more: 0,
      news: [
        {
          ...told,
          id: proposed,
          at: '2026-01-21T09:30:00.000Z',
          event: 'step-proposed',
          what: 'Telefoonkaart en een lange dag',
          stepId
        },
        {
          ...told,
          id,
          at: '2026-01-21T09:20:00.000Z',
          event: 'offence',
          what: 'Telefoon niet ingeleverd',
          stepId: null
        }
      ]
    })
  })

  it('follows from the acts themselves, and takes back what was taken back', async () => {
    const at = desk(school)
    const { offenceId } = await at.offence(pupilId())
    expect((await events('mentor')).sort()).toEqual(['offence', 'step-proposed'])
    school.now = new Date('2026-01-21T09:25:00.000Z')
    await at.withdraw(offenceId)
    expect(await events('mentor')).toEqual(['withdrawn'])
    const { stepId } = await at.offence(pupilId(1))
    await at.approve(stepId)
    expect((await events('mentor')).sort()).toEqual(['offence', 'step-decided', 'withdrawn'])
    expect(await events('director')).toEqual([])
  })

  it('comes to each by the rules of the school: a mentor hears what the director need not', async () => {
    await record.offence(pupilId())
    await record.offence(pupilId(1), { kindId: 'recorded-others' })
    await record.offence(pupilId(2), { kindId: 'sexual-images', counts: 'criminal' })
    expect((await events('mentor')).sort()).toEqual(['offence', 'serious-offence'])
    expect((await events('director')).sort()).toEqual(['criminal-offence', 'serious-offence'])
  })

  it('is nothing for who is no audience: another mentor’s class, a teacher without a duty', async () => {
    const other = await school.addClass('H3c', 1, { mentor: false })
    await record.offence(other.pupils[0]!.id, { kindId: 'recorded-others', by: 'teacher2' })
    expect(await events('mentor')).toEqual([])
    expect(await events('teacher')).toEqual([])
    expect(await events('director')).toEqual(['serious-offence'])
  })

  it('comes to a teacher by their duty, of those classes only', async () => {
    const other = await school.addClass('H3c', 1, { mentor: false })
    for (const id of [pupilId(), other.pupils[0]!.id])
      await record.offence(id, { kindId: 'recorded-others', by: 'mentor' })
    await setDuties('teacher', [{ duty: 'team-leader', classId: other.id }])
    expect((await ask('teacher')).news).toMatchObject([{ className: 'H3c', as: 'team-leader' }])
    await setDuties('teacher', [{ duty: 'team-leader', classId: null }])
    expect(await events('teacher')).toHaveLength(2)
    await setDuties('teacher', [{ duty: 'safety', classId: null }])
    expect(await events('teacher')).toEqual([])
    await record.offence(pupilId(), { counts: 'criminal', by: 'mentor' })
    expect((await ask('teacher')).news).toMatchObject([{ event: 'criminal-offence', as: 'safety' }])
  })

  it('is told once to who is on two class lists', async () => {
    const other = await school.addClass('H3c', 0)
    const place = { id: newId(), class_id: other.id, pupil_id: pupilId(), pocket: 1, from_day: '2025-08-01' }
    await school.db.insertInto('enrolment').values(place).execute()
    await record.offence(pupilId())
    expect(await events('mentor')).toEqual(['offence'])
  })

  it('is not what the asker did, a second report, or an offence that was withdrawn', async () => {
    const first = await record.offence(pupilId(), { by: 'mentor' })
    await record.offence(pupilId(), { sameAs: first })
    const withdrawn = await record.offence(pupilId(1))
    await record.turn(withdrawn, 'withdrawn', { by: 'director' })
    expect(await events('mentor')).toEqual(['withdrawn'])
    expect(await events('director')).toEqual([])
  })

  it('is what became of it: contested, decided, missed, closed, or its basis gone', async () => {
    await record.turn(await record.offence(pupilId(), { at: '2025-12-01T09:00:00.000Z' }), 'contested')
    const decided = await record.step(pupilId(), 1)
    await record.stepEvent(decided, 'proposed', { at: '2026-01-12T09:00:00.000Z' })
    await record.stepEvent(decided, 'approved')
    await record.missed(decided)
    const closed = await record.step(pupilId(1), 2)
    await record.stepEvent(closed, 'carried-out', { at: '2026-01-12T09:00:00.000Z' })
    await record.stepEvent(closed, 'closed')
    const gone = await record.step(pupilId(2), 3)
    await record.stepEvent(gone, 'approved', { at: '2026-01-12T09:00:00.000Z' })
    await record.stepEvent(gone, 'basis-gone', { by: 'mentor' })
    expect((await events('mentor')).sort()).toEqual(['contested', 'missed', 'step-closed', 'step-decided'])
    expect((await events('director')).sort()).toEqual(['basis-gone', 'contested', 'missed'])
    expect((await ask('director')).news.find(({ event }) => event === 'missed')).toMatchObject({
      stepId: decided,
      what: 'Telefoonkaart en een lange dag'
    })
  })

  it('of a pupil who has left is told to who has the whole school', async () => {
    await record.offence(pupilId(), { kindId: 'recorded-others' })
    await school.db.updateTable('pupil').set({ left_on: '2026-01-21' }).where('id', '=', pupilId()).execute()
    await school.db
      .updateTable('enrolment')
      .set({ until_day: '2026-01-21' })
      .where('pupil_id', '=', pupilId())
      .execute()
    expect(await events('mentor')).toEqual([])
    expect((await ask('director')).news).toMatchObject([{ pupilId: pupilId(), className: null }])
  })

  it('is at most a hundred lines, the newest, and says how many more there are', async () => {
    for (let at = 0; at < 103; at++)
      await record.offence(pupilId(), { at: new Date(Date.parse('2026-01-21T06:00:00Z') + at).toISOString() })
    const { news, more } = await ask('mentor')
    expect(news).toHaveLength(100)
    expect(more).toBe(3)
    expect(news[0]!.at).toBe('2026-01-21T06:00:00.102Z')
    expect(news.at(-1)!.at).toBe('2026-01-21T06:00:00.003Z')
  })
})

describe('since when', () => {
  it('who never read hears from the start of the last school day before today', async () => {
    const since = async (now: string) => {
      school.now = new Date(now)
      return (await ask('mentor')).since
    }
    expect(await since('2026-01-21T09:20:00.000Z')).toBe('2026-01-19T23:00:00.000Z')
    // A Monday: since Friday. The Monday after the Christmas holidays: since the Friday before them.
    expect(await since('2026-01-19T09:20:00.000Z')).toBe('2026-01-15T23:00:00.000Z')
    expect(await since('2026-01-05T09:20:00.000Z')).toBe('2025-12-18T23:00:00.000Z')
  })

  it('what was read is not told again, and what comes later is', async () => {
    await record.offence(pupilId(), { at: '2026-01-20T09:00:00.000Z' })
    const { news } = await ask('mentor')
    await school.as('mentor').get('review.newsRead', { until: news[0]!.at })
    expect(await ask('mentor')).toEqual({ since: '2026-01-20T09:00:00.000Z', news: [], more: 0 })
    await record.offence(pupilId(1), { at: '2026-01-20T09:00:00.001Z' })
    expect(await events('mentor')).toEqual(['offence'])
    // Each reads for themselves.
    await record.offence(pupilId(), { kindId: 'recorded-others', at: '2026-01-20T08:00:00.000Z' })
    expect(await events('director')).toEqual(['serious-offence'])
  })

  it('nothing is read in advance, and what was read stays read', async () => {
    const read = (until: string) => school.as('mentor').get('review.newsRead', { until })
    await read('2027-01-01T00:00:00Z')
    expect((await ask('mentor')).since).toBe('2026-01-21T09:20:00.000Z')
    await read('2026-01-20T00:00:00Z')
    expect((await ask('mentor')).since).toBe('2026-01-21T09:20:00.000Z')
  })

  it('what is longer ago than two months is no news, whoever has not read it', async () => {
    await school.as('mentor').get('review.newsRead', { until: '2025-09-01T10:00:00Z' })
    await record.offence(pupilId(), { at: '2025-11-01T10:00:00.000Z' })
    expect(await ask('mentor')).toEqual({ since: '2025-11-21T23:00:00.000Z', news: [], more: 0 })
  })

  it('a moment that is none is not understood', async () => {
    expect(await school.as('mentor').ask('review.newsRead', { until: 'gisteren' })).toMatchObject({
      reason: 'invalid'
    })
  })
})

describe('the rules of the school', () => {
  it('are calm to begin with, and from then on as the director sets them', async () => {
    expect(await school.as('director').get('review.newsRules')).toEqual(usualNewsRules)
    await record.offence(pupilId())
    expect(await events('director')).toEqual([])
    await saveRules({ offence: ['director', 'mentor', 'director'] })
    expect(await school.as('director').get('review.newsRules')).toMatchObject({
      offence: ['mentor', 'director']
    })
    expect(await events('director')).toEqual(['offence'])
    await saveRules({ offence: [] })
    expect(await events('director')).toEqual([])
    expect(await events('mentor')).toEqual([])
  })

  it('are the director’s, and a rule that is none is not understood', async () => {
    for (const who of ['teacher', 'mentor', 'administrator'] as const)
      for (const [path, input] of [
        ['review.newsRules', {}],
        ['review.saveNewsRules', usualNewsRules]
      ] as const)
        expect(await school.as(who).ask(path, input)).toMatchObject({ reason: 'forbidden' })
    const save = (rules: object) => school.as('director').ask('review.saveNewsRules', rules)
    expect(await save({ ...usualNewsRules, offence: ['parents'] })).toMatchObject({ reason: 'invalid' })
    expect(await save({ ...usualNewsRules, gossip: ['mentor'] })).toMatchObject({ reason: 'invalid' })
    expect(await save({ offence: ['mentor'] })).toMatchObject({ reason: 'invalid' })
  })

  it('news is for who teaches: an administrator hears nothing, with whatever duty', async () => {
    await setDuties('administrator', [{ duty: 'safety', classId: null }])
    expect(await school.as('administrator').ask('review.news')).toMatchObject({ reason: 'forbidden' })
  })
})
