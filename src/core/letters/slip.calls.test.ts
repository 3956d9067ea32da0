import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Shown } from '../../contract/shown'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 2)
})
afterEach(() => school.close())

const director = () => school.as('director')
const title = 'Antwoordstrook'

/** The step of a pupil's so-many-th offence. */
async function stepAfter(times: number): Promise<string> {
  let stepId = ''
  for (let hour = 1; hour <= times; hour++) {
    const { outcomes } = await school
      .as('teacher')
      .get<{ outcomes: { stepId: string }[] }>('offences.record', {
        pupilIds: [h3b.pupils[0]!.id],
        kindId: 'not-handed-in',
        day: '2026-01-21',
        hour,
        place: 'lesson',
        note: '',
        ownWords: '',
        anyway: null
      })
    stepId = outcomes[0]!.stepId
  }
  return stepId
}

const preview = (stepId: string) =>
  director().get<Shown[]>('letters.preview', {
    stepId,
    decision: 'approve',
    measures: [],
    reason: 'Derde keer.'
  })

describe('a slip to answer on', () => {
  it('stands under no letter of a school that has not asked for it', async () => {
    for (const { text } of await preview(await stepAfter(3))) expect(text).not.toContain(title)
  })

  it('asks both parents by the last of the school days they have', async () => {
    await director().get('settings.change', { replySlip: true, replyDays: 5 })
    const shown = await preview(await stepAfter(3))
    expect(shown).toHaveLength(2)
    for (const { text } of shown) {
      expect(text).toContain(`${title}\nOver `)
      expect(text).toContain('uiterlijk woensdag 28 januari 2026 bij de school terugbrengen?')
    }
  })

  it('is left out of a letter that only informs', async () => {
    await director().get('settings.change', { replySlip: true })
    for (const { text } of await preview(await stepAfter(1))) expect(text).not.toContain(title)
  })

  it('is left out of the copy that a pupil of 16 gets', async () => {
    await director().get('settings.change', { replySlip: true, pupilFrom16: 'both' })
    await school.db
      .updateTable('pupil')
      .set({ born_on: '2009-06-01' })
      .where('id', '=', h3b.pupils[0]!.id)
      .execute()
    const shown = await preview(await stepAfter(3))
    expect(shown).toHaveLength(3)
    expect(shown.filter(({ text }) => text.includes(title))).toHaveLength(2)
  })
})
