import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkOf, isKeyFor, newRecoveryCode, openKey, readCode, sealKey } from './recovery-code'

test('a recovery code is five groups of five letters that cannot be misread', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode)
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
  expect(new Set(codes).size).toBe(200)
})

test('the code opens the key however it is typed: small letters, spaces, O for 0, l for 1', () => {
  const key = randomBytes(32)
  const code = '01ABC-DEFGH-JKMNP-QRSTV-WXYZ0'
  const sealed = sealKey(key, code)
  for (const typed of [
    code,
    code.toLowerCase(),
    ' o1abc defgh jkmnp qrstv wxyzo ',
    'OlABCDEFGHJKMNPQRSTVWXYZ0'
  ])
    expect(openKey(sealed, typed)).toEqual(key)
  expect(readCode('oil')).toBe('011')
})

test('any other code opens nothing', () => {
  const sealed = sealKey(randomBytes(32), newRecoveryCode())
  expect(openKey(sealed, newRecoveryCode())).toBeUndefined()
  expect(openKey(sealed, '')).toBeUndefined()
  expect(openKey({ ...sealed, sealed: 'AAAA' }, newRecoveryCode())).toBeUndefined()
})

test('a wrong key is told from a damaged file by its check value', () => {
  const key = randomBytes(32)
  expect(isKeyFor(key, checkOf(key))).toBe(true)
  expect(isKeyFor(randomBytes(32), checkOf(key))).toBe(false)
  expect(isKeyFor(key, '')).toBe(false)
})
