import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SchoolClass } from '../../contract/roster'
import { heading, importingSchool, upload, type ImportingSchool } from './importing.fixture'

let school: ImportingSchool
beforeEach(async () => {
  school = await importingSchool()
})
afterEach(() => school.close())

/** The lines of H3b with a cell of groups each. */
const file = async (groupsOf: (number: string) => string) => {
  const lines = await school.linesOf('H3b')
  const cells = lines.map((line) => `${line};"${groupsOf(line.slice(0, 7))}"`)
  return upload('leerlingen.csv', `${heading};Lesgroepen`, ...cells)
}
const groups = async () => {
  const all = await school.as('teacher').get<SchoolClass[]>('roster.classes')
  return all.filter(({ kind }) => kind === 'group').map(({ name, pupils }) => [name, pupils])
}
const all = () => 'wiB1'

test('groups in a list are shown first, then made, with everyone who is named in them; a class is not a group', async () => {
  const files = [
    await file((number) => (number === 'H3b-001' ? 'wiB1; en2 ,H3b,wiB1' : number < 'H3b-005' ? 'wiB1' : ''))
  ]
  const before = await school.everything()
  expect(await school.preview(...files)).toMatchObject({
    newGroups: ['en2', 'wiB1'],
    joinedGroups: 5,
    leftGroups: [],
    unchanged: 12,
    problems: []
  })
  expect(await school.everything()).toEqual(before)
  expect(await school.applied({ files })).toEqual({ pupils: 0, guardians: 0, classes: 0, groups: 2, left: 0 })
  expect(await groups()).toEqual([
    ['en2', 1],
    ['wiB1', 4]
  ])
  expect(Object.values(await school.pockets('wiB1'))).toEqual([1, 2, 3, 4])
  expect(await school.preview(...files)).toMatchObject({ newGroups: [], joinedGroups: 0, leftGroups: [] })
})

test('who is no longer named in a group of the list leaves it; the others keep their pocket', async () => {
  await school.applied({ files: [await file(all)] })
  const before = await school.pockets('wiB1')
  const files = [await file((number) => (number === 'H3b-002' ? 'wiB2' : 'wiB1'))]
  expect(await school.preview(...files)).toMatchObject({
    newGroups: ['wiB2'],
    joinedGroups: 1,
    leftGroups: [{ who: expect.stringContaining('(H3b-002)'), groupName: 'wiB1' }]
  })
  await school.applied({ files })
  const { 'H3b-002': _gone, ...others } = before
  expect(await school.pockets('wiB1')).toEqual(others)
  expect(await school.pockets('wiB2')).toEqual({ 'H3b-002': 1 })
})

test('a group made by hand that the list does not name stays as it is, and so does every group without the column', async () => {
  const teacher = school.as('teacher')
  const pupilIds = school.h3b.pupils.slice(0, 3).map(({ id }) => id)
  await teacher.get('roster.saveGroup', { id: null, name: 'Schoolkrant', trip: null, pupilIds })
  await school.applied({ files: [await file(all)] })
  const plain = upload('leerlingen.csv', heading, ...(await school.linesOf('H3b')))
  expect(await school.preview(plain)).toMatchObject({ joinedGroups: 0, leftGroups: [] })
  await school.applied({ files: [plain] })
  expect(await groups()).toEqual([
    ['Schoolkrant', 3],
    ['wiB1', 12]
  ])
})

test('who moves to another class stays in the group, and who leaves school is in none', async () => {
  await school.applied({ files: [await file(all)] })
  const [first = '', , ...rest] = await school.linesOf('H3b')
  const files = [upload('leerlingen.csv', heading, first.replace(/H3b$/, 'H3c'), ...rest)]
  await school.applied({ files, leaversLeave: true })
  const left = Object.keys(await school.pockets('wiB1'))
  expect(left).toContain('H3b-001')
  expect(left).not.toContain('H3b-002')
  expect(Object.keys(await school.pockets('H3c'))).toEqual(['H3b-001'])
})

test('a class with the name of a group or trip keeps the whole file out, until the group is no more', async () => {
  const teacher = school.as('teacher')
  const pupilIds = [school.h3b.pupils[0]!.id]
  const { id } = await teacher.get<{ id: string }>('roster.saveGroup', {
    id: null,
    name: 'H4c',
    trip: null,
    pupilIds
  })
  const files = [upload('leerlingen.csv', heading, '900;Noor;;Veld;H4c', '901;Siem;;Bos;H4c')]
  expect((await school.preview(...files)).problems).toMatchObject([
    { line: 2, column: 'Klas', code: 'class-is-group', value: 'H4c', severity: 'error' }
  ])
  expect(await school.apply({ files })).toMatchObject({ why: 'has-errors' })
  await teacher.get('roster.endGroup', { id })
  await school.applied({ files })
  expect(await school.pockets('H4c')).toEqual({ '901': 1, '900': 2 })
})

test('in a new school year the groups of the year before are no more', async () => {
  await school.applied({ files: [await file(all)] })
  school.now = new Date('2026-08-24T08:00:00Z')
  const lines = (await school.linesOf('H3b')).map((line) => line.replace(/H3b$/, 'H4b'))
  await school.applied({ files: [upload('leerlingen.csv', heading, ...lines)], from: '2026-08-24' })
  expect(await groups()).toEqual([])
  const open = await school.db.selectFrom('enrolment').select('kind').where('until_day', 'is', null).execute()
  expect(open.map(({ kind }) => kind)).toEqual(lines.map(() => 'class'))
})

test('when the groups fail half-way nothing of the list is left', async () => {
  await sql`create unique index one_group on enrolment (kind) where kind = 'group'`.execute(school.db)
  const before = await school.everything()
  const files = [await file(all)]
  expect(await school.apply({ files })).toMatchObject({ ok: false, reason: 'failed' })
  expect(await school.everything()).toEqual(before)
})
