import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../contract/id'
import type { InformationRequest } from '../../contract/letter-recipients'
import type { Letter } from '../../contract/letters'
import type { Shown } from '../../contract/shown'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 1)
})
afterEach(() => school.close())

const director = () => school.as('director')
const pupilId = () => h3b.pupils[0]!.id
const guardianId = async (relation: string): Promise<string> =>
  (
    await school.db
      .selectFrom('guardian')
      .select('id')
      .where('relation', '=', relation)
      .executeTakeFirstOrThrow()
  ).id
const withdrawAuthority = (relation: string) =>
  school.db.updateTable('guardian').set({ authority: 'no' }).where('relation', '=', relation).execute()

const wish = async (over: object = {}) => ({
  guardianId: await guardianId('vader'),
  askedOn: '2026-01-20',
  granted: 'yes',
  reason: 'Het belang van de leerling verzet zich er niet tegen.',
  ...over
})
const grant = async (over: object = {}) => director().ask('letters.grantInformation', await wish(over))
const onRecord = () =>
  director().get<{ guardians: { id: string }[]; requests: InformationRequest[] }>('letters.requests', {
    pupilId: pupilId()
  })

/** To whom the next decision about the pupil would write. */
async function recipients(hour: number): Promise<string[]> {
  const { outcomes } = await school
    .as('teacher')
    .get<{ outcomes: { stepId: string | null }[] }>('offences.record', {
      pupilIds: [pupilId()],
      kindId: 'not-handed-in',
      day: '2026-01-21',
      hour,
      place: 'lesson',
      note: '',
      ownWords: '',
      anyway: null
    })
  const stepId = outcomes[0]!.stepId!
  const shown = await director().get<Shown[]>('letters.preview', { stepId, measures: [], reason: '' })
  return shown.map(({ recipient }) => recipient)
}

describe('a parent without authority', () => {
  beforeEach(() => withdrawAuthority('vader'))

  it('gets a letter only as long as a granted request stands', async () => {
    expect(await recipients(1)).toEqual(['M. Bakker'])
    const { id } = await director().get<{ id: string }>('letters.grantInformation', await wish())
    expect(await recipients(2)).toEqual(['M. Bakker', 'P. Bakker'])
    await director().get('letters.endInformation', { requestId: id })
    expect(await recipients(3)).toEqual(['M. Bakker'])
  })

  it('gets none when the school said no, and the answer stays on record', async () => {
    await director().get('letters.grantInformation', await wish({ granted: 'no' }))
    expect(await recipients(1)).toEqual(['M. Bakker'])
    expect((await onRecord()).requests).toMatchObject([
      { guardianName: 'P. Bakker', askedOn: '2026-01-20', granted: 'no', endedAt: null }
    ])
  })

  it('may ask again after a no, and after what was granted has ended', async () => {
    await director().get('letters.grantInformation', await wish({ granted: 'no' }))
    const { id } = await director().get<{ id: string }>('letters.grantInformation', await wish())
    expect(await grant()).toMatchObject({ ok: false, why: 'already-informed' })
    await director().get('letters.endInformation', { requestId: id })
    expect(await grant()).toMatchObject({ ok: true })
    expect((await onRecord()).requests.map(({ granted, endedAt }) => [granted, endedAt !== null])).toEqual([
      ['yes', false],
      ['yes', true],
      ['no', false]
    ])
  })

  it.each([
    [{ askedOn: '2026-01-22' }, { why: 'day-to-come' }],
    [{ guardianId: newId() }, { why: 'guardian-unknown' }],
    [{ reason: ' a ' }, { reason: 'invalid', where: ['reason'] }],
    [{ granted: 'maybe' }, { reason: 'invalid', where: ['granted'] }],
    [{ askedOn: '21-1-2026' }, { reason: 'invalid', where: ['askedOn'] }]
  ])('is not put on record with %o', async (over, no) => {
    expect(await grant(over)).toMatchObject({ ok: false, ...no })
    expect((await onRecord()).requests).toEqual([])
  })

  it('who is no guardian any more cannot be put on record', async () => {
    await school.db
      .updateTable('guardian')
      .set({ ended_at: school.now.toISOString() })
      .where('relation', '=', 'vader')
      .execute()
    const gone = await school.db.selectFrom('guardian').select('id').where('relation', '=', 'vader').execute()
    expect(await grant({ guardianId: gone[0]!.id })).toMatchObject({ why: 'guardian-unknown' })
  })

  it('is ended once, and only what was granted', async () => {
    const { id: no } = await director().get<{ id: string }>(
      'letters.grantInformation',
      await wish({ granted: 'no' })
    )
    const { id } = await director().get<{ id: string }>('letters.grantInformation', await wish())
    const end = (requestId: string) => director().ask('letters.endInformation', { requestId })
    expect(await end(no)).toMatchObject({ why: 'request-unknown' })
    expect(await end(newId())).toMatchObject({ why: 'request-unknown' })
    expect(await end(id)).toMatchObject({ ok: true })
    expect(await end(id)).toMatchObject({ why: 'already-so' })
  })
})

describe('a request', () => {
  it('is not for a parent with authority: they get each letter already', async () => {
    expect(await grant()).toMatchObject({ ok: false, why: 'has-authority' })
    expect(await onRecord()).toEqual({ guardians: [], requests: [] })
  })

  it('of a pupil nobody knows is refused', async () => {
    expect(await director().ask('letters.requests', { pupilId: newId() })).toMatchObject({
      why: 'pupil-unknown'
    })
  })

  it.each(['teacher', 'mentor', 'administrator'] as const)('is not for a %s', async (who) => {
    for (const path of ['letters.requests', 'letters.grantInformation', 'letters.endInformation'])
      expect(await school.as(who).ask(path, {})).toMatchObject({ ok: false, reason: 'forbidden' })
  })

  it('leaves ids on the audit trail and no name or reason', async () => {
    await withdrawAuthority('vader')
    await director().get('letters.grantInformation', await wish())
    const line = await school.db
      .selectFrom('audit')
      .selectAll()
      .where('call', '=', 'letters.grantInformation')
      .executeTakeFirstOrThrow()
    expect(line.subjects).toContain(pupilId())
    expect(JSON.stringify(line)).not.toMatch(/Bakker|belang/)
  })
})

describe('a pupil of sixteen', () => {
  beforeEach(() => school.db.updateTable('pupil').set({ born_on: '2009-05-05' }).execute())

  it('gets a copy by hand only where the school chose so', async () => {
    expect(await recipients(1)).toEqual(['M. Bakker', 'P. Bakker'])
    await director().get('settings.change', { pupilFrom16: 'both' })
    expect(await recipients(2)).toEqual(['M. Bakker', 'P. Bakker', 'Amira Bakker'])
  })

  it('reads in it that it is a copy, and finds it on file beside the letters of the parents', async () => {
    await director().get('settings.change', { pupilFrom16: 'both' })
    await recipients(1)
    const [{ id: stepId }] = await director().get<[{ id: string }]>('review.waiting')
    await director().get('review.decide', { stepId, decision: 'approve', measures: [], reason: '' })
    const letters = await director().get<Letter[]>('letters.list')
    const copy = letters.find(({ recipient }) => recipient === 'Amira Bakker')!
    const { text } = await director().get<Shown>('letters.pages', { letterId: copy.id })
    expect(text).toMatch(/\nBeste Amira,\nDit is een kopie voor jou\./)
    expect(letters).toHaveLength(3)
  })
})
