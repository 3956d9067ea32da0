import { inflateSync } from 'node:zlib'

/** Text without white space or break marks, for comparing what is printed with what was meant. */
export const tight = (text: string) => text.replace(/[\s\u200b]/g, '')

/**
 * Text to compare with what is printed. Right to left, letters stand in the file in the order in which they are drawn:
 * only which they are is compared.
 */
export function asDrawn(text: string): string {
  const letters = text.normalize('NFC')
  return /\p{Script=Arabic}/u.test(letters) ? letters.split('').toSorted().join('') : letters
}

/**
 * What of the text is not in print, sign by sign. An Arabic letter with a vowel sign is drawn in two parts that both carry
 * it, so that such letters may be there twice.
 */
export function lostFrom(printed: string, meant: string): string {
  const left = new Map<string, number>()
  for (const sign of printed.normalize('NFC')) left.set(sign, (left.get(sign) ?? 0) + 1)
  return Array.from(meant.normalize('NFC'))
    .filter((sign) => {
      const n = left.get(sign) ?? 0
      left.set(sign, n - 1)
      return n < 1
    })
    .join('')
}

/** A page's instructions with every string in hex, so that a pattern can find them. */
function hexed(page: string) {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const plain = (text: string) =>
    text.replace(/\\(\d{3}|.)/gs, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (named[code] ?? code)
    )
  let [out, text, depth] = ['', '', 0]
  for (let i = 0; i < page.length; i++) {
    const sign = page[i]!
    if (sign === '(' && depth++ === 0) continue
    if (sign === ')' && --depth === 0) {
      out += `<${Buffer.from(plain(text), 'latin1').toString('hex')}>`
      text = ''
    } else if (depth === 0) out += sign
    else text += sign === '\\' ? sign + page[++i]! : sign
  }
  return out
}

/** What a reader copies from the file, without spaces; heads and feet of pages (artifacts) left out. */
export function textOf(pdf: Uint8Array, part: 'body' | 'whole' = 'body') {
  const file = Buffer.from(pdf).toString('latin1')
  const objects = new Map([...file.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gms)].map((m) => [m[1]!, m[2]!]))
  const streamOf = (name: string, object: string) => {
    const found = objects.get(new RegExp(`/${name} (\\d+)`).exec(object)![1]!)!
    const body = /stream\n(.*)\nendstream/s.exec(found)![1]!
    const packed = found.includes('/FlateDecode')
    return packed ? inflateSync(Buffer.from(body, 'latin1')).toString('latin1') : body
  }
  const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  /** A string of the file itself: UTF-16 after its mark, otherwise a byte per letter. */
  const textIn = (hex: string) =>
    /^feff/i.test(hex) ? utf16(hex.slice(4)) : Buffer.from(hex, 'hex').toString('latin1')
  const meaning = (font: string) =>
    new Map(
      [...streamOf('ToUnicode', font).matchAll(/^<(....)> <(\w+)>$/gm)].map((m) => [m[1]!, utf16(m[2]!)])
    )
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object))
  const texts = pages.map((page) => {
    const fonts = new Map(
      [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map((m) => [m[1]!, meaning(objects.get(m[2]!)!)])
    )
    const signs =
      /\/(?:Lang|Alt) <\w*>|\/ActualText <(\w*)>|\/Artifact|\bBDC|\bBMC|\bEMC|\/(f\d+) [\d.]+ Tf|<(\w+)>/g
    // What each mark is about: a head or foot, or a sign that is said otherwise than it is drawn.
    const marked: ('artifact' | 'said' | 'text')[] = []
    let [text, next, font] = ['', 'text' as (typeof marked)[number], new Map<string, string>()]
    const isShown = () => part === 'whole' || !marked.includes('artifact')
    for (const [sign, actual, name, glyphs] of hexed(streamOf('Contents', page)).matchAll(signs)) {
      if (sign === '/Artifact') next = 'artifact'
      else if (actual !== undefined) {
        next = 'said'
        if (isShown()) text += textIn(actual)
      } else if (sign === 'EMC') marked.pop()
      else if (sign === 'BDC' || sign === 'BMC') {
        marked.push(next)
        next = 'text'
      } else if (name) font = fonts.get(name)!
      else if (glyphs && isShown() && !marked.includes('said'))
        text += glyphs.replace(/..../g, (glyph) => font.get(glyph.toUpperCase()) ?? '?')
    }
    return text
  })
  return tight(texts.join(''))
}
