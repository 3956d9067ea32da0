import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject
} from '@cantoo/pdf-lib'
import { contentFaults } from './pdfa-content'

/** What stands in a stream, unpacked. */
export const bytesOf = (stream: PDFStream): Uint8Array =>
  stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/**
 * Why a file is no PDF/A-2a, as far as it is seen from its structure: an empty list says that none of the demands read
 * here (ISO 19005-2, the numbers of its clauses beside each) is broken. It is no validator: see docs/pdfa.md.
 */
export async function whyNotArchival(file: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(file, { updateMetadata: false, ignoreEncryption: true })
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  const every = objects.flatMap(inside)
  const faults = [
    ...bytesFaults(file),
    ...trailerFaults(pdf),
    ...metadataFaults(pdf),
    ...intentFaults(pdf),
    ...tagFaults(pdf, every),
    ...every.flatMap((dict) => [...fontFaults(dict), ...forbiddenIn(dict)]),
    ...pdf.getPages().flatMap(({ node }) => {
      if (!node.get(PDFName.of('StructParents'))) return ['6.7.3 page without StructParents']
      const contents = node.Contents()
      const parts =
        contents instanceof PDFArray ? contents.asArray().map((ref) => pdf.context.lookup(ref)) : [contents]
      const streams = parts.filter((part): part is PDFStream => part instanceof PDFStream)
      return contentFaults(streams.map((part) => latin(bytesOf(part))).join('\n'))
    })
  ]
  return [...new Set(faults)].toSorted()
}

/** Every dictionary in an object, that of a stream too; references are objects of their own. */
function inside(object: PDFObject): PDFDict[] {
  if (object instanceof PDFStream) return [object.dict, ...inside(object.dict).slice(1)]
  if (object instanceof PDFArray) return object.asArray().flatMap(inside)
  return object instanceof PDFDict ? [object, ...object.values().flatMap(inside)] : []
}

function bytesFaults(file: Uint8Array): string[] {
  const text = latin(file)
  return [
    ...(/^%PDF-1\.[0-7][\r\n]/.test(text) ? [] : ['6.1.2 header']),
    ...(/^%PDF-[^\r\n]+[\r\n]+%[\x80-\xff]{4}/.test(text)
      ? []
      : ['6.1.2 no comment of four bytes above 127']),
    ...(/%%EOF[\r\n]{0,2}$/.test(text) ? [] : ['6.1.3 something after the end'])
  ]
}

function trailerFaults({ context }: PDFDocument): string[] {
  const { ID, Encrypt } = context.trailerInfo
  const ids = ID instanceof PDFArray ? ID.asArray() : []
  const named = ids.length === 2 && ids.every((id) => textOf(id) !== '')
  return [...(named ? [] : ['6.1.3 no file identifier']), ...(Encrypt ? ['6.1.3 encrypted'] : [])]
}

const textOf = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''

function metadataFaults(pdf: PDFDocument): string[] {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'))
  if (!(stream instanceof PDFStream)) return ['6.6.2 no metadata']
  const xmp = Buffer.from(bytesOf(stream)).toString('utf8')
  const says = (name: string) =>
    new RegExp(`${name}>\\s*([^<]*?)\\s*<|${name}="([^"]*)"`).exec(xmp)?.slice(1).find(Boolean)
  const title = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(xmp)?.[1]
  return [
    ...(says('pdfaid:part') === '2' ? [] : ['6.6.4 does not say PDF/A-2']),
    ...(says('pdfaid:conformance') === 'A' ? [] : ['6.6.4 does not say conformance A']),
    ...(title !== undefined && title === pdf.getTitle() ? [] : ['6.6.3 the two titles differ'])
  ]
}

function intentFaults(pdf: PDFDocument): string[] {
  const intents = pdf.catalog.lookup(PDFName.of('OutputIntents'))
  const first = intents instanceof PDFArray ? intents.lookup(0) : undefined
  if (!(first instanceof PDFDict)) return ['6.2.3 no output intent']
  const profile = first.lookup(PDFName.of('DestOutputProfile'))
  if (first.get(PDFName.of('S')) !== PDFName.of('GTS_PDFA1')) return ['6.2.3 not an intent for PDF/A']
  if (!(profile instanceof PDFStream)) return ['6.2.3 no colour profile']
  const bytes = latin(bytesOf(profile))
  const channels = profile.dict.lookup(PDFName.of('N'))
  const is = bytes.slice(36, 40) === 'acsp' && bytes.charCodeAt(8) < 5 && bytes.slice(16, 20) === 'RGB '
  return is && channels instanceof PDFNumber && channels.asNumber() === 3
    ? []
    : ['6.2.3 not a profile of RGB']
}

/** The types of structure that a reader knows by themselves. */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' '
  )
)

