import { afterEach, beforeEach, expect, it } from 'vitest'
import { testSchool, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool()
})
afterEach(() => school.close())

/** A letter that went out. */
async function issued(): Promise<string> {
  const { pupils } = await school.addClass('H3b', 1)
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [pupils[0]!.id],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  const wish = { stepId: outcomes[0]!.stepId, decision: 'approve', measures: [], reason: '' }
  const { letterIds } = await school.as('director').get<{ letterIds: string[] }>('review.decide', wish)
  await school.as('director').get('letters.issue', { letterIds, channel: 'printed' })
  return letterIds[0]!
}

it('a letter’s file is named by the rule of the school, and the note for the dossier says the same', async () => {
  const letterId = await issued()
  const director = school.as('director')
  await director.get('settings.change', { dossierName: '{schooljaar} {kenmerk}' })
  const note = await director.get<Record<'body' | 'fileName', string>>('letters.note', { letterId })
  expect(note.fileName).toBe('2025-2026 TEL-2025-0001.pdf')
  expect(note.body).toContain('Bestand: 2025-2026 TEL-2025-0001.pdf')
})

it('a rule that names two letters the same, or that no disk takes, is refused and the one before stays', async () => {
  const director = school.as('director')
  for (const dossierName of ['{soort}', '{kenmerk}/{datum}', '{kenmerk} {naam}', '{kenmerk'])
    expect(await director.ask('settings.change', { dossierName })).toMatchObject({ ok: false })
  expect(await director.get('settings.school')).toMatchObject({ dossierName: '{kenmerk} {soort} {datum}' })
})
