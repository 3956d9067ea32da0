import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardianTargets, guessGuardianColumns, guessPupilColumns, kindOfFile, pupilTargets } from './columns'

const found = (
  guess: Readonly<Record<string, number | null>>,
  headers: readonly string[]
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(guess).flatMap(([target, at]) =>
      at === null ? [] : [[target, headers[at] ?? 'no such column']]
    )
  )

describe('the columns of a file of pupils', () => {
  test.each([
    [
      'Magister',
      'Stamnummer,Roepnaam,Tussenvoegsel,Achternaam,Klas,Klassenmentor 1',
      {
        number: 'Stamnummer',
        givenName: 'Roepnaam',
        prefix: 'Tussenvoegsel',
        familyName: 'Achternaam',
        className: 'Klas',
        mentor: 'Klassenmentor 1'
      }
    ],
    [
      'a Magister layout',
      'stamnr,roepnaam,tussenvoeg,achternaam,geb_datum,klas,doc_code',
      {
        number: 'stamnr',
        givenName: 'roepnaam',
        prefix: 'tussenvoeg',
        familyName: 'achternaam',
        bornOn: 'geb_datum',
        className: 'klas'
      }
    ],
    [
      'Somtoday',
      'leerlingnummer,voornaam,tussenvoegsel,achternaam,mentor,stamgroep',
      {
        number: 'leerlingnummer',
        givenName: 'voornaam',
        prefix: 'tussenvoegsel',
        familyName: 'achternaam',
        mentor: 'mentor',
        className: 'stamgroep'
      }
    ],
    [
      'Social Schools',
      'Roepnaam,Tussenvoegsel,Achternaam,Geboortedatum,Klasnaam,Leerjaar,E-mailadres ouder/verzorger 1,E-mailadres ouder/verzorger 2',
      {
        givenName: 'Roepnaam',
        prefix: 'Tussenvoegsel',
        familyName: 'Achternaam',
        bornOn: 'Geboortedatum',
        className: 'Klasnaam',
        'guardian1.email': 'E-mailadres ouder/verzorger 1',
        'guardian2.email': 'E-mailadres ouder/verzorger 2'
      }
    ],
    [
      'a list with whole names and guardians',
      'LLNR.,Leerling,E-MAIL,Lesgroepen,Stamklas,Ouder 1,Verzorger 1 e-mail,Mobiel verzorger1,Voorletters ouder 2,Achternaam ouder 2,Gezag ouder 2,Postcode van ouder 2',
      {
        number: 'LLNR.',
        fullName: 'Leerling',
        email: 'E-MAIL',
        groups: 'Lesgroepen',
        className: 'Stamklas',
        'guardian1.fullName': 'Ouder 1',
        'guardian1.email': 'Verzorger 1 e-mail',
        'guardian1.phone': 'Mobiel verzorger1',
        'guardian2.initials': 'Voorletters ouder 2',
        'guardian2.familyName': 'Achternaam ouder 2',
        'guardian2.authority': 'Gezag ouder 2',
        'guardian2.postcode': 'Postcode van ouder 2'
      }
    ]
  ])('of %s are recognised', (_, line, expected) => {
    const headers = line.split(',')
    expect(found(guessPupilColumns(headers), headers)).toEqual(expected)
    expect(kindOfFile(headers)).toBe('pupils')
  })

  test.each([
    ['Code,Leerlingnummer,Klas', 'number', 'Leerlingnummer'],
    ['Voornaam,Roepnaam,Klas', 'givenName', 'Roepnaam'],
    ['Groep,Klas,Stamklas', 'className', 'Stamklas'],
    ['Klassenmentor 2,Klassenmentor 1', 'mentor', 'Klassenmentor 1']
  ])('among %o give %s to %s', (line, target, header) => {
    const headers = line.split(',')
    expect(found(guessPupilColumns(headers), headers)[target]).toBe(header)
  })

  test.each([
    'BSN',
    'Burgerservicenummer',
    'Onderwijsnummer',
    'Nationaliteit',
    'E-mail ouder',
    'Ouder 12',
    'Leerjaar',
    ''
  ])('leave %o alone', (header) => {
    expect(found(guessPupilColumns([header]), [header])).toEqual({})
  })
})

describe('the columns of a file of guardians', () => {
  test('of the sample school are recognised', () => {
    const line =
      'Leerlingnummer;Relatie;Voorletters;Tussenvoegsel;Achternaam;Gezag;Straat en huisnummer;Postcode;Plaats;Telefoon;E-mailadres;Taal;Geheim adres'
    const headers = line.split(';')
    expect(kindOfFile(headers)).toBe('guardians')
    expect(Object.values(guessGuardianColumns(headers)).filter((at) => at !== null).length).toBe(
      headers.length
    )
  })

  test("do not take the pupil's name for the parent's", () => {
    const headers = ['Stamnummer', 'Roepnaam', 'Achternaam', 'Naam ouder', 'E-mail ouder', 'Gezag']
    expect(found(guessGuardianColumns(headers), headers)).toEqual({
      number: 'Stamnummer',
      fullName: 'Naam ouder',
      email: 'E-mail ouder',
      authority: 'Gezag'
    })
  })

  test.each([
    ['Leerlingnummer;Naam;Straat;Postcode;Plaats', 'guardians'],
    ['Leerlingnummer;Klas;Naam ouder;Gezag', 'guardians'],
    ['Leerlingnummer;Naam;Klas;Straat;Telefoon', 'pupils'],
    ['Leerlingnummer;Naam', 'pupils'],
    ['', 'pupils']
  ])('%o is a file of %s', (line, kind) => {
    expect(kindOfFile(line.split(';'))).toBe(kind)
  })
})

test('every target has an answer and no column is claimed twice, whatever the headers', () => {
  const words = [
    'Klas',
    'Groep',
    'Naam',
    'Leerling',
    'Roepnaam',
    'Achternaam',
    'Tv',
    'E-mail',
    'Mail',
    'Relatie',
    'id',
    'Code'
  ]
  const header = fc.oneof(
    fc.constantFrom(...words, 'Ouder 1', 'Naam verzorger 2', 'Gezag', 'Adres', 'Mentor', 'Mobiel', 'Taal'),
    fc.constantFrom(...words).map((word) => `${word} ouder 1`),
    fc.string()
  )
  fc.assert(
    fc.property(fc.array(header), (headers) => {
      for (const [guess, targets] of [
        [guessPupilColumns(headers), pupilTargets],
        [guessGuardianColumns(headers), guardianTargets]
      ] as const) {
        const claimed = Object.values<number | null>(guess).filter((at) => at !== null)
        expect(Object.keys(guess).sort()).toEqual([...targets].sort())
        expect(new Set(claimed).size).toBe(claimed.length)
        expect(claimed.every((at) => at >= 0 && at < headers.length)).toBe(true)
      }
    })
  )
})
