import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 3)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const day = '2026-01-21'
const round = (hour = 5) => ({ classId: h3b.id, day, hour })
const pupil = (at: number) => h3b.pupils[at]!.id
const teacher = () => school.as('teacher')
interface Tile {
  pupilId: string
  mark: string | null
  covered: boolean
  devices: string[]
  held: string[]
  stays: string[]
}
const tile = async (at: number, hour?: number) =>
  (await teacher().get<{ tiles: Tile[] }>('custody.round', round(hour))).tiles.find(
    ({ pupilId }) => pupilId === pupil(at)
  )!
const permit = (devices: string[], more: object = {}) =>
  teacher().get('permissions.grant', {
    classId: h3b.id,
    pupilIds: [],
    day,
    hour: 5,
    span: null,
    purpose: 'Lezen op het scherm',
    allowedUse: '',
    devices,
    ...more
  })
/** This pupil hands in these as a rule: said once, in an earlier lesson, and given back there. */
async function usually(at: number, devices: string[]): Promise<void> {
  const marks = [{ pupilId: pupil(at), mark: 'handed-in', devices }]
  const rest = [0, 1, 2].filter((other) => other !== at)
  await teacher().get('custody.mark', {
    round: round(4),
    marks: [...marks, ...rest.map((other) => ({ pupilId: pupil(other), mark: 'absent' }))]
  })
  await teacher().get('offences.conclude', { round: round(4), readings: [] })
  await teacher().get('custody.giveBack', { round: round(4), except: [] })
}

describe('a permission for some kinds of device', () => {
  test('for the tablet leaves the phone to hand in', async () => {
    await permit(['tablet'])
    expect(await tile(0)).toMatchObject({ covered: false, devices: ['phone'], stays: [] })
    await teacher().get('custody.restHandedIn', { round: round() })
    expect(await tile(0)).toMatchObject({ mark: 'handed-in', held: ['phone'] })
  })

  test('for the phone covers who hands in a phone', async () => {
    await permit(['phone', 'tablet'])
    expect(await tile(0)).toMatchObject({ covered: true })
    await teacher().get('custody.restHandedIn', { round: round() })
    expect(await tile(0)).toMatchObject({ mark: 'permitted', held: [] })
  })

  test('leaves who hands in both the one it names, in the bulk and by a single press', async () => {
    await usually(0, ['phone', 'tablet'])
    await permit(['tablet'])
    expect(await tile(0)).toMatchObject({ covered: false, devices: ['phone'], stays: ['tablet'] })
    await teacher().get('custody.mark', { round: round(), marks: [{ pupilId: pupil(0), mark: 'handed-in' }] })
    expect(await tile(0)).toMatchObject({ held: ['phone'] })
    // What is handed in as a rule is still both: another lesson waits for both.
    expect(await tile(0, 3)).toMatchObject({ devices: ['phone', 'tablet'] })
  })

  test('still does after the pocket was said to be empty first, and when a watch comes along later', async () => {
    await usually(0, ['phone', 'tablet'])
    await permit(['tablet'])
    const mark = (mark: string, devices?: string[]) =>
      teacher().get('custody.mark', { round: round(), marks: [{ pupilId: pupil(0), mark, devices }] })
    await mark('not-handed-in')
    await mark('handed-in')
    expect(await tile(0)).toMatchObject({ held: ['phone'], stays: ['tablet'] })
    await mark('handed-in', ['phone', 'smartwatch'])
    expect(await tile(0, 3)).toMatchObject({ devices: ['phone', 'smartwatch', 'tablet'] })
  })

  test('takes in the rest of the class by what each still hands in', async () => {
    await usually(0, ['phone', 'tablet'])
    await permit(['tablet'])
    await teacher().get('custody.restHandedIn', { round: round() })
    expect(await tile(0)).toMatchObject({ mark: 'handed-in', held: ['phone'] })
    expect(await tile(1)).toMatchObject({ mark: 'handed-in', held: ['phone'] })
    expect(await tile(0, 3)).toMatchObject({ devices: ['phone', 'tablet'] })
  })

  test('is together with another for what both name', async () => {
    await usually(0, ['phone', 'tablet'])
    await permit(['tablet'])
    await permit(['phone'], { classId: null, pupilIds: [pupil(0)] })
    expect(await tile(0)).toMatchObject({ covered: true })
    expect(await tile(1)).toMatchObject({ covered: false })
  })

  test('there is not, is refused', async () => {
    const wish = { classId: h3b.id, pupilIds: [], day, hour: 5, span: null, purpose: 'Quiz', allowedUse: '' }
    expect(await teacher().ask('permissions.grant', { ...wish, devices: ['abacus'] })).toMatchObject({
      why: 'device-unknown'
    })
  })
})

describe('an offence', () => {
  const seen = (more: object = {}) =>
    teacher().ask('offences.record', {
      pupilIds: [pupil(0)],
      kindId: 'phone-used',
      day,
      hour: 5,
      place: 'lesson',
      note: '',
      ownWords: '',
      anyway: null,
      ...more
    })

  test('is not covered by a permission for the tablet, and is by one for the phone, which is told', async () => {
    await permit(['tablet'])
    expect(await seen()).toMatchObject({ ok: true })
    await permit(['phone'])
    expect(await seen({ pupilIds: [pupil(1)] })).toMatchObject({
      why: 'covered',
      about: { devices: 'phone', purpose: 'Lezen op het scherm' }
    })
  })

  test('of who hands in a tablet alone is covered by a permission for the tablet', async () => {
    await usually(0, ['tablet'])
    await permit(['tablet'])
    expect(await seen()).toMatchObject({ why: 'covered', about: { devices: 'tablet' } })
    expect(await seen({ pupilIds: [pupil(1)] })).toMatchObject({ ok: true })
  })
})
