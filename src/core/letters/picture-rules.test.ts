import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chunk, jpeg, jpegWith, png, pngStart } from '../../../tests/support/pictures'
import { contrastOnWhite, isReadableOnWhite, usualAccent } from '../../contract/accent'
import { mostBytes, readPicture } from './picture-rules'

const changed = (bytes: Buffer, at: number, value: number) => {
  const copy = Buffer.from(bytes)
  copy[at] = value
  return copy
}
const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
const noise = Buffer.from(Array.from({ length: mostBytes }, (_, at) => (at * 2654435761) >>> 24))

describe('a picture', () => {
  test('that is a PNG or a JPEG is known with its size', () => {
    expect(readPicture(png())).toEqual({ mime: 'image/png', width: 64, height: 32 })
    expect(readPicture(jpeg)).toEqual({ mime: 'image/jpeg', width: 40, height: 24 })
  })

  test.each([
    ['nothing at all', Buffer.alloc(0), 'picture-kind'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture-kind'],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00'), 'picture-kind'],
    ['a page of text that is called .png', Buffer.from('dit is een brief'), 'picture-kind'],
    ['a PNG with half a signature', png().subarray(0, 6), 'picture-kind'],
    ['a PNG cut off in its header', png().subarray(0, 30), 'picture-broken'],
    ['a PNG cut off in its pixels', png().subarray(0, -20), 'picture-broken'],
    ['a PNG without its last byte', png().subarray(0, -1), 'picture-broken'],
    ['a PNG with something behind it', Buffer.concat([png(), Buffer.from('x')]), 'picture-broken'],
    ['a PNG without pixels', Buffer.concat([png().subarray(0, 33), chunk('IEND')]), 'picture-broken'],
    ['a PNG of a depth that does not exist', png({ depth: 3 }), 'picture-broken'],
    ['a PNG of a colour type that does not exist', png({ colourType: 5 }), 'picture-broken'],
    ['a PNG that moves', png({ more: [chunk('acTL', Buffer.alloc(8))] }), 'picture-moves'],
    ['a PNG with words in it', png({ more: [chunk('tEXt', Buffer.from('Author\0J.'))] }), 'picture-metadata'],
    [
      'a PNG with the place of a photo',
      png({ more: [chunk('eXIf', Buffer.from('MM'))] }),
      'picture-metadata'
    ],
    ['a PNG with a chunk nobody knows', png({ more: [chunk('prIv', Buffer.from('?'))] }), 'picture-metadata'],
    ['a JPEG with the place of a photo', jpegWith(0xe1, 'Exif\0\0MM'), 'picture-metadata'],
    ['a JPEG with a remark', jpegWith(0xfe, 'gemaakt door J.'), 'picture-metadata'],
    ['a JPEG with several pictures', jpegWith(0xe2, 'MPF\0'), 'picture-metadata'],
    ['a JPEG cut off in its pixels', jpeg.subarray(0, -30), 'picture-broken'],
    ['a JPEG cut off in its tables', jpeg.subarray(0, 300), 'picture-broken'],
    ['a JPEG with something behind it', Buffer.concat([jpeg, Buffer.from('x')]), 'picture-broken'],
    ['a JPEG in the colours of print', changed(jpeg, frame + 9, 4), 'picture-broken'],
    ['a JPEG without loss, which no browser draws', changed(jpeg, frame + 1, 0xc3), 'picture-broken'],
    ['a line of one pixel', png({ width: 600, height: 1 }), 'picture-size'],
    ['a dot', png({ width: 4, height: 4 }), 'picture-size'],
    ['no width', png({ width: 0, height: 32 }), 'picture-size'],
    ['a ribbon', png({ width: 640, height: 20 }), 'picture-size'],
    ['a poster', png({ width: 2000, height: 900 }), 'picture-size'],
    ['a heavy one', png({ more: [chunk('iCCP', noise)] }), 'picture-too-large']
  ] as const)('that is %s is refused', (_, bytes, why) => {
    expect(readPicture(bytes)).toEqual({ why })
  })

  test('whatever the bytes are, gets an answer and never throws', () => {
    const broken = fc
      .tuple(fc.constantFrom(png(), jpeg), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(40))
      .map(([bytes, at, value, cut]) =>
        changed(bytes, at % bytes.length, value).subarray(0, bytes.length - cut)
      )
    const headed = fc
      .tuple(fc.constantFrom(pngStart, jpeg.subarray(0, 3)), fc.uint8Array({ maxLength: 80 }))
      .map(([start, rest]) => Buffer.concat([start, rest]))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), headed, broken), (bytes) => {
        const read = readPicture(bytes)
        if ('why' in read) return read.why.startsWith('picture-')
        return read.width >= 16 && read.height >= 16 && read.width <= 1280 && read.height <= 1280
      }),
      { numRuns: 3000 }
    )
  })

  test('of random bytes is no picture', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => 'why' in readPicture(bytes)))
  })
})

describe('a colour on white paper', () => {
  test.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#0000ff', 8.59]
  ])('%s stands out %f times', (colour, contrast) => {
    expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 2)
    expect(isReadableOnWhite(colour)).toBe(contrast >= 4.5)
  })

  test('the usual one is read by everyone', () => expect(isReadableOnWhite(usualAccent)).toBe(true))
})
