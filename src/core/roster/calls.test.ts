import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../contract/id'
import {
  guardianFile,
  heading,
  importingSchool,
  pupilFile,
  upload,
  type ImportingSchool
} from './importing.fixture'

let school: ImportingSchool
beforeEach(async () => {
  school = await importingSchool()
})
afterEach(() => school.close())

describe('the lists', () => {
  test('classes stand in the order of a Dutch school, with mentor and size; pupils in the order of a Dutch list', async () => {
    await school.addClass('H10a', 2, { mentor: false })
    await school.addClass('H3a', 0)
    const teacher = school.as('teacher')
    expect(await teacher.get('roster.classes')).toMatchObject([
      { name: 'H3a', mentor: 'M. de Jonge-mentor', pupils: 0 },
      { name: 'H3b', mentor: 'M. de Jonge-mentor', pupils: 12 },
      { name: 'H10a', mentor: null, pupils: 2 }
    ])
    const names = await teacher.get<{ familyName: string }[]>('roster.names')
    expect(names.length).toBe(14)
    expect(names.map(({ familyName }) => familyName)).toEqual(
      names.map(({ familyName }) => familyName).toSorted((a, b) => a.localeCompare(b, 'nl'))
    )
  })

  test('a class list goes by pocket, and tells no more of a pupil than the name', async () => {
    const [first] = await school
      .as('teacher')
      .get<Record<string, unknown>[]>('roster.classList', { classId: school.h3b.id })
    expect(Object.keys(first ?? {}).sort()).toEqual(
      ['classId', 'className', 'familyName', 'givenName', 'id', 'number', 'pocket', 'prefix'].sort()
    )
    expect(Object.values(await school.pockets('H3b'))).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
  })
})

describe('looking at an import', () => {
  test('changes nothing, and shows who is new, changed, moved and no longer there', async () => {
    await school.addClass('H3a', 1)
    const before = await school.everything()
    const [, second = '', third = '', ...rest] = await school.linesOf('H3b')
    const shown = await school.preview(
      pupilFile(
        ...rest,
        second.replace('Bas', 'Bastiaan'),
        third.replace(/H3b$/, 'H3a'),
        'H4c-001;Noor;in ’t;Veld;H4c'
      )
    )
    expect(shown).toMatchObject({
      newClasses: ['H4c'],
      newPupils: [{ who: "Noor in 't Veld", className: 'H4c' }],
      changed: [{ who: expect.stringContaining('H3b-002'), field: 'givenName', from: 'Bas', to: 'Bastiaan' }],
      moved: [{ who: expect.stringContaining('(H3b-003)'), field: 'className', from: 'H3b', to: 'H3a' }],
      unchanged: 9,
      problems: []
    })
    expect(shown.leavers.map(({ className }) => className)).toEqual(['H3a', 'H3b'])
    expect(await school.everything()).toEqual(before)
    expect(school.backedUp).toEqual([])
  })

  test('shows five lines of every column as an example, and of a BSN nothing', async () => {
    const lines = ['900', '901', '902', '903', '904', '905'].map(
      (number) => `${number};Noor;;Veld;H4c;999990019`
    )
    const [read] = (await school.preview(upload('leerlingen.csv', `${heading};BSN`, ...lines))).files
    expect(read).toMatchObject({ rows: 6, ignored: ['BSN'] })
    expect(read?.example.map((row) => [row[0], row[5]])).toEqual(
      ['900', '901', '902', '903', '904'].map((number) => [number, ''])
    )
  })

  test('a file that is no table is refused by name, with the line where there is one', async () => {
    const ask = (name: string, text: string) =>
      school.as('administrator').ask('roster.previewImport', { files: [upload(name, text)] })
    expect(await ask('leeg.csv', '')).toMatchObject({ why: 'empty', about: { file: 'leeg.csv' } })
    expect(await ask('foto.csv', 'a\0b')).toMatchObject({ why: 'binary' })
    expect(await ask('leerlingen.csv', `${heading}\n1;"Noor;;Veld;H3a`)).toMatchObject({
      why: 'bad-quotes',
      about: { file: 'leerlingen.csv', line: expect.stringMatching(/^\d+$/) }
    })
    expect(await ask('recept.csv', 'Bloem;Suiker\nveel;weinig')).toMatchObject({ why: 'not-a-class-list' })
  })
})

