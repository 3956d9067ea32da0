import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { contentOf, letterOf, letters, press, pupilLetters, withSlip } from '../../../tests/support/letters'
import { bytesOf, whyNotArchival } from '../../../tests/support/pdfa'

const name = PDFName.of
const whole = () => press.pdf([contentOf(withSlip(letterOf('nl', 'repeated')))])

describe('a letter for the archive', () => {
  test.each(letters)(
    'breaks no demand that is read here: $template.language $template.kind',
    async (letter) => {
      expect(await whyNotArchival(press.pdf([contentOf(withSlip(letter))]))).toEqual([])
    }
  )

  test.each(pupilLetters)('to a pupil breaks none either: $template.kind', async (letter) => {
    expect(await whyNotArchival(press.pdf([contentOf(letter)]))).toEqual([])
  })

  test('in Arabic letters, with an emoji, breaks none either', async () => {
    const letter = letterOf('nl', 'director')
    const fields = { ...letter.fields, 'besluit.reden': 'محمد sprak 😀 met de mentor.' }
    expect(await whyNotArchival(press.pdf([contentOf({ ...letter, fields })]))).toEqual([])
  })

  test('nor does a batch of every kind in one file', async () => {
    expect(await whyNotArchival(await press.batch(letters.map(contentOf)))).toEqual([])
  })

  const syntax = spawnSync('qpdf', ['--version'])
  test.skipIf(syntax.error)('has no error of syntax (skipped where qpdf is not installed)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'belvrij-letter-'))
    const file = join(folder, 'letter.pdf')
    writeFileSync(file, whole())
    const checked = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(`${checked.stdout}${checked.stderr}`).toContain('No syntax or stream encoding errors found')
  })
})

type Damage = (pdf: PDFDocument) => void
const first = (pdf: PDFDocument, fits: (dict: PDFDict) => boolean): PDFDict =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFStream ? object.dict : object))
    .find((object): object is PDFDict => object instanceof PDFDict && fits(object))!
const is = (key: string, value: string) => (dict: PDFDict) => dict.get(name(key)) === name(value)
const catalogWithout =
  (key: string): Damage =>
  ({ catalog }) =>
    catalog.delete(name(key))
/** A stream with other contents. */
const rewrite = (pdf: PDFDocument, stream: PDFStream, change: (text: string) => string): void => {
  const ref = pdf.context.getObjectRef(stream)!
  const text = change(Buffer.from(bytesOf(stream)).toString('latin1'))
  const dict = stream.dict.clone()
  dict.delete(name('Filter'))
  pdf.context.assign(ref, PDFRawStream.of(dict, Buffer.from(text, 'latin1')))
}
const metadata =
  (change: (text: string) => string): Damage =>
  (pdf) =>
    rewrite(pdf, pdf.catalog.lookup(name('Metadata'), PDFStream), change)
const contents =
  (change: (text: string) => string): Damage =>
  (pdf) =>
    rewrite(pdf, pdf.getPage(0).node.lookup(name('Contents'), PDFStream), change)
const intent = (pdf: PDFDocument) => pdf.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict)
const action =
  (kind: string): Damage =>
  (pdf) =>
    pdf.context.register(pdf.context.obj({ S: kind }))

