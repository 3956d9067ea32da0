import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../roster/csv'
import { guessColumns, readAnswer, readAnswers, readGiver } from './reading-rules'

const today = '2026-01-21'
const pupils = [
  { id: 'amira', number: '101', bornOn: '2011-05-05' },
  { id: 'bas', number: '102', bornOn: '2009-05-05' },
  { id: 'cem', number: '103', bornOn: null }
]
const read = (...lines: string[]) => {
  const found = readTable(Buffer.from(lines.join('\n')))
  if (!('ok' in found)) throw new Error(found.refused)
  return readAnswers(found.ok, guessColumns(found.ok.headers), pupils, today)
}
const codes = (...lines: string[]) => read(...lines).problems.map(({ line, code }) => `${line} ${code}`)

describe('columns are found under the names schools use', () => {
  test.each([
    [['Stamnummer', 'Beeldmateriaal'], { number: 0, answer: 1, givenBy: null, givenOn: null }],
    [
      ['Naam', 'Leerlingnummer', 'Toestemming beeldmateriaal', 'Datum'],
      { number: 1, answer: 2, givenBy: null, givenOn: 3 }
    ],
    [["Foto's op de website", 'llnr', 'Gegeven door'], { number: 1, answer: 0, givenBy: 2, givenOn: null }],
    [['Datum toestemming', 'Toestemming', 'Stamnr'], { number: 2, answer: 1, givenBy: null, givenOn: 0 }],
    [['Naam', 'Klas'], { number: null, answer: null, givenBy: null, givenOn: null }]
  ])('%o', (headers, expected) => {
    expect(guessColumns(headers)).toEqual(expected)
  })

  test('no column is claimed twice', () => {
    const header = fc.constantFrom(
      'Nummer',
      'Toestemming',
      'Datum',
      'Door',
      'Beeld',
      'Foto',
      'Datum toestemming',
      'x'
    )
    fc.assert(
      fc.property(fc.array(header, { maxLength: 8 }), (headers) => {
        const claimed = Object.values(guessColumns(headers)).filter((at) => at !== null)
        expect(new Set(claimed).size).toBe(claimed.length)
      })
    )
  })
})

test.each([
  ['Ja', 'yes'],
  ['J', 'yes'],
  ['NEE', 'no'],
  ['geen toestemming', 'no'],
  ['Per activiteit', 'ask'],
  ['eerst vragen', 'ask'],
  ['misschien', null],
  ['ja, alleen site', null]
])('"%s" answers %s', (text, expected) => {
  expect(readAnswer(text)).toBe(expected)
})

test('who answered is read where it is certain', () => {
  expect(['Moeder', 'ouder/voogd', 'Leerling zelf', 'leerling', 'buurman'].map(readGiver)).toEqual([
    'guardian',
    'guardian',
    null,
    'pupil',
    null
  ])
})

describe('a file of answers', () => {
  test('says of each pupil what was answered, by whom it is theirs to give, today unless it says otherwise', () => {
    const found = read(
      'Stamnummer;Beeldmateriaal;Datum',
      '101;nee;1-9-2025',
      '102;ja;',
      '103;per activiteit;'
    )
    expect(found).toEqual({
      answers: [
        { pupilId: 'amira', answer: 'no', givenBy: 'guardian', givenOn: '2025-09-01' },
        { pupilId: 'bas', answer: 'yes', givenBy: 'pupil', givenOn: today },
        { pupilId: 'cem', answer: 'ask', givenBy: 'guardian', givenOn: today }
      ],
      blank: 0,
      problems: []
    })
  })

  test('a pupil without an answer is left as they are', () => {
    expect(read('Stamnummer;Beeld', '101;', '102;ja')).toMatchObject({
      blank: 1,
      answers: [{ pupilId: 'bas' }]
    })
  })

  test('says of every line that cannot be used what is the matter', () => {
    expect(
      codes(
        'Stamnummer;Beeld;Door;Datum',
        ';ja;;',
        '101;misschien;;',
        '102;ja;buurman;',
        '103;ja;;31-2-2026',
        '999;ja;;'
      )
    ).toEqual([
      '2 number-missing',
      '3 answer-unclear',
      '4 giver-unclear',
      '5 date-unclear',
      '6 pupil-unknown'
    ])
    expect(codes('Stamnummer;Beeld', '101;ja', '101;nee')).toEqual(['3 number-twice'])
    expect(codes('Stamnummer;Beeld;Datum', '101;ja;22-1-2026')).toEqual(['2 date-to-come'])
    expect(codes('Stamnummer;Beeld;Datum', '101;ja;1-6-2025')).toEqual(['2 date-old'])
    expect(codes('Stamnummer;Beeld;Door', '101;ja;leerling', '102;ja;ouder')).toEqual([
      '2 giver-odd',
      '3 giver-odd'
    ])
    expect(codes('Naam;Klas', 'Amira;H3b')).toEqual(['1 column-missing', '1 column-missing'])
  })

  test('whatever stands in the cells, each pupil answers at most once and nothing is made up', () => {
    const cell = fc.oneof(
      fc.constantFrom('101', '102', '103', 'ja', 'nee', 'ouder', '1-9-2025', ''),
      fc.string({ maxLength: 6 })
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const table = {
          headers: ['nummer', 'beeld', 'door', 'datum'],
          rows,
          lines: rows.map((_, at) => at + 2),
          encoding: 'utf-8' as const,
          separator: ';',
          problems: []
        }
        const { answers } = readAnswers(table, guessColumns(table.headers), pupils, today)
        expect(new Set(answers.map(({ pupilId }) => pupilId)).size).toBe(answers.length)
        for (const { pupilId, answer } of answers) {
          const { number } = pupils.find(({ id }) => id === pupilId)!
          expect(rows.some((row) => row[0].trim() === number && readAnswer(row[1]) === answer)).toBe(true)
        }
      })
    )
  })
})
