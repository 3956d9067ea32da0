import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessPupilColumns } from './columns'
import { readTable } from './csv'
import { readGuardians, readPupils } from './reading'

function tableOf(text: string) {
  const read = readTable(new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return read.ok
}
function pupilsOf(text: string) {
  const table = tableOf(text)
  return readPupils(table, guessPupilColumns(table.headers))
}
const codes = (read: { problems: readonly { line: number; code: string }[] }): string[] =>
  read.problems.map(({ line, code }) => `${line} ${code}`)

const head = 'Stamnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas;Geboortedatum;E-mail'

describe('pupils', () => {
  test('are read with their leading zeros, and what no column was coupled to is left', () => {
    const read = pupilsOf(
      'Stamnummer;BSN;Roepnaam;Tv;Achternaam;Klas;Geb. datum;E-mail;Mentor;Lesgroepen\n007;111222333;Sanne;Van Den;Berg;H3a;4-3-2012;S@School.example;DEK;H3a.wi2, H3a.en1'
    )
    expect(read).toEqual({
      rows: [
        {
          line: 2,
          number: '007',
          className: 'H3a',
          givenName: 'Sanne',
          prefix: 'van den',
          familyName: 'Berg',
          groups: 'H3a.en1, H3a.wi2',
          bornOn: '2012-03-04',
          email: 's@school.example',
          mentor: 'DEK'
        }
      ],
      guardians: null,
      problems: [],
      ignored: ['BSN']
    })
  })

  test.each([
    ['Stamnummer;Roepnaam;Achternaam;Klas\n1;Sem;Van Dijk;H3', 'Sem', 'van', 'Dijk'],
    ['Stamnummer;Roepnaam;Achternaam;Klas\n1;Sem;El Idrissi;H3', 'Sem', '', 'El Idrissi'],
    ['Stamnummer;Roepnaam;Tv;Achternaam;Klas\n1;Sem;;van Dijk;H3', 'Sem', 'van', 'Dijk'],
    ['Stamnummer;Roepnaam;Tv;Achternaam;Klas\n1;Sem;;De Smet;H3', 'Sem', '', 'De Smet'],
    ['Stamnummer;Naam;Klas\n1;"Dijk, Sem van";H3', 'Sem', 'van', 'Dijk'],
    ['Stamnummer;Naam;Klas\n1;Sem  van Dijk;H3', 'Sem', 'van', 'Dijk'],
    ['Stamnummer;Naam;Roepnaam;Klas\n1;van Dijk;Sem;H3', 'Sem', 'van', 'Dijk']
  ])('named in %o are %s, %o, %s', (text, givenName, prefix, familyName) => {
    expect(pupilsOf(text).rows).toMatchObject([{ givenName, prefix, familyName }])
  })

  test('keep apart what the file has as empty and what it does not tell', () => {
    const [told] = pupilsOf(`${head}\n1;Sem;;Bos;H3;;`).rows
    expect([told?.bornOn, told?.email]).toEqual(['', ''])
    const [untold] = pupilsOf('Stamnummer;Roepnaam;Achternaam;Klas\n1;Sem;Bos;H3').rows
    expect(untold && ('bornOn' in untold || 'email' in untold || 'mentor' in untold)).toBe(false)
  })

  test.each([
    ['a number', ';Sem;;Bos;H3;;', 'number-missing', 'Stamnummer'],
    ['a surname', '1;Sem;;;H3;;', 'name-missing', 'Achternaam'],
    ['a first name', '1;;;Bos;H3;;', 'name-missing', 'Roepnaam'],
    ['a class', '1;Sem;;Bos;;;', 'class-missing', 'Klas'],
    ['a real date of birth', '1;Sem;;Bos;H3;31-02-2012;', 'date-unclear', 'Geboortedatum'],
    ['a whole year of birth', '1;Sem;;Bos;H3;14-03-12;', 'date-unclear', 'Geboortedatum'],
    ['cells under one header too many', '1;Sem;;Bos;H3;;;x', 'row-long', null]
  ])('without %s are not read, and the line says why', (_, line, code, column) => {
    const read = pupilsOf(`${head}\n9;Tess;;Vos;H3;;\n${line}`)
    expect(read.rows.map(({ number }) => number)).toEqual(['9'])
    expect(read.problems).toContainEqual(
      expect.objectContaining({ line: 3, code, column, severity: 'error' })
    )
  })

  test('without an address that can be written to are read without it', () => {
    const read = pupilsOf(`${head}\n1;Sem;;Bos;H3;;sem@school`)
    expect(read.problems).toEqual([
      { line: 2, column: 'E-mail', code: 'email-odd', value: 'sem@school', severity: 'warning' }
    ])
    expect(read.rows[0] && 'email' in read.rows[0]).toBe(false)
  })

  test('with the same number are an error on the second line', () => {
    const read = pupilsOf(`${head}\n1;Sem;;Bos;H3;;\n1;Tess;;Vos;H3;;`)
    expect([read.rows.length, codes(read)]).toEqual([1, ['3 number-twice']])
  })

  test('with numbers of other lengths are one warning: Excel may have taken their zeros', () => {
    const read = pupilsOf(
      `${head}\n0012;Sem;;Bos;H3;;\n13;Tess;;Vos;H3;;\n0014;Bo;;Mol;H3;;\n5;Jip;;Aal;H3;;`
    )
    expect(read.rows.length).toBe(4)
    expect(read.problems).toEqual([
      { line: 3, column: 'Stamnummer', code: 'number-lengths-differ', value: '13, 5', severity: 'warning' }
    ])
  })

  test('whose name is one word are not guessed at', () => {
    expect(codes(pupilsOf('Stamnummer;Naam;Klas\n1;Sem;H3\n2;;H3'))).toEqual([
      '2 name-unclear',
      '3 name-missing'
    ])
  })

  test('cannot be read from a file without their numbers, names or classes', () => {
    const read = pupilsOf('Roepnaam;Geboortedatum\nSem;14-03-2012\nTess;14-03-2012')
    expect(read.rows).toEqual([])
    expect(read.problems.map(({ code, value }) => [code, value])).toEqual([
      ['column-missing', 'number'],
      ['column-missing', 'familyName'],
      ['column-missing', 'className']
    ])
  })

  test('bring the guardians of their own line', () => {
    const read = pupilsOf(
      'Stamnummer;Roepnaam;Achternaam;Klas;Naam ouder 1;E-mail ouder 1;Gezag ouder 1;Naam ouder 2;E-mail ouder 2\n' +
        '1;Sem;Bos;H3;Dhr. J. van Dijk;J@post.example;ja;;\n2;Tess;Vos;H3;"Vos, Mira de";;ja;fam. Mol;m@post.example\n3;Bo;Aal;H3;;b@post.example;;;'
    )
    expect(read.guardians).toEqual(
      [
        {
          line: 2,
          pupilNumber: '1',
          initials: 'J.',
          prefix: 'van',
          familyName: 'Dijk',
          authority: 'yes',
          email: 'j@post.example'
        },
        {
          line: 3,
          pupilNumber: '2',
          initials: 'M.',
          prefix: 'de',
          familyName: 'Vos',
          authority: 'yes',
          email: ''
        },
        { line: 3, pupilNumber: '2', prefix: '', familyName: 'Mol', email: 'm@post.example' }
      ].map((guardian) => expect.objectContaining(guardian))
    )
    expect([read.rows.length, codes(read)]).toEqual([3, ['4 guardian-name-missing']])
  })
})

test('a file with only the e-mail addresses of guardians says that their names are missing', () => {
  const read = pupilsOf('Stamnummer;Roepnaam;Achternaam;Klas;E-mail ouder 1\n1;Sem;Bos;H3;b@post.example')
  expect([read.guardians, codes(read)]).toEqual([[], ['2 guardian-name-missing']])
})

test('any table with any columns coupled is read without a crash, each row with a number, a name and a class', () => {
  const cell = fc.oneof(
    fc.constantFrom('1', '007', 'ja', '14-03-2012', 'Van Dijk', ', ,', '.', "'t"),
    fc.string()
  )
  const column = fc.option(fc.integer({ min: -2, max: 8 }))
  const columns = fc.record({
    number: column,
    givenName: column,
    prefix: column,
    familyName: column,
    fullName: column,
    className: column,
    bornOn: column,
    email: column,
    initials: column,
    authority: column,
    'guardian1.fullName': column,
    'guardian2.familyName': column,
    'guardian2.postcode': column
  })
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 6, maxLength: 8 }), { maxLength: 5 }),
      columns,
      (rows, columns) => {
        const table = {
          headers: ['a', 'b', 'c', 'd', 'e', 'f'],
          rows,
          lines: rows.map((_, at) => at + 2),
          encoding: 'utf-8',
          separator: ';',
          problems: []
        } as const
        const read = readPupils(table, columns)
        for (const { number, givenName, familyName, className } of read.rows)
          expect([number, givenName, familyName, className]).not.toContain('')
        for (const { familyName } of [
          ...(read.guardians ?? []),
          ...readGuardians(table, columns, new Set(['1', '007'])).rows
        ])
          expect(familyName).not.toBe('')
      }
    ),
    { numRuns: 2000 }
  )
})
