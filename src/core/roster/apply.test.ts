import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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

describe('who is no longer in the file', () => {
  test('leaves only when asked: one of twelve without typing, and the file stays', async () => {
    const files = [pupilFile(...(await school.linesOf('H3b')).slice(1))]
    expect(await school.preview(...files)).toMatchObject({
      leavers: [{ className: 'H3b' }],
      typeToConfirm: null
    })
    expect(await school.applied({ files })).toMatchObject({ left: 0 })
    expect(await school.pupil('H3b-001')).toMatchObject({ left_on: null })
    expect(await school.applied({ files, leaversLeave: true })).toMatchObject({ left: 1 })
    expect(await school.pupil('H3b-001')).toMatchObject({ left_on: '2026-01-21' })
    expect(Object.keys(await school.pockets('H3b'))).not.toContain('H3b-001')
  })

  test('when more than a tenth would leave, the number is typed', async () => {
    const files = [pupilFile(...(await school.linesOf('H3b')).slice(2))]
    expect(await school.preview(...files)).toMatchObject({ typeToConfirm: '2' })
    for (const typed of ['', '12', 'twee'])
      expect(await school.apply({ files, leaversLeave: true, typed })).toMatchObject({
        why: 'type-the-number',
        about: { count: '2' }
      })
    expect(await school.applied({ files, leaversLeave: true, typed: ' 2 ' })).toMatchObject({ left: 2 })
  })

  test('a file of guardians alone proposes nobody to leave', async () => {
    expect(await school.preview(guardianFile('H3b-001;opa;G.;Bakker;opa@ouder.example'))).toMatchObject({
      leavers: [],
      newPupils: [],
      newGuardians: 1
    })
  })

  test('who comes back has the same file, the same guardians, and what the new file does not tell', async () => {
    const [first = '', ...rest] = await school.linesOf('H3b')
    await school.db
      .updateTable('pupil')
      .set({ email: 'a@x.example' })
      .where('number', '=', 'H3b-001')
      .execute()
    const before = await school.pupil('H3b-001')
    await school.applied({ files: [pupilFile(...rest)], leaversLeave: true })
    const family = before!.family_name
    const back = [pupilFile(first, ...rest), guardianFile(`H3b-001;moeder;M.;${family};ouder0@ouder.example`)]
    expect(await school.preview(...back)).toMatchObject({
      newPupils: [{ className: 'H3b' }],
      newGuardians: 0
    })
    expect(await school.applied({ files: back })).toMatchObject({ pupils: 1, guardians: 0 })
    expect(await school.pupil('H3b-001')).toEqual(before)
    const guardians = await school.db
      .selectFrom('guardian')
      .select('id')
      .where('pupil_id', '=', before!.id)
      .execute()
    expect(guardians.length).toBe(2)
  })
})

describe('pockets', () => {
  test('those in use stay; newcomers get the lowest free ones, in the order of the list', async () => {
    const before = await school.pockets('H3b')
    const stay = (await school.linesOf('H3b')).filter((line) => !/^H3b-(004|002)/.test(line))
    const files = [pupilFile('902;Zoë;;Zee;H3b', '901;Aya;;Aa;H3b', '903;Mo;;Maas;H3b', ...stay)]
    await school.applied({ files, leaversLeave: true, typed: '2' })
    const { 'H3b-002': _second, 'H3b-004': _fourth, ...others } = before
    expect(await school.pockets('H3b')).toEqual({ ...others, '901': 2, '903': 4, '902': 13 })
  })

  test('who moves gives the old pocket up and gets one in the new class', async () => {
    await school.addClass('H3a', 3)
    const [first = '', ...rest] = await school.linesOf('H3b')
    await school.applied({ files: [pupilFile(first.replace(/H3b$/, 'H3a'), '900;Bo;;Bos;H3b', ...rest)] })
    expect(await school.pockets('H3a')).toMatchObject({ 'H3b-001': 4 })
    expect(await school.pockets('H3b')).toMatchObject({ '900': 1, 'H3b-002': 2 })
  })
})

