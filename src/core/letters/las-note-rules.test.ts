import { describe, expect, test } from 'vitest'
import { usualDossierName } from '../../contract/dossier-name'
import { contentOf, letterOf } from '../../../tests/support/letters'
import { dossierFileName, noteOf, type NotedLetter } from './las-note-rules'

const content = contentOf(letterOf('nl', 'warning'))
const letter = (over: Partial<NotedLetter> = {}): NotedLetter => ({
  reference: 'TEL-2026-0042',
  kind: 'warning',
  issuedOn: '2026-11-20',
  recipient: 'M. van den Berg',
  schoolYear: '2026-2027',
  pupilNumber: '10234',
  content,
  retractedBy: null,
  stand: { reply: null, replyDue: null },
  ...over
})

describe('the name of a file in the pupil system', () => {
  test('is the reference, the kind and the day, in the language of the school', () => {
    expect(dossierFileName(letter(), 'nl', usualDossierName)).toBe(
      'TEL-2026-0042 schriftelijke waarschuwing 2026-11-20.pdf'
    )
    expect(dossierFileName(letter(), 'en', usualDossierName)).toBe(
      'TEL-2026-0042 written warning 2026-11-20.pdf'
    )
  })

  test.each(['informed', 'repeated', 'collect', 'director', 'warning', 'retraction', 'good-news'] as const)(
    'holds no name of anybody, and nothing a file system refuses: %s',
    (kind) => {
      expect(dossierFileName(letter({ kind }), 'nl', usualDossierName)).toMatch(
        /^TEL-2026-0042 [a-z ]+ 2026-11-20\.pdf$/
      )
    }
  )
})

describe('the note for the pupil system', () => {
  test('says that the letter went out, to whom, about what, and who signed', () => {
    const { subject, body } = noteOf(letter(), 'nl', usualDossierName)
    expect(subject).toBe('Telefoonregels: schriftelijke waarschuwing (TEL-2026-0042)')
    const lines = body.split('\n')
    expect(lines[0]).toBe(
      'Op vrijdag 20 november 2026 is een brief verstuurd aan M. van den Berg. Kenmerk: TEL-2026-0042.'
    )
    expect(lines[1]).toBe(`Onderwerp: ${content.subject}`)
    expect(lines).toContain(`Ondertekend door: ${content.signer.name}, ${content.signer.role}`)
    expect(lines.at(-1)).toBe('Bestand: TEL-2026-0042 schriftelijke waarschuwing 2026-11-20.pdf')
  })

  test('holds no address, no contact person and no words of the parents', () => {
    const reply = { kind: 'objected' as const, day: '2026-11-25', note: 'Het was de telefoon van Bas.' }
    const { body } = noteOf(letter({ stand: { reply, replyDue: null } }), 'nl', usualDossierName)
    expect(body).toContain('Bezwaar op woensdag 25 november 2026.')
    expect(body).not.toContain('Bas')
    for (const part of content.recipient.slice(1)) expect(body).not.toContain(part)
    if (content.contact.name !== content.signer.name) expect(body).not.toContain(content.contact.name)
  })

  test('says until when the school waits for an answer', () => {
    const { body } = noteOf(
      letter({ stand: { reply: null, replyDue: '2026-12-04' } }),
      'nl',
      usualDossierName
    )
    expect(body).toContain(
      'Er is nog geen antwoord. De school wacht daarop tot en met vrijdag 4 december 2026.'
    )
  })

  test('warns of a letter that was taken back, by the reference of the one that does', () => {
    expect(noteOf(letter({ retractedBy: 'TEL-2026-0050' }), 'nl', usualDossierName).body).toContain(
      'Let op: deze brief is ingetrokken met brief TEL-2026-0050.'
    )
  })

  test('does not mix languages when the letter speaks that of the home', () => {
    const english = contentOf(letterOf('en', 'warning'))
    const { body } = noteOf(letter({ content: english }), 'nl', usualDossierName)
    expect(body).toContain(`Onderwerp, in de taal van de brief: ${english.subject}`)
    expect(body).toMatch(/^De brief noemt \d+ overtreding(en)?\.$/m)
    expect(body).toContain(`Ondertekend door: ${english.signer.name}\n`)
    for (const block of english.blocks)
      if (block.kind === 'offences') for (const { date } of block.rows) expect(body).not.toContain(date)
  })

  test('is English at a school that speaks it', () => {
    const { subject, body } = noteOf(letter({ retractedBy: 'TEL-2026-0050' }), 'en', usualDossierName)
    expect(subject).toBe('Phone rules: written warning (TEL-2026-0042)')
    expect(body).not.toMatch(/\b(Onderwerp|Bestand|Let op|Op)\b/)
  })
})
