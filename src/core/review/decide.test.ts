import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { newId } from '../../contract/id'
import { desk } from './desk.fixture'

let school: TestSchool
let h3b: TestClass
let at: ReturnType<typeof desk>
const pupilId = () => h3b.pupils[0]!.id
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 3)
  at = desk(school)
})
afterEach(() => school.close())

describe('a decision', () => {
  it('that approves puts itself and a letter per guardian on file', async () => {
    const { stepId } = await at.offence(pupilId())
    expect(await at.waiting('director')).toMatchObject([{ id: stepId, state: 'proposed' }])
    const reply = await at.decide('director', stepId)
    expect(reply).toMatchObject({ ok: true })
    const on = await at.letters()
    expect(on.map(({ recipient }) => recipient).sort()).toEqual(['M. Bakker', 'P. Bakker'])
    expect(on.every((letter) => letter.stepId === stepId)).toBe(true)
    expect(await at.waiting('director')).toEqual([])
  })

  it('is not made when one letter lacks an address: neither the step nor the other letter is touched', async () => {
    const { stepId } = await at.offence(pupilId())
    await school.db.updateTable('guardian').set({ city: '' }).where('relation', '=', 'vader').execute()
    expect(await at.decide('director', stepId)).toMatchObject({
      why: 'field-missing',
      about: { fields: 'geadresseerde', recipient: 'P. Bakker' }
    })
    expect(await at.letters()).toEqual([])
    expect(await at.waiting('director')).toMatchObject([{ id: stepId, state: 'proposed' }])
  })

  it('writes nothing to a guardian without authority, and is not made when nobody has it', async () => {
    const { stepId } = await at.offence(pupilId())
    await school.db.updateTable('guardian').set({ authority: 'no' }).where('relation', '=', 'vader').execute()
    await at.approve(stepId)
    expect(await at.letters()).toMatchObject([{ recipient: 'M. Bakker' }])
    await school.db.updateTable('guardian').set({ authority: 'no' }).execute()
    const other = await at.offence(h3b.pupils[1]!.id)
    expect(await at.decide('director', other.stepId)).toMatchObject({ why: 'no-recipient' })
  })

  it('writes to each guardian in their own language', async () => {
    const { stepId } = await at.offence(pupilId())
    await school.db.updateTable('guardian').set({ language: 'en' }).where('relation', '=', 'vader').execute()
    await at.approve(stepId)
    const languages = Object.fromEntries(
      (await at.letters()).map(({ recipient, language }) => [recipient, language])
    )
    expect(languages).toEqual({ 'M. Bakker': 'nl', 'P. Bakker': 'en' })
  })

  it('writes to the pupil alone from the eighteenth birthday on', async () => {
    await school.db.updateTable('pupil').set({ born_on: '2008-01-21' }).where('id', '=', pupilId()).execute()
    const { stepId } = await at.offence(pupilId())
    await at.approve(stepId)
    expect(await at.letters()).toMatchObject([{ recipient: 'Amira Bakker' }])
  })

  it('that waives needs a reason and sends nothing', async () => {
    const { stepId } = await at.offence(pupilId())
    expect(await at.decide('director', stepId, { decision: 'waive' })).toMatchObject({ why: 'reason-needed' })
    expect(
      await at.decide('director', stepId, { decision: 'waive', reason: 'Eerste keer, brandalarm' })
    ).toMatchObject({
      value: { letterIds: [] }
    })
    expect(await at.letters()).toEqual([])
    expect(await at.waiting('director')).toEqual([])
  })

  it('for another measure takes one from the menu, and says why', async () => {
    const { stepId } = await at.offence(pupilId())
    const other = (measures: string[], reason = 'Past beter') =>
      at.decide('director', stepId, { decision: 'other', measures, reason })
    expect(await other(['warning'])).toMatchObject({ why: 'measure-not-on-menu' })
    expect(await other(['keep-end-of-day', 'talk'], '')).toMatchObject({ why: 'reason-needed' })
    expect(await other(['keep-end-of-day', 'talk'])).toMatchObject({ ok: true })
    expect((await at.file('director', pupilId())).facts.find(({ kind }) => kind === 'step')).toMatchObject({
      state: 'approved',
      measures: ['keep-end-of-day', 'talk'],
      reason: 'Past beter'
    })
  })

  it('is made once: the second says that it was', async () => {
    const { stepId } = await at.offence(pupilId())
    const both = await Promise.all([at.decide('director', stepId), at.decide('mentor', stepId)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ why: 'already-decided' })
    expect(await at.letters()).toHaveLength(2)
  })

  it('gives the same letters again when its answer was lost on the way', async () => {
    const { stepId } = await at.offence(pupilId())
    const event = newId()
    const first = await at.decide('director', stepId, {}, event)
    expect(await at.decide('director', stepId, {}, event)).toEqual(first)
    expect(await at.letters()).toHaveLength(2)
  })

  it('numbers without gaps when several people decide at once and some are refused', async () => {
    const steps = await Promise.all(h3b.pupils.map(({ id }) => at.offence(id)))
    await school.db
      .updateTable('guardian')
      .set({ city: '' })
      .where('pupil_id', '=', h3b.pupils[1]!.id)
      .execute()
    await Promise.all(steps.map(({ stepId }) => at.decide('director', stepId)))
    const references = (await at.letters()).map(({ reference }) => reference).sort()
    expect(references).toEqual(['TEL-2025-0001', 'TEL-2025-0002', 'TEL-2025-0003', 'TEL-2025-0004'])
  })

  it('about another mentor’s pupil is refused, and not even shown as waiting', async () => {
    const other = await school.addClass('H3c', 1, { mentor: false })
    const { stepId } = await at.offence(other.pupils[0]!.id)
    expect(await at.decide('mentor', stepId)).toMatchObject({ why: 'not-your-pupil' })
    expect(await at.waiting('mentor')).toEqual([])
    expect(await at.letters()).toEqual([])
  })

  it('on a director’s rung is not a mentor’s', async () => {
    for (const hour of [1, 2, 3]) await at.offence(pupilId(), hour)
    const { stepId } = await at.offence(pupilId(), 4)
    expect(await at.decide('mentor', stepId, { reason: 'Vierde keer' })).toMatchObject({
      why: 'not-yours-to-decide'
    })
  })

  it('to let parents collect a phone needs that phone to lie at school', async () => {
    for (const hour of [1, 2, 3]) await at.offence(pupilId(), hour)
    const { stepId } = await at.offence(pupilId(), 4)
    const reason = { reason: 'Vierde keer in een week' }
    expect(await at.decide('director', stepId, reason)).toMatchObject({
      why: 'field-missing',
      about: { fields: 'bewaring.plaats teruggave.plaats teruggave.tijd' }
    })
    await school.as('teacher').get('custody.take', {
      pupilId: pupilId(),
      device: 'phone',
      holderId: null,
      holder: 'de receptie',
      place: 'kluis 3',
      note: '',
      until: null,
      reason: ''
    })
    expect(await at.decide('director', stepId, reason)).toMatchObject({ ok: true })
    expect(await at.letters()).toMatchObject([{ kind: 'collect' }, { kind: 'collect' }])
  })
})

describe('a decision that lost its basis', () => {
  it('can be upheld by the director with a reason, and sends no second letter', async () => {
    const { stepId, offenceId } = await at.offence(pupilId())
    await at.approve(stepId)
    await at.withdraw(offenceId)
    expect(await at.waiting('director')).toMatchObject([{ id: stepId, state: 'basis-gone' }])
    expect(await at.decide('director', stepId)).toMatchObject({ why: 'reason-needed' })
    expect(await at.decide('director', stepId, { reason: 'De andere docent zag het ook' })).toMatchObject({
      value: { letterIds: [] }
    })
    expect(await at.letters()).toHaveLength(2)
  })
})
