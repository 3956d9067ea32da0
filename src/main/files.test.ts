import { expect, test, vi } from 'vitest'
import { FileToSave } from './files'

vi.mock('electron', () => ({}))

const named = (name: string) =>
  FileToSave.safeParse({ name, type: 'application/pdf', base64: 'AA==' }).success

const never = String.raw`
  .pdf brief brief.exe brief.pdf.exe brief.pdf.lnk brief.html brief.constructor
  ../brief.pdf a/b.pdf a\b.pdf C:brief.pdf /brief.pdf ~/brief.pdf -brief.pdf`
  .trim()
  .split(/\s+/)
  .concat(
    '',
    ' brief.pdf',
    'brief.pdf\n',
    'brief.pdf\u0000.exe',
    'brief\u202Efdp.exe.pdf',
    `${'a'.repeat(120)}.pdf`
  )

test.each(never)('the file %j may not', (name) => expect(named(name)).toBe(false))

test('nothing besides name, kind and content is taken', () => {
  const file = { name: 'a.pdf', type: 'application/pdf', base64: 'AA==' }
  expect(FileToSave.safeParse({ ...file, path: '/etc/passwd' }).success).toBe(false)
  expect(FileToSave.safeParse({ ...file, base64: new Uint8Array(1) }).success).toBe(false)
  expect(FileToSave.safeParse(file).success).toBe(true)
})
