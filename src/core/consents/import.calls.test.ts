import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Consent, ConsentPreview } from '../../contract/consents'
import type { Backup } from '../../contract/safekeeping'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
let backedUp: string[]
let meanwhile: () => Promise<unknown>
beforeEach(async () => {
  backedUp = []
  meanwhile = () => Promise.resolve()
  const backUp = async (reason: Backup['reason']): Promise<Backup> => {
    backedUp.push(reason)
    await meanwhile()
    return {} as Backup
  }
  school = await testSchool({ safe: { backUp } })
  h3b = await school.addClass('H3b', 4)
})
afterEach(async () => {
  expect(school.faults).toEqual([])
  await school.close()
})

const today = '2026-01-21'
const pupil = (at: number) => h3b.pupils[at]!.id
const no = (why: string) => ({ ok: false, reason: 'refused', why })
const answer = (more: object = {}) => ({
  pupilId: pupil(0),
  answer: 'yes',
  givenBy: 'guardian',
  givenOn: today,
  note: '',
  ...more
})
const record = (more?: object, who: 'mentor' | 'director' = 'mentor') =>
  school.as(who).ask('consents.record', answer(more))
const ofPupil = (at = 0, who: 'teacher' | 'mentor' = 'mentor') =>
  school
    .as(who)
    .get<{ answer: string | null; history: Consent[]; askAgain: boolean; mayRecord: boolean }>(
      'consents.ofPupil',
      { pupilId: pupil(at) }
    )
describe('an import of answers', () => {
  const upload = (...lines: string[]) => ({
    file: {
      name: 'beeld.csv',
      base64: Buffer.from(['Stamnummer;Beeldmateriaal', ...lines].join('\n')).toString('base64')
    },
    columns: null
  })
  const keeper = () => school.as('administrator')
  const preview = (file: object) => keeper().get<ConsentPreview>('consents.previewImport', { upload: file })
  const apply = async (file: object, fingerprint?: string) =>
    keeper().ask('consents.applyImport', {
      upload: file,
      fingerprint: fingerprint ?? (await preview(file)).fingerprint
    })
  const rows = () => school.db.selectFrom('image_consent').selectAll().execute()

  test('shows the difference first, and keeps exactly that after a copy', async () => {
    await record({ answer: 'no' })
    await record({ pupilId: pupil(1) })
    const file = upload('H3b-001;ja', 'H3b-002;ja', 'H3b-003;per activiteit', 'H3b-004;')
    const shown = await preview(file)
    expect(shown).toMatchObject({ rows: 4, blank: 1, unchanged: 1, problems: [], schoolYear: '2025-2026' })
    expect(shown.changes.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Amira Bakker', 'no', 'yes'],
      ['Cem van den Jong', null, 'ask']
    ])
    expect(await rows()).toHaveLength(2)
    expect(await apply(file)).toMatchObject({ ok: true, value: { kept: 2 } })
    expect(backedUp).toEqual(['import'])
    expect(await ofPupil()).toMatchObject({
      answer: 'yes',
      history: [{ source: 'import' }, { source: 'hand' }]
    })
    expect((await preview(file)).changes).toEqual([])
  })

  test('with something unclear in it keeps nothing at all', async () => {
    const file = upload('H3b-001;ja', 'H3b-002;misschien')
    expect((await preview(file)).problems).toMatchObject([
      { line: 3, column: 'Beeldmateriaal', code: 'answer-unclear', value: 'misschien', severity: 'error' }
    ])
    expect(await apply(file)).toMatchObject(no('has-errors'))
    expect(await rows()).toEqual([])
    expect(backedUp).toEqual([])
  })

  test('of something that changed since it was shown keeps nothing', async () => {
    const file = upload('H3b-001;ja')
    const { fingerprint } = await preview(file)
    await record({ answer: 'no' })
    expect(await apply(file, fingerprint)).toMatchObject(no('changed-since'))
    meanwhile = () => record({ answer: 'ask' })
    expect(await apply(file)).toMatchObject(no('changed-since'))
    expect((await ofPupil()).answer).toBe('ask')
  })

  test('its columns may be coupled by hand', async () => {
    const file = {
      file: { name: 'x.csv', base64: Buffer.from('A;B\nja;H3b-001').toString('base64') },
      columns: { number: 1, answer: 0, givenBy: null, givenOn: null }
    }
    expect(await preview({ ...file, columns: null })).toMatchObject({
      problems: [{ code: 'column-missing' }, { code: 'column-missing' }]
    })
    expect(await apply(file)).toMatchObject({ ok: true, value: { kept: 1 } })
    const beyond = { ...file, columns: { ...file.columns, answer: 40 } }
    expect(await preview(beyond)).toMatchObject({ blank: 1, changes: [] })
  })

  test.each([
    ['empty', ''],
    ['binary', '\u0000\u0001\u0002'],
    ['bad-quotes', 'Stamnummer;Beeld\n"101;ja']
  ])('of what is no table is refused: %s', async (why, text) => {
    const file = { name: 'x.csv', base64: Buffer.from(text).toString('base64') }
    expect(await keeper().ask('consents.previewImport', { upload: { file, columns: null } })).toMatchObject(
      no(why)
    )
  })

  test('a lost answer asked for again keeps it once', async () => {
    const file = upload('H3b-001;ja')
    const { fingerprint } = await preview(file)
    const wish = { upload: file, fingerprint }
    const first = await keeper().ask('consents.applyImport', wish, 'the-same-event')
    expect(await keeper().ask('consents.applyImport', wish, 'the-same-event')).toEqual(first)
    expect(await rows()).toHaveLength(1)
  })

  test('a teacher and a mentor bring in nothing', async () => {
    for (const who of ['teacher', 'mentor'] as const)
      expect(await school.as(who).ask('consents.previewImport', {})).toMatchObject({ reason: 'forbidden' })
  })
})
