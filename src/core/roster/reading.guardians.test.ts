import { describe, expect, test } from 'vitest'
import { guessGuardianColumns } from './columns'
import { readTable } from './csv'
import { readGuardians } from './reading'

function tableOf(text: string) {
  const read = readTable(new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return read.ok
}
function guardiansOf(text: string, numbers = ['007', '008']) {
  const table = tableOf(text)
  return readGuardians(table, guessGuardianColumns(table.headers), new Set(numbers))
}
const codes = (read: { problems: readonly { line: number; code: string }[] }): string[] =>
  read.problems.map(({ line, code }) => `${line} ${code}`)

describe('guardians', () => {
  const head =
    'Leerlingnummer;Relatie;Voorletters;Tv;Achternaam;Gezag;Straat;Postcode;Plaats;Telefoon;E-mail;Taal;Geheim adres'
  const full =
    '007;Moeder;mj;van der;Wal;JA;Vlierpad 3;9999ba;Vlierhoven;06-12 34 56 78;M@post.example;Turks;nee'

  test('are read one per line', () => {
    expect(guardiansOf(`${head}\n${full}`)).toEqual({
      rows: [
        {
          line: 2,
          pupilNumber: '007',
          relation: 'moeder',
          initials: 'M.J.',
          prefix: 'van der',
          familyName: 'Wal',
          authority: 'yes',
          street: 'Vlierpad 3',
          postcode: '9999 BA',
          city: 'Vlierhoven',
          phone: '06-12 34 56 78',
          email: 'm@post.example',
          language: 'tr',
          secretAddress: 'no'
        }
      ],
      problems: [],
      ignored: []
    })
  })

  test.each([
    ['authority that is neither ja nor nee', ';;J;;Wal;gedeeld;;;;;;;', 'yes-no-unclear', 'error', 0],
    ['an address that may be secret', ';;J;;Wal;ja;;;;;;;wellicht', 'yes-no-unclear', 'error', 0],
    ['no word on authority', ';;J;;Wal;;;;;;;;', 'authority-missing', 'warning', 1],
    ['no name', ';;J;;;ja;;;;;;;', 'guardian-name-missing', 'warning', 0],
    ['a postcode from abroad', ';;J;;Wal;ja;;B-2000;;;;;', 'postcode-odd', 'warning', 1],
    ['a language we do not know', ';;J;;Wal;ja;;;;;;Klingon;', 'language-unknown', 'warning', 1],
    ['two e-mail addresses in one', ';;J;;Wal;ja;;;;;a@b.example c@d.example;;', 'email-odd', 'warning', 1]
  ])('with %s are named', (_, line, code, severity, read) => {
    const reading = guardiansOf(`${head}\n007${line}`)
    expect(reading.problems).toMatchObject([{ line: 2, code, severity }])
    expect(reading.rows.length).toBe(read)
  })

  test('abroad keep the postcode as it was written', () => {
    expect(guardiansOf(`${head}\n007;;J;;Wal;ja;;B-2000;;;;;`).rows[0]?.postcode).toBe('B-2000')
  })

  test('never get authority, a language or a known address for want of a word', () => {
    const [guardian] = guardiansOf(`${head}\n007;;J;;Wal;;;;;;;;`).rows
    expect(guardian && ('authority' in guardian || 'language' in guardian)).toBe(false)
  })

  test('of a pupil nobody knows are left out with a warning', () => {
    const reading = guardiansOf(`${head}\n${full}\n${full.replace('007', '999')}`)
    expect([reading.rows.length, codes(reading)]).toEqual([1, ['3 pupil-unknown']])
  })

  test('without a pupil number are an error', () => {
    expect(codes(guardiansOf(`${head}\n${full.replace('007', '')}`))).toContain('2 number-missing')
  })

  test('on the same line twice count once', () => {
    const reading = guardiansOf(`${head}\n${full}\n${full}\n${full.replace('007', '008')}`)
    expect([reading.rows.map(({ pupilNumber }) => pupilNumber), codes(reading)]).toEqual([
      ['007', '008'],
      ['3 guardian-twice']
    ])
  })
})
