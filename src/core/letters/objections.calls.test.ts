import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { newId } from '../../contract/id'
import type { Letter } from '../../contract/letters'
import type { LetterLine } from '../../contract/on-file'
import { firstLetters } from './on-file.fixture'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 1)
})
afterEach(() => school.close())

const one = async (id: string) =>
  (await school.as('director').get<Letter[]>('letters.list')).find((letter) => letter.id === id)!
const course = async (letterId: string) =>
  (await school.as('director').get<{ kind: LetterLine }[]>('letters.course', { letterId })).map(
    ({ kind }) => kind
  )
/** Both letters went out, and one of the parents objects. */
async function objected(): Promise<{ his: string; hers: string }> {
  const letterIds = await firstLetters(school, h3b)
  await school.as('director').get('letters.issue', { letterIds, channel: 'printed' })
  const [his, hers] = letterIds as [string, string]
  const said = { letterId: his, kind: 'objected', day: '2026-01-21', note: 'Het was een rekenmachine' }
  await school.as('director').get('letters.reply', said)
  return { his, hers }
}

describe('an objection', () => {
  it('waits until somebody writes down what was done with it, and that stays in its story', async () => {
    const { his, hers } = await objected()
    expect(await one(his)).toMatchObject({ state: 'answered', settled: null })
    await school.as('mentor').get('letters.settleObjection', { letterId: his, note: 'Moeder gehoord' })
    expect(await one(his)).toMatchObject({
      reply: { kind: 'objected' },
      settled: { day: '2026-01-21', note: 'Moeder gehoord' }
    })
    expect(await course(his)).toEqual(['objected', 'settled'])
    expect(await one(hers)).toMatchObject({ settled: null })
  })

  it('waits again when settling it was a mistake', async () => {
    const { his } = await objected()
    const director = school.as('director')
    expect(await director.ask('letters.takeBackSettling', { letterId: his })).toMatchObject({
      why: 'objection-open'
    })
    await director.get('letters.settleObjection', { letterId: his, note: 'Moeder gehoord' })
    await director.get('letters.takeBackSettling', { letterId: his })
    expect(await one(his)).toMatchObject({ settled: null })
    expect(await course(his)).toEqual(['objected', 'settled', 'not-settled'])
  })

  it('is settled once, in words, by who may see the letter, and only where there is one', async () => {
    const { his, hers } = await objected()
    const settle = (letterId: string, note = 'Moeder gehoord', who: 'teacher' | 'director' = 'director') =>
      school.as(who).ask('letters.settleObjection', { letterId, note })
    expect(await settle(hers)).toMatchObject({ why: 'no-objection' })
    expect(await settle(his, ' ')).toMatchObject({ reason: 'invalid' })
    expect(await settle(his, 'Moeder gehoord', 'teacher')).toMatchObject({ reason: 'forbidden' })
    expect(await settle(newId())).toMatchObject({ why: 'letter-unknown' })
    expect(await settle(his)).toMatchObject({ ok: true })
    expect(await settle(his)).toMatchObject({ why: 'objection-settled' })
    expect(await course(his)).toEqual(['objected', 'settled'])
  })
})
