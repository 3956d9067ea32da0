import type { Picture, WhyNoPicture } from '../../contract/letterhead'

/** What the bytes of a picture say of themselves. */
export type PictureFacts = Pick<Picture, 'mime' | 'width' | 'height'>
type Read = PictureFacts | { readonly why: WhyNoPicture }

/** 60 kB: each letter on file carries its own copy, and a school writes thousands in a year. */
export const mostBytes = 60_000
const mostPixels = 1280
const leastPixels = 16
const flattest = 12

/**
 * What kind of picture these bytes are and how large, or why the school does not keep it: no PNG or JPEG whatever it
 * is called, cut off, moving, with data beside the picture (where a photo was taken), too large or of no usable size.
 */
export function readPicture(bytes: Uint8Array): Read {
  const read = startsWith(bytes, pngStart)
    ? readPng(bytes)
    : startsWith(bytes, jpegStart)
      ? readJpeg(bytes)
      : no('picture-kind')
  if ('why' in read) return read
  const [least, most] = [Math.min(read.width, read.height), Math.max(read.width, read.height)]
  if (least < leastPixels || most > mostPixels || most / least > flattest) return no('picture-size')
  return bytes.length > mostBytes ? no('picture-too-large') : read
}

const no = (why: WhyNoPicture) => ({ why })
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpegStart = [0xff, 0xd8, 0xff]
const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte)
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const text = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length))

/** Chunks that only say how the pixels are to be drawn (PNG 1.2, section 4). */
const drawing = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP pHYs sBIT bKGD'.split(' '))
const moving = new Set(['acTL', 'fcTL', 'fdAT'])
/** The bit depths that go with each colour type (PNG 1.2, section 4.1.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16]
}

function readPng(bytes: Uint8Array): Read {
  const data = view(bytes)
  const header = 16
  if (bytes.length < 33 || data.getUint32(8) !== 13 || text(bytes, 12, 4) !== 'IHDR')
    return no('picture-broken')
  if (!depths[data.getUint8(header + 9)]?.includes(data.getUint8(header + 8))) return no('picture-broken')
  let pixels = false
  let beside = false
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = text(bytes, at + 4, 4)
    if (moving.has(name)) return no('picture-moves')
    beside ||= !drawing.has(name)
    pixels ||= name === 'IDAT'
    at += 12 + data.getUint32(at)
    if (name !== 'IEND') continue
    if (at !== bytes.length || !pixels) return no('picture-broken')
    if (beside) return no('picture-metadata')
    return { mime: 'image/png', width: data.getUint32(header), height: data.getUint32(header + 4) }
  }
  return no('picture-broken')
}

/** Segments that only say how the pixels are to be drawn: tables, scans, JFIF, a colour profile, Adobe's transform. */
function drawsOnly(marker: number, bytes: Uint8Array, at: number): boolean {
  if (marker === 0xe0) return ['JFIF', 'JFXX'].includes(text(bytes, at, 4))
  if (marker === 0xe2) return text(bytes, at, 11) === 'ICC_PROFILE'
  if (marker === 0xee) return text(bytes, at, 5) === 'Adobe'
  return marker !== 0xfe && (marker < 0xe0 || marker > 0xef)
}

function readJpeg(bytes: Uint8Array): Read {
  const data = view(bytes)
  let facts: PictureFacts | undefined
  let beside = false
  let scanned = false
  for (let at = 2; at + 2 <= bytes.length;) {
    const marker = data.getUint8(at + 1)
    if (data.getUint8(at) !== 0xff) return no('picture-broken')
    if (marker === 0xd9) {
      if (at + 2 !== bytes.length || !facts || !scanned) return no('picture-broken')
      return beside ? no('picture-metadata') : facts
    }
    // A segment says how long it is, with its two bytes of length.
    if (at + 4 > bytes.length) break
    const length = data.getUint16(at + 2)
    const body = at + 4
    at = at + 2 + length
    if (length < 2 || at > bytes.length) break
    if (isFrame(marker)) {
      // Grey or colour in eight bits, all at once or ever sharper: what browsers write and printers read.
      const known =
        length >= 8 && marker <= 0xc2 && data.getUint8(body) === 8 && [1, 3].includes(data.getUint8(body + 5))
      if (!known || facts) return no('picture-broken')
      facts = { mime: 'image/jpeg', width: data.getUint16(body + 3), height: data.getUint16(body + 1) }
    }
    beside ||= !drawsOnly(marker, bytes, body)
    if (marker === 0xda) {
      scanned = true
      at = afterScan(bytes, at)
    }
  }
  return no('picture-broken')
}

/** A segment that tells the size: all of C0 to CF but tables and an old extension. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** The next marker after the drawn lines of a scan: a stuffed FF and a restart belong to the lines. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1]!
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}