function tagFaults({ catalog }: PDFDocument, every: readonly PDFDict[]): string[] {
  const mark = catalog.lookup(PDFName.of('MarkInfo'))
  const marked = mark instanceof PDFDict && String(mark.get(PDFName.of('Marked'))) === 'true'
  const root = catalog.lookup(PDFName.of('StructTreeRoot'))
  const roles = root instanceof PDFDict ? root.lookup(PDFName.of('RoleMap')) : undefined
  const mapped = new Set(roles instanceof PDFDict ? roles.keys().map((key) => key.decodeText()) : [])
  const elements = every.filter(
    (dict) => dict.has(PDFName.of('P')) && dict.has(PDFName.of('S')) && dict.has(PDFName.of('K'))
  )
  const typeOf = (dict: PDFDict) => (dict.get(PDFName.of('S')) as PDFName).decodeText()
  const odd = elements.map(typeOf).find((type) => !standard.has(type) && !mapped.has(type))
  const figures = every.filter((dict) => dict.get(PDFName.of('S')) === PDFName.of('Figure'))
  const silent = figures.some(
    (dict) => !textOf(dict.lookup(PDFName.of('Alt'))) && !textOf(dict.lookup(PDFName.of('ActualText')))
  )
  return [
    ...(marked ? [] : ['6.7.2 not marked as tagged']),
    ...(root instanceof PDFDict && root.has(PDFName.of('K')) && root.has(PDFName.of('ParentTree'))
      ? []
      : ['6.7.3 no tree of structure']),
    ...(elements.length > 0 ? [] : ['6.7.3 nothing in the tree of structure']),
    ...(odd ? [`6.7.3 unknown type ${odd}`] : []),
    ...(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(textOf(catalog.lookup(PDFName.of('Lang'))))
      ? []
      : ['6.7.4 no language']),
    ...(silent ? ['6.7.8 a picture without words'] : [])
  ]
}

function fontFaults(font: PDFDict): string[] {
  if (font.get(PDFName.of('Type')) !== PDFName.of('Font')) return []
  const kind = String(font.get(PDFName.of('Subtype')))
  const faults: string[] = []
  if (!kind.startsWith('/CIDFont')) {
    const map = font.lookup(PDFName.of('ToUnicode'))
    if (!(map instanceof PDFStream)) faults.push('6.2.11.7 a font without ToUnicode')
    else if (/<\w+>\s+<(?:0000|FEFF|FFFE)>/i.test(latin(bytesOf(map))))
      faults.push('6.2.11.7 a sign that stands for none')
  }
  if (kind === '/Type0' || kind === '/Type3') return faults
  const described = font.lookup(PDFName.of('FontDescriptor'))
  const files = ['FontFile', 'FontFile2', 'FontFile3']
  const carried =
    described instanceof PDFDict &&
    files.some((name) => described.lookup(PDFName.of(name)) instanceof PDFStream)
  if (!carried) faults.push('6.2.11.4 a font that is not embedded')
  if (kind === '/CIDFontType2' && !font.has(PDFName.of('CIDToGIDMap'))) faults.push('6.2.11.3 no CIDToGIDMap')
  return faults
}

const actions = new Set(
  'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript URI GoToR SubmitForm'.split(
    ' '
  )
)
const keys = [
  'AA',
  'OpenAction',
  'JS',
  'XFA',
  'NeedsRendering',
  'EmbeddedFiles',
  'OPI',
  'Ref',
  'TR',
  'HTP',
  'Alternates'
]

/** What no archive may hold, or that a letter never needs: scripts, actions, what lies elsewhere, packing that is not allowed. */
function forbiddenIn(dict: PDFDict): string[] {
  const name = (key: string) =>
    dict.get(PDFName.of(key)) instanceof PDFName ? String(dict.get(PDFName.of(key))).slice(1) : ''
  const filter = String(dict.get(PDFName.of('Filter')) ?? '')
  return [
    ...keys.filter((key) => dict.has(PDFName.of(key))).map((key) => `6.1 and 6.5: ${key}`),
    ...(actions.has(name('S')) ? [`6.5.1 action ${name('S')}`] : []),
    ...(/LZWDecode|Crypt/.test(filter) ? [`6.1.7 packed by ${filter}`] : []),
    ...(dict.has(PDFName.of('Length')) &&
    ['F', 'FFilter', 'FDecodeParms'].some((key) => dict.has(PDFName.of(key)))
      ? ['6.1.7.1 a stream that lies elsewhere']
      : []),
    ...(name('Subtype') === 'PS' ? ['6.2.9 PostScript'] : []),
    ...([...dict.values()].some((value) => value === PDFName.of('DeviceCMYK'))
      ? ['6.2.4 colour of another kind']
      : []),
    ...(name('Type') === 'Annot' ? ['6.3 an annotation'] : [])
  ]
}
