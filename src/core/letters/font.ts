/**
 * The code points a TrueType font draws, read from its `cmap`: letters from the table of the first 65,536 characters
 * (format 4), emoji and all beyond those from the table of every character (format 12).
 */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i)
  const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8)
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i)
  )
  const found = (format: number) => subtables.find((at) => font.readUInt16BE(at) === format)
  const [short, long] = [found(4), found(12)]
  if (short === undefined && long === undefined)
    throw new Error('the letter font has no character table that can be read')
  return new Set([
    ...(short === undefined ? [] : ofFormat4(font, short)),
    ...(long === undefined ? [] : ofFormat12(font, long))
  ])
}

/** Spans of characters, each with a shift to its glyphs or a list of them; glyph 0 is the empty box. */
function* ofFormat4(font: Buffer, table: number): Generator<number> {
  const span = font.readUInt16BE(table + 6)
  for (let i = 0; i < span; i += 2) {
    const last = font.readUInt16BE(table + 14 + i)
    const firstAt = table + 16 + span + i
    const offsetAt = firstAt + 2 * span
    const [first, delta, offset] = [firstAt, firstAt + span, offsetAt].map((at) => font.readUInt16BE(at))
    for (let code = first!; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code : font.readUInt16BE(offsetAt + offset! + 2 * (code - first!))
      if (glyph && (glyph + (offset === 0 ? delta! : 0)) % 0x10000) yield code
    }
  }
}

/** Groups of characters whose glyphs follow each other. */
function* ofFormat12(font: Buffer, table: number): Generator<number> {
  const groups = font.readUInt32BE(table + 12)
  for (let at = table + 16; at < table + 16 + 12 * groups; at += 12) {
    const [first, last, glyph] = [at, at + 4, at + 8].map((place) => font.readUInt32BE(place))
    for (let code = first!; code <= last!; code++) if (glyph! + code - first!) yield code
  }
}