describe('applying an import', () => {
  test('does what was shown, after a copy, and then there is nothing left to do', async () => {
    const [, second = '', third = '', ...rest] = await school.linesOf('H3b')
    const files = [
      pupilFile(
        ...rest,
        second.replace('Bas', 'Bastiaan'),
        third.replace(/H3b$/, 'H4c'),
        '900;Noor;;Veld;H4c'
      )
    ]
    expect(await school.applied({ files })).toEqual({
      pupils: 1,
      guardians: 0,
      classes: 1,
      groups: 0,
      left: 0
    })
    expect(school.backedUp).toEqual(['import'])
    expect(await school.preview(...files)).toMatchObject({
      newClasses: [],
      newPupils: [],
      changed: [],
      moved: [],
      leavers: [{ className: 'H3b' }],
      unchanged: 12
    })
    expect(await school.pupil('H3b-002')).toMatchObject({ given_name: 'Bastiaan' })
    expect(await school.pupil('H3b-001')).toMatchObject({ left_on: null })
  })

  test('a file that is another one now, or coupled otherwise, is refused and nothing is done', async () => {
    const { fingerprint } = await school.preview(pupilFile('900;Noor;;Veld;H4c'))
    const before = await school.everything()
    const other = pupilFile('900;Noor;;Veld;H4d')
    const coupled = {
      ...pupilFile('900;Noor;;Veld;H4c'),
      mapping: { number: 0, familyName: 3, className: 4 }
    }
    for (const files of [[other], [coupled]])
      expect(await school.apply({ files, fingerprint })).toMatchObject({ why: 'changed-since' })
    expect(await school.everything()).toEqual(before)
    expect(school.backedUp).toEqual([])
  })

  test('a school that changed in between is refused, and so is a day of another school year', async () => {
    const files = [pupilFile('900;Noor;;Veld;H4c')]
    const { fingerprint } = await school.preview(...files)
    expect(await school.apply({ files, fingerprint, from: '2026-08-20' })).toMatchObject({
      why: 'changed-since'
    })
    await school.db
      .updateTable('pupil')
      .set({ given_name: 'Anders' })
      .where('number', '=', 'H3b-004')
      .execute()
    expect(await school.apply({ files, fingerprint })).toMatchObject({ why: 'changed-since' })
    expect(await school.pupil('900')).toBeUndefined()
  })

  test('a change while the copy is made is noticed inside the transaction', async () => {
    await school.close()
    school = await importingSchool(({ db }) =>
      db.updateTable('pupil').set({ email: 'x@x.example' }).execute()
    )
    expect(await school.apply({ files: [pupilFile('900;Noor;;Veld;H4c')] })).toMatchObject({
      why: 'changed-since'
    })
    expect(await school.pupil('900')).toBeUndefined()
  })

  test('one line that cannot be read keeps out the whole file, and the place of it is told', async () => {
    const files = [pupilFile('900;Noor;;Veld;H4c', '901;;;Bos;H4c', '900;Siem;;Bos;H4c')]
    const before = await school.everything()
    expect((await school.preview(...files)).problems).toMatchObject([
      { file: 'leerlingen.csv', line: 3, column: 'Roepnaam', code: 'name-missing', severity: 'error' },
      { file: 'leerlingen.csv', line: 4, column: 'Stamnummer', code: 'number-twice', value: '900' }
    ])
    expect(await school.apply({ files })).toMatchObject({ why: 'has-errors' })
    expect(await school.everything()).toEqual(before)
  })

  test('a pupil who stands in two files keeps both out', async () => {
    const second = { ...pupilFile('900;Noor;;Veld;H4d') }
    const files = [
      pupilFile('900;Noor;;Veld;H4c'),
      { ...second, file: { ...second.file, name: 'tweede.csv' } }
    ]
    expect((await school.preview(...files)).problems).toMatchObject([
      { file: 'tweede.csv', line: 2, column: 'Stamnummer', code: 'number-twice', severity: 'error' }
    ])
    expect(await school.apply({ files })).toMatchObject({ why: 'has-errors' })
  })

  test('when it fails half-way nothing of it is left, and the next one succeeds', async () => {
    await school.db.deleteFrom('guardian').execute()
    await sql`create unique index one_address on guardian (email)`.execute(school.db)
    const before = await school.everything()
    const files = [
      pupilFile('900;Noor;;Veld;H4c'),
      guardianFile('900;moeder;M.;Veld;veld@ouder.example', '900;vader;P.;Veld;veld@ouder.example')
    ]
    expect(await school.apply({ files })).toMatchObject({ ok: false, reason: 'failed' })
    expect(await school.everything()).toEqual(before)
    await sql`drop index one_address`.execute(school.db)
    expect(await school.applied({ files })).toMatchObject({ pupils: 1, guardians: 2 })
  })

  test('asked twice under one event id it happens once, with the same answer', async () => {
    const files = [pupilFile('900;Noor;;Veld;H4c')]
    const { fingerprint } = await school.preview(...files)
    const event = newId()
    const first = await school.apply({ files, fingerprint }, event)
    expect(first).toMatchObject({ ok: true, value: { pupils: 1 } })
    expect(await school.apply({ files, fingerprint }, event)).toEqual(first)
    expect(school.backedUp).toEqual(['import'])
  })
})