const damages: readonly [string, Damage, RegExp][] = [
  ['no metadata', catalogWithout('Metadata'), /6\.6\.2/],
  [
    'another part of the standard',
    metadata((xmp) => xmp.replace('part>2<', 'part>3<')),
    /6\.6\.4 .*PDF\/A-2/
  ],
  [
    'a weaker conformance',
    metadata((xmp) => xmp.replace('conformance>A<', 'conformance>B<')),
    /conformance A/
  ],
  ['two titles', (pdf) => pdf.setTitle('Iets anders'), /two titles/],
  ['no output intent', catalogWithout('OutputIntents'), /6\.2\.3 no output intent/],
  ['an intent for printing only', (pdf) => intent(pdf).set(name('S'), name('GTS_PDFX')), /not an intent/],
  [
    'an intent without a profile',
    (pdf) => intent(pdf).delete(name('DestOutputProfile')),
    /no colour profile/
  ],
  [
    'a profile that is none',
    (pdf) => rewrite(pdf, intent(pdf).lookup(name('DestOutputProfile'), PDFStream), () => 'x'.repeat(200)),
    /not a profile/
  ],
  ['no mark that it is tagged', catalogWithout('MarkInfo'), /6\.7\.2/],
  ['no tree of structure', catalogWithout('StructTreeRoot'), /no tree of structure/],
  ['no language', catalogWithout('Lang'), /6\.7\.4/],
  [
    'a language that is none',
    ({ catalog }) => catalog.set(name('Lang'), PDFString.of('Nederlands!')),
    /6\.7\.4/
  ],
  [
    'a page outside the structure',
    (pdf) => pdf.getPage(0).node.delete(name('StructParents')),
    /StructParents/
  ],
  [
    'a type of structure nobody knows',
    (pdf) => first(pdf, is('S', 'H1')).set(name('S'), name('Kop')),
    /unknown type Kop/
  ],
  [
    'a picture without words',
    (pdf) => first(pdf, is('S', 'H1')).set(name('S'), name('Figure')),
    /picture without words/
  ],
  [
    'a font without ToUnicode',
    (pdf) => first(pdf, is('Subtype', 'Type0')).delete(name('ToUnicode')),
    /ToUnicode/
  ],
  [
    'a font that is not embedded',
    (pdf) => first(pdf, is('Type', 'FontDescriptor')).delete(name('FontFile2')),
    /not embedded/
  ],
  [
    'a font without its map of glyphs',
    (pdf) => first(pdf, is('Subtype', 'CIDFontType2')).delete(name('CIDToGIDMap')),
    /CIDToGIDMap/
  ],
  [
    'a sign that stands for none',
    (pdf) =>
      rewrite(pdf, first(pdf, is('Subtype', 'Type0')).lookup(name('ToUnicode'), PDFStream), (map) =>
        map.replace(/^<(....)> <\w+>$/m, '<$1> <0000>')
      ),
    /sign that stands for none/
  ],
  ['text without a tag', contents((page) => `BT (weg) Tj ET\n${page}`), /drawn without a tag/],
  [
    'a mark that does not close',
    contents((page) => `/P <</MCID 99>> BDC\n${page}`),
    /marks that do not close/
  ],
  ['a state that does not close', contents((page) => `q\n${page}`), /states that do not close/],
  ['too many states', contents((page) => `${'q '.repeat(40)}${'Q '.repeat(40)}${page}`), /too deep/],
  ['colour for a printing press', contents((page) => `0 0 0 1 k\n${page}`), /colour of another kind/],
  ['a script', action('JavaScript'), /action JavaScript/],
  ['a program that is started', action('Launch'), /action Launch/],
  ['an address that is opened', action('URI'), /action URI/],
  [
    'something that happens when it is opened',
    ({ catalog }) => catalog.set(name('OpenAction'), name('X')),
    /OpenAction/
  ],
  [
    'a file inside',
    (pdf) => pdf.catalog.set(name('Names'), pdf.context.obj({ EmbeddedFiles: {} })),
    /EmbeddedFiles/
  ],
  [
    'a stream that lies elsewhere',
    (pdf) => first(pdf, is('Type', 'Metadata')).set(name('F'), PDFString.of('x')),
    /elsewhere/
  ],
  [
    'packing that is not allowed',
    (pdf) =>
      pdf.context.register(PDFRawStream.of(pdf.context.obj({ Filter: 'LZWDecode' }), new Uint8Array(4))),
    /LZWDecode/
  ],
  ['no file identifier', ({ context }) => delete context.trailerInfo.ID, /identifier/],
  [
    'a lock',
    ({ context }) => (context.trailerInfo.Encrypt = context.obj({ Filter: 'Standard' })),
    /encrypted/
  ]
]

describe('the check for the archive', () => {
  test.each([true, false])(
    'takes a file that another writer put together anew (objects in streams: %s)',
    async (useObjectStreams) => {
      const pdf = await PDFDocument.load(whole(), { updateMetadata: false })
      expect(await whyNotArchival(await pdf.save({ useObjectStreams }))).toEqual([])
    }
  )

  test.each(damages)('notices %s', async (_, damage, says) => {
    const pdf = await PDFDocument.load(whole(), { updateMetadata: false })
    damage(pdf)
    expect((await whyNotArchival(await pdf.save({ useObjectStreams: false }))).join('\n')).toMatch(says)
  })

  test.each([
    ['a header of another kind', (text: string) => text.replace('%PDF-1.7', '%PDF-2.0'), /6\.1\.2 header/],
    [
      'no sign that the file is not text',
      (text: string) => text.replace(/\n%[\x80-\xff]{4}/, '\n%text'),
      /four bytes/
    ],
    ['something after the end', (text: string) => `${text}\nmeer`, /after the end/]
  ])('notices %s', async (_, change, says) => {
    const changed = Buffer.from(change(Buffer.from(whole()).toString('latin1')), 'latin1')
    expect((await whyNotArchival(changed)).join('\n')).toMatch(says)
  })
})