describe('a new school year', () => {
  test('everyone goes to the class of the new year, numbered from one in list order, newcomers among them', async () => {
    school.now = new Date('2026-08-24T08:00:00Z')
    const lines = (await school.linesOf('H3b')).map((line) => line.replace(/H3b$/, 'H4b'))
    const files = [pupilFile('900;Aya;;Aa;H4b', '901;Zoë;;Zz;H4b', ...lines)]
    expect(await school.preview(...files)).toMatchObject({ newClasses: ['H4b'], leavers: [], unchanged: 0 })
    await school.applied({ files, from: '2026-08-24' })
    expect(await school.as('teacher').get('roster.classes')).toMatchObject([{ name: 'H4b', pupils: 14 }])
    const list = await school.pockets('H4b')
    expect([list['900'], list['901']]).toEqual([1, 14])
    const ended = await school.db
      .selectFrom('enrolment')
      .select(['until_day'])
      .where('class_id', '=', school.h3b.id)
      .execute()
    expect(ended.every(({ until_day }) => until_day === '2026-08-24')).toBe(true)
  })

  test('a class may keep its name, and is another one', async () => {
    school.now = new Date('2026-08-24T08:00:00Z')
    const files = [pupilFile(...(await school.linesOf('H3b')))]
    await school.applied({ files, from: '2026-08-24' })
    const classes = await school.as('teacher').get<{ id: string; name: string }[]>('roster.classes')
    expect(classes).toMatchObject([{ name: 'H3b', pupils: 12 }])
    expect(classes[0]!.id).not.toBe(school.h3b.id)
  })
})

describe('guardians and mentors', () => {
  test('guardians in the second file are added, and changed where they were known', async () => {
    const files = [
      pupilFile(...(await school.linesOf('H3b')), '900;Noor;;Veld;H3b'),
      guardianFile('900;moeder;J.;Veld;jv@ouder.example', 'H3b-001;moeder;M.;Bakker;nieuw@ouder.example')
    ]
    expect(await school.preview(...files)).toMatchObject({ newGuardians: 1, changedGuardians: 1 })
    await school.applied({ files })
    expect(await school.preview(...files)).toMatchObject({ newGuardians: 0, changedGuardians: 0 })
    const emails = await school.db.selectFrom('guardian').select(['email', 'initials']).execute()
    expect(emails).toContainEqual({ email: 'jv@ouder.example', initials: 'J.' })
    expect(emails).toContainEqual({ email: 'nieuw@ouder.example', initials: 'M.' })
  })

  test('of a pupil whom the file of guardians names, the columns beside the pupil are not heard', async () => {
    const beside = upload(
      'leerlingen.csv',
      `${heading};Ouder 1\n900;Noor;;Veld;H4c;M. Veld\n901;Siem;;Bos;H4c;P. Bos`
    )
    expect(await school.preview(beside)).toMatchObject({ newGuardians: 2 })
    const own = guardianFile('900;moeder;M.;Veld;mv@ouder.example')
    expect(await school.preview(beside, own)).toMatchObject({ newGuardians: 2 })
    const copy = { ...own, file: { ...own.file, name: 'kopie.csv' } }
    expect(await school.preview(beside, own, copy)).toMatchObject({ newGuardians: 2 })
  })

  test('a mentor is known by name or code; an unknown one is told, and the class comes in without', async () => {
    const list = upload(
      'leerlingen.csv',
      `${heading};Mentor\n900;Noor;;Veld;H4c;T. de Jonge-teacher\n901;Siem;;Bos;H4d;I. Onbekend`
    )
    const shown = await school.preview(list)
    expect(shown.mentorsUnknown).toEqual(['I. Onbekend'])
    expect(shown.changed).toMatchObject([{ who: 'H4c', field: 'mentor', from: '', to: 'teacher' }])
    await school.applied({ files: [list] })
    expect(await school.as('teacher').get('roster.classes')).toMatchObject([
      { name: 'H3b' },
      { name: 'H4c', mentorId: 'teacher' },
      { name: 'H4d', mentorId: null }
    ])
  })
})
