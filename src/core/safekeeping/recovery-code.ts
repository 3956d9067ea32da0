import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual
} from 'node:crypto'

/** Crockford's letters: no I, L, O or U, so that a code written by hand is read back right. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A fresh recovery code: 125 bits in five groups of five letters, to be printed and kept in the safe. */
export function newRecoveryCode(): string {
  const code = [...randomBytes(25)].map((byte) => letters[byte & 31]!).join('')
  return code.match(/.{5}/g)!.join('-')
}

/** The code as it was meant: case, spaces and dashes do not matter, O is 0, I and L are 1. */
export const readCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')

/** The data key, sealed so that only the code opens it. */
export interface Sealed {
  readonly salt: string
  readonly iv: string
  readonly sealed: string
}

const wrappingKey = (code: string, salt: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', readCode(code), salt, 'belvrij recovery', 32))

export function sealKey(key: Uint8Array, code: string): Sealed {
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey(code, salt), iv)
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
  return { salt: salt.toString('base64'), iv: iv.toString('base64'), sealed: sealed.toString('base64') }
}

/** The data key, when the code fits; undefined when it does not. */
export function openKey({ salt, iv, sealed }: Sealed, code: string): Uint8Array | undefined {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const key = wrappingKey(code, Buffer.from(salt, 'base64'))
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'))
    decipher.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
  } catch {
    return undefined
  }
}

/** What tells the right key from a wrong one without opening the file: "wrong key" and "damaged" look alike there. */
export const checkOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('belvrij key check').digest('base64')

export const isKeyFor = (key: Uint8Array, check: string): boolean => {
  const own = Buffer.from(checkOf(key))
  const other = Buffer.from(check)
  return own.length === other.length && timingSafeEqual(own, other)
}
