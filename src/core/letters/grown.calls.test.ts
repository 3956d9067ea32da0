import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Shown } from '../../contract/shown'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 2)
  await school.db
    .updateTable('pupil')
    .set({ born_on: '2008-01-20' })
    .where('id', '=', h3b.pupils[0]!.id)
    .execute()
})
afterEach(() => school.close())

/** What goes out after so many offences of a pupil. */
async function letters(times: number, replySlip = false): Promise<Shown[]> {
  await school.as('director').get('settings.change', { replySlip, pupilFrom16: 'both' })
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
  const wish = { stepId, decision: 'approve', measures: [], reason: '' }
  return school.as('director').get<Shown[]>('letters.preview', wish)
}

test('who turned 18 the day before gets the one letter, in je and without a word to parents', async () => {
  const shown = await letters(1)
  expect(shown).toHaveLength(1)
  expect(shown[0]!.text).toContain('heb je je niet aan onze telefoonregels gehouden')
  expect(shown[0]!.text).toContain('schrijven wij aan jou en niet aan je ouders')
  expect(shown[0]!.text).not.toMatch(/\b(u|uw)\b|kopie/iu)
})

test('a slip under it asks in je as well', async () => {
  const [shown] = await letters(3, true)
  expect(shown!.text).toContain('Wil je deze strook invullen en uiterlijk ')
})

test('a day younger it is the parents who are written to, with a copy of their letter for the pupil', async () => {
  await school.db
    .updateTable('pupil')
    .set({ born_on: '2008-01-22' })
    .where('id', '=', h3b.pupils[0]!.id)
    .execute()
  const shown = await letters(1)
  expect(shown).toHaveLength(3)
  for (const { text } of shown) expect(text).not.toContain('heb je je')
})
