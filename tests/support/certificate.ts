import { generateKeyPairSync, sign } from 'node:crypto'

/** One value of DER (X.690): its tag, its length, its bytes. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const size = body.length
  if (size < 128) return Buffer.concat([Buffer.from([tag, size]), body])
  const long = size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...long]), body])
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const named = (name: string): Buffer =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))))
const instant = (at: string): Buffer => der(0x18, Buffer.from(at))
const extension = (id: string, value: Buffer): Buffer => sequence(oid(id), der(0x04, value))

export interface Certificate {
  readonly cert: string
  readonly key: string
}

/**
 * A certificate that vouches for itself, for this machine: made here, as a bare machine has nothing to make one with.
 * Whoever is given it as their authority trusts it, and nobody else does.
 */
export function ownCertificate(names: readonly string[] = ['localhost']): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
  const alternatives = sequence(
    ...names.map((name) => der(0x82, Buffer.from(name))),
    der(0x87, Buffer.from([127, 0, 0, 1]))
  )
  const said = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    named('Belvrij test'),
    sequence(instant('20200101000000Z'), instant('20991231235959Z')),
    named('Belvrij test'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        extension('551d11', alternatives),
        extension('551d13', sequence(der(0x01, Buffer.from([0xff]))))
      )
    )
  )
  const signature = sign('sha256', said, privateKey)
  const whole = sequence(said, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature))
  const lines = whole
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  }
}
