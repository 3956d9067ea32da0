import { describe, expect, test } from 'vitest'
import { dossierName, usualDossierName, whyNoDossierName } from './dossier-name'
import { School } from './settings'

const parts = {
  kenmerk: 'TEL-2026-0042',
  soort: 'waarschuwing',
  datum: '2026-11-20',
  schooljaar: '2026-2027',
  leerlingnummer: '10234'
}

describe('the school’s rule for file names', () => {
  test.each([
    [usualDossierName, 'TEL-2026-0042 waarschuwing 2026-11-20.pdf'],
    ['{leerlingnummer}_{kenmerk}', '10234_TEL-2026-0042.pdf'],
    ['Telefoon {schooljaar} - {kenmerk}', 'Telefoon 2026-2027 - TEL-2026-0042.pdf']
  ])('%s makes %s', (rule, name) => {
    expect(whyNoDossierName(rule)).toBeNull()
    expect(dossierName(rule, parts)).toBe(name)
  })

  test('leaves no hole where a pupil has no number', () => {
    expect(dossierName('{leerlingnummer} {kenmerk}', { ...parts, leerlingnummer: '' })).toBe(
      'TEL-2026-0042.pdf'
    )
  })

  test.each([
    ['', 'no-reference'],
    ['{soort} {datum}', 'no-reference'],
    ['{kenmerk} {naam}', 'unknown-part'],
    ['{kenmerk} {}', 'unknown-part'],
    ['{kenmerk}/{datum}', 'bad-sign'],
    ['{kenmerk}: {datum}', 'bad-sign'],
    ['{{kenmerk}}', 'bad-sign'],
    ['{kenmerk} {datum', 'bad-sign'],
    ['..{kenmerk}', 'bad-sign'],
    ['{kenmerk}\n{datum}', 'bad-sign'],
    ['{kenmerk}\u202e', 'bad-sign']
  ])('refuses %j: %s', (rule, why) => {
    expect(whyNoDossierName(rule)).toBe(why)
    expect(School.shape.dossierName.safeParse(rule).success).toBe(false)
  })
})
