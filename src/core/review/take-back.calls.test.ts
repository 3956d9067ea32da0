import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import type { Letter } from '../../contract/letters'
import { desk } from './desk.fixture'

let school: TestSchool
let h3b: TestClass
let at: ReturnType<typeof desk>
const pupilId = () => h3b.pupils[0]!.id
const reason = { reason: 'Het was een andere leerling' }

beforeEach(async () => {
  school = await testSchool({ preset: 'in-the-bag' })
  h3b = await school.addClass('H3b', 3)
  at = desk(school)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const issue = async (who = 'director' as const) => {
  const letterIds = (await at.letters()).map(({ id }) => id)
  await school.as(who).get('letters.issue', { letterIds, channel: 'printed' })
}
const textOf = async ({ id }: Letter) =>
  (await school.as('director').get<{ text: string }>('letters.pages', { letterId: id })).text

/** A step that was approved and told to both parents, and then lost its offence. */
async function withoutBasis({ sent }: { sent: boolean }): Promise<{ stepId: string; offenceId: string }> {
  const { stepId, offenceId } = await at.offence(pupilId())
  await at.approve(stepId)
  if (sent) await issue()
  await at.withdraw(offenceId)
  return { stepId, offenceId }
}

describe('a decision that is taken back', () => {
  it('is told to each who got the letter, in a letter that names the one it takes back (E7-3)', async () => {
    const { stepId } = await withoutBasis({ sent: true })
    const before = await at.letters()
    expect(await at.decide('director', stepId, { decision: 'retract' })).toMatchObject({
      why: 'reason-needed'
    })
    expect(await at.decide('director', stepId, { decision: 'retract', ...reason })).toMatchObject({
      ok: true
    })
    const all = await at.letters()
    const retractions = all.filter(({ kind }) => kind === 'retraction')
    expect(retractions.map(({ recipient }) => recipient).sort()).toEqual(['M. Bakker', 'P. Bakker'])
    for (const letter of retractions) {
      const taken = all.find(({ retractedBy }) => retractedBy === letter.reference)!
      expect(taken.recipient).toBe(letter.recipient)
      expect(before.map(({ id }) => id)).toContain(taken.id)
      const text = await textOf(letter)
      expect(text).toContain(`Onze brief heeft kenmerk ${taken.reference}.`)
      expect(text).toContain('Het was een andere leerling.')
      expect(text).toContain('meetelt, is nu 0.')
    }
    expect(await at.waiting('director')).toEqual([])
  })

  it('needs no letter when none had left, and those that lay ready never do', async () => {
    const { stepId } = await withoutBasis({ sent: false })
    expect(await at.decide('director', stepId, { decision: 'retract', ...reason })).toMatchObject({
      value: { letterIds: [] }
    })
    const letters = await at.letters()
    expect(letters.map(({ kind, retractedBy, reference }) => [kind, retractedBy === reference])).toEqual([
      ['informed', true],
      ['informed', true]
    ])
    const letterIds = letters.map(({ id }) => id)
    expect(await school.as('director').ask('letters.issue', { letterIds, channel: 'printed' })).toMatchObject(
      {
        why: 'letter-retracted'
      }
    )
  })

  it('is told to a parent who got the letter and is no guardian any more', async () => {
    const { stepId } = await withoutBasis({ sent: true })
    await school.db.updateTable('guardian').set({ ended_at: school.now.toISOString() }).execute()
    expect(await at.decide('director', stepId, { decision: 'retract', ...reason })).toMatchObject({
      ok: true
    })
    expect((await at.letters()).filter(({ kind }) => kind === 'retraction')).toHaveLength(2)
  })

  it('comes back as a proposal when the rung is reached anew, and its letter may go home again, once', async () => {
    const { stepId } = await withoutBasis({ sent: true })
    await at.decide('director', stepId, { decision: 'retract', ...reason })
    const again = await at.offence(pupilId(), 5)
    expect(again.stepId).toBe(stepId)
    expect(await at.decide('director', stepId)).toMatchObject({ ok: true })
    const standing = (await at.letters()).filter((one) => one.kind === 'informed' && one.retractedBy === null)
    expect(standing).toHaveLength(2)
  })

  it('makes room for what came meanwhile: an offence that reaches the rung by itself is proposed at once', async () => {
    const { stepId } = await withoutBasis({ sent: true })
    expect((await at.offence(pupilId(), 5)).stepId).toBeNull()
    await at.decide('director', stepId, { decision: 'retract', ...reason })
    expect(await at.waiting('director')).toMatchObject([{ id: stepId, state: 'proposed', count: 1 }])
  })

  it('is the director’s alone, and only once its basis is gone', async () => {
    const proposed = await at.offence(h3b.pupils[1]!.id)
    expect(await at.decide('director', proposed.stepId, { decision: 'retract', ...reason })).toMatchObject({
      why: 'basis-gone-first'
    })
    const { stepId } = await withoutBasis({ sent: true })
    expect(await at.decide('mentor', stepId, { decision: 'retract', ...reason })).toMatchObject({
      why: 'not-yours-to-decide'
    })
    for (const decision of ['waive', 'other'])
      expect(await at.decide('director', stepId, { decision, measures: ['talk'], ...reason })).toMatchObject({
        why: 'already-decided'
      })
  })
})

describe('a decision that is replaced', () => {
  it('stands with its new measures, and the letter says what was cancelled and what comes instead', async () => {
    const { stepId } = await withoutBasis({ sent: true })
    const wish = { decision: 'replace', measures: ['note-in-file'], ...reason }
    expect(await at.decide('director', stepId, { ...wish, measures: ['suspension'] })).toMatchObject({
      why: 'measure-not-on-menu'
    })
    expect(await at.decide('director', stepId, wish)).toMatchObject({ ok: true })
    const letter = (await at.letters()).find(({ kind }) => kind === 'retraction')!
    const text = await textOf(letter)
    expect(text).toContain('Deze maatregel uit die brief vervalt: een gesprek over de telefoonregels')
    expect(text).toContain('In plaats daarvan hebben wij dit besloten:')
    expect(text).toContain('Een aantekening in het leerlingdossier.')
    expect(await at.waiting('director')).toEqual([])
  })
})

describe('a decision that is upheld', () => {
  it('stands with the measures that were decided, not with those that had been proposed', async () => {
    const { stepId, offenceId } = await at.offence(pupilId())
    await at.decide('director', stepId, { decision: 'other', measures: ['talk'], reason: 'Eerste keer' })
    await at.withdraw(offenceId)
    await at.decide('director', stepId, reason)
    const events = await school.db
      .selectFrom('step_event')
      .select(['kind', 'measures'])
      .where('step_id', '=', stepId)
      .orderBy('id')
      .execute()
    expect(events.at(-1)).toEqual({ kind: 'approved', measures: '["talk"]' })
  })
})
