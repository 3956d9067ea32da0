import { inflateSync } from 'node:zlib'

/** Text without white space or break marks, for comparing what is printed with what was meant. */
export const tight = (text: string) => text.replace(/[\s\u200b]/g, '')

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
  const meaning = (font: string) =>
    new Map(
      [...streamOf('ToUnicode', font).matchAll(/^<(....)> <(\w+)>$/gm)].map((m) => [m[1]!, utf16(m[2]!)])
    )
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object))
  const texts = pages.map((page) => {
    const fonts = new Map(
      [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map((m) => [m[1]!, meaning(objects.get(m[2]!)!)])
    )
    const signs = /\/(?:Lang|ActualText|Alt) <\w*>|\/Artifact|\bBDC|\bBMC|\bEMC|\/(f\d+) [\d.]+ Tf|<(\w+)>/g
    const marked: boolean[] = []
    let [text, artifact, font] = ['', false, new Map<string, string>()]
    for (const [sign, name, glyphs] of hexed(streamOf('Contents', page)).matchAll(signs)) {
      if (sign === '/Artifact') artifact = true
      else if (sign === 'EMC') marked.pop()
      else if (sign === 'BDC' || sign === 'BMC') {
        marked.push(artifact)
        artifact = false
      } else if (name) font = fonts.get(name)!
      else if (glyphs && (part === 'whole' || !marked.includes(true)))
        text += glyphs.replace(/..../g, (glyph) => font.get(glyph.toUpperCase()) ?? '?')
    }
    return text
  })
  return tight(texts.join(''))
}
