import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AskingImport } from '../../contract/import-questions'
import {
  guardianFile,
  heading,
  importingSchool,
  pupilFile,
  upload,
  type ImportingSchool
} from './importing.fixture'

let school: ImportingSchool
beforeEach(async () => {
  school = await importingSchool()
})
afterEach(() => school.close())

const director = () => school.as('director')
const asking = () => director().get<AskingImport[]>('roster.importQuestions')
const questions = async () => (await asking()).flatMap((one) => one.questions)
const answer = (questionIds: string[], said: 'stays' | 'gone') =>
  director().ask('roster.answerImport', { questionIds, answer: said })
/** The class without its first pupils. */
const without = async (n: number) => pupilFile(...(await school.linesOf('H3b')).slice(n))
const nameOf = (at: number) => expect.stringContaining(school.h3b.pupils[at]!.name)

describe('an import leaves to the director', () => {
  test('pupils who are not in the file and were not taken off the list', async () => {
    await school.applied({ files: [await without(1)] })
    expect(await asking()).toEqual([
      {
        id: expect.any(String),
        at: expect.any(String),
        day: '2026-01-21',
        by: expect.any(String),
        questions: [
          {
            id: expect.any(String),
            kind: 'leaver',
            pupilId: school.h3b.pupils[0]!.id,
            pupilName: nameOf(0),
            className: 'H3b',
            who: ''
          }
        ]
      }
    ])
  })

  test('nothing when who left was taken off the list at once', async () => {
    await school.applied({ files: [await without(1)], leaversLeave: true })
    expect(await asking()).toEqual([])
  })

  test('a guardian no longer named beside a pupil the file does name', async () => {
    const [line] = await school.linesOf('H3b')
    const number = line!.split(';')[0]!
    await school.applied({ files: [guardianFile(`${number};moeder;Q.;Anders;q@voorbeeld.nl`)] })
    const open = await questions()
    expect(open.length).toBeGreaterThan(0)
    for (const one of open) expect(one).toMatchObject({ kind: 'guardian', pupilName: nameOf(0) })
    expect(
      await answer(
        open.map(({ id }) => id),
        'gone'
      )
    ).toMatchObject({ value: { answered: open.length } })
    const here = await school.db
      .selectFrom('guardian')
      .select('family_name')
      .where('pupil_id', '=', school.h3b.pupils[0]!.id)
      .where('ended_at', 'is', null)
      .execute()
    expect(here).toEqual([{ family_name: 'Anders' }])
    expect(await asking()).toEqual([])
  })

  test('a mentor whom nobody on the staff is', async () => {
    const lines = await school.linesOf('H3b')
    await school.applied({
      files: [upload('l.csv', `${heading};Mentor`, ...lines.map((line) => `${line};Onbekend`))]
    })
    const [one] = await questions()
    expect(one).toMatchObject({ kind: 'mentor', who: 'Onbekend', pupilId: null, pupilName: '' })
    expect(await answer([one!.id], 'gone')).toMatchObject({ why: 'nobody-to-leave' })
    expect(await answer([one!.id], 'stays')).toMatchObject({ ok: true })
  })
})

describe('the director answers', () => {
  test('that a pupil stays: nobody asks again this school year, whoever is missing next', async () => {
    await school.applied({ files: [await without(1)] })
    const [one] = await questions()
    await answer([one!.id], 'stays')
    expect(await asking()).toEqual([])
    await school.applied({ files: [await without(2)] })
    expect((await questions()).map(({ pupilName }) => pupilName)).toEqual([nameOf(1)])
    const [number] = (await school.linesOf('H3b'))[0]!.split(';')
    expect(await school.pupil(number!)).toMatchObject({ left_on: null })
  })

  test('that a pupil left: the last day is today, and the file stays', async () => {
    await school.applied({ files: [await without(1)] })
    const [one] = await questions()
    await answer([one!.id], 'gone')
    const row = await school.db
      .selectFrom('pupil')
      .select('left_on')
      .where('id', '=', school.h3b.pupils[0]!.id)
      .executeTakeFirstOrThrow()
    expect(row.left_on).toBe('2026-01-21')
    expect(await asking()).toEqual([])
  })

  test('each question once, of those there are, all or none', async () => {
    await school.applied({ files: [await without(2)] })
    const [one, other] = await questions()
    expect(await answer([one!.id, 'no-such-question'], 'gone')).toMatchObject({ why: 'question-unknown' })
    await answer([one!.id], 'stays')
    expect(await answer([other!.id, one!.id], 'gone')).toMatchObject({ why: 'question-answered' })
    expect((await questions()).map(({ id }) => id)).toEqual([other!.id])
    expect(await answer([], 'stays')).toMatchObject({ reason: 'invalid' })
  })

  test('and nobody else', async () => {
    for (const who of ['administrator', 'mentor', 'teacher'] as const)
      expect(await school.as(who).ask('roster.importQuestions', {})).toMatchObject({ reason: 'forbidden' })
  })
})

describe('a newer file', () => {
  test('that names the pupil again leaves nothing to ask', async () => {
    await school.applied({ files: [await without(1)] })
    await school.applied({ files: [await without(0)] })
    expect(await asking()).toEqual([])
  })

  test('asks in its own name what it leaves open too', async () => {
    await school.applied({ files: [await without(1)] })
    const before = await asking()
    await school.applied({ files: [await without(2)] })
    const now = await asking()
    expect(now).toHaveLength(1)
    expect(now[0]!.id).not.toBe(before[0]!.id)
    expect(now[0]!.questions).toHaveLength(2)
  })

  test('of guardians alone leaves the question about a pupil', async () => {
    await school.applied({ files: [await without(1)] })
    const number = (await school.linesOf('H3b')).at(-1)!.split(';')[0]!
    await school.applied({ files: [guardianFile(`${number};moeder;Q.;Anders;q@voorbeeld.nl`)] })
    expect((await questions()).map(({ kind }) => kind)).toContain('leaver')
  })
})
