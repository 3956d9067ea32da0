import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheet } from 'read-excel-file/node'
import { testSchool, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
beforeAll(async () => {
  school = await testSchool()
})
afterAll(() => school.close())

type Format = 'csv' | 'xlsx'
const wish = (format: Format, more: Record<string, unknown> = {}) => ({
  list: 'pupils',
  format,
  table: { columns: [{ title: 'Leerling', kind: 'text' }], rows: [['Amira Bakker'], ['Bo de Wit']] },
  aboutIds: ['pupil-one', 'pupil-two'],
  ...more
})
const made = (role: 'teacher' | 'administrator', format: Format) =>
  school.as(role).get<{ name: string; base64: string }>('lists.toFile', wish(format))

test('a list becomes a file that names the list and the day, and nobody in it', async () => {
  const [csv, xlsx] = [await made('teacher', 'csv'), await made('administrator', 'xlsx')]
  expect([csv.name, xlsx.name]).toEqual(['Leerlingen 2026-01-21.csv', 'Leerlingen 2026-01-21.xlsx'])
  expect(Buffer.from(csv.base64, 'base64').toString()).toContain('Amira Bakker')
  expect(await readSheet(Buffer.from(xlsx.base64, 'base64'))).toHaveLength(3)
})

test('the trail keeps who took which list along and whose records were in it, and no name', async () => {
  await made('teacher', 'csv')
  const line = await school.db
    .selectFrom('audit')
    .selectAll()
    .where('call', '=', 'lists.toFile')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  expect(line.subjects).toBe('pupils pupil-one pupil-two')
  expect(JSON.stringify(line)).not.toContain('Amira')
})

test.each([
  ['a row of another width', { table: { columns: [{ title: 'A', kind: 'text' }], rows: [['a', 'b']] } }],
  ['no column', { table: { columns: [], rows: [[]] } }],
  ['no row', { table: { columns: [{ title: 'A', kind: 'text' }], rows: [] } }],
  ['a cell that is an object', { table: { columns: [{ title: 'A', kind: 'text' }], rows: [[{ f: 'A1' }]] } }],
  ['another kind of column', { table: { columns: [{ title: 'A', kind: 'formula' }], rows: [['a']] } }],
  ['a list that is none', { list: '../leerlingen' }],
  ['another kind of file', { format: 'html' }]
])('%s is no list', async (_name, more) => {
  expect(await school.as('director').ask('lists.toFile', wish('csv', more))).toMatchObject({
    ok: false,
    reason: 'invalid'
  })
})

test('who is not signed in takes nothing along', async () => {
  expect(await school.as('visitor').ask('lists.toFile', wish('csv'))).toMatchObject({ ok: false })
})
