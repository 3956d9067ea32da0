import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { NodeCompiler, type CompileDocArgs } from '@myriaddreamin/typst-ts-node-compiler'
import { setInThread, type Follow } from './batch'
import type { LetterContent } from './content'
import { charactersOf } from './font'

/** Pictures by the name under which a content asks for them, beside it: none is ever read from disk. */
type Pictures = ReadonlyMap<string, Uint8Array>

/** Puts letters or slips on paper. Throws with the engine's own words when one cannot be set. */
export interface Press<Content> {
  /** One PDF/A-2a file, tagged, every letter on a new page. The same letters give the same bytes. */
  pdf(contents: readonly Content[], pictures?: Pictures): Uint8Array
  /** The very same file of many, made in a thread of its own: it says how many are laid out, and can be ended. */
  batch(contents: readonly Content[], pictures?: Pictures, follow?: Follow): Promise<Uint8Array>
  /** Each page of one letter as an SVG picture of its own, for the screen. */
  pages(content: Content, pictures?: Pictures): string[]
  /** Characters in these texts that the fonts cannot draw; they print as �, so ask for another spelling first. */
  unprintable(texts: object): string[]
}
export type LetterPress = Press<LetterContent>

/** What a press prints: a template in a folder, the name under which it finds its texts, and a title without a pupil. */
interface PressFor<Content> {
  readonly resources: string
  readonly template: string
  readonly input: string
  readonly title: (contents: readonly Content[]) => string
}

// All are named, so that a letter looks the same on every machine: what is installed there is never used. Plex draws an
// Arabic letter as one sign, so that it is copied and read aloud as it was meant; Noto knows the letters Plex lacks.
const fontFiles = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf'
]

/** In how many parts a batch is laid out: more of them tell more, and each costs a twentieth of the whole. */
const mostParts = 6

/** A press for the letters in the folder `resources` (which holds `letter.typ`). */
export const createLetterPress = ({ resources }: { resources: string }): LetterPress =>
  createPress({ resources, template: 'letter.typ', input: 'letters', title })

/**
 * A press for one template. Text reaches the engine as JSON data only, so a name is never markup; nothing is read from
 * disk or network while a page is made.
 */
export function createPress<Content>(made: PressFor<Content>): Press<Content> {
  const find = createRequire(import.meta.url)
  const fonts = fontFiles.map((file) => readFileSync(find.resolve(`@expo-google-fonts/${file}`)))
  const drawn = new Set(fonts.flatMap((font) => [...charactersOf(font)]))
  const template = readFileSync(join(made.resources, made.template), 'utf8')
  const engine = NodeCompiler.create({ workspace: made.resources, fontArgs: [{ fontBlobs: fonts }] })

  const inputOf = (content: Content): string =>
    JSON.stringify(content, (key, value: unknown) =>
      typeof value === 'string' && key !== 'picture' ? printable(value, drawn) : value
    )
  const titleOf = (contents: readonly Content[]): string => {
    if (contents.length === 0) throw new Error('The page could not be set: there is none')
    return visible(made.title(contents))
  }

  // Never `engine.compile`: each document it hands out stays in memory (half a megabyte a letter) however long ago.
  const set = <T>(
    contents: readonly Content[],
    pictures: Pictures | undefined,
    make: (letters: CompileDocArgs) => T
  ): T => {
    const title = titleOf(contents)
    const inputs = { [made.input]: `[${contents.map(inputOf).join(',')}]`, title }
    const lent = [...(pictures ?? [])].map(([name, bytes]) => {
      const path = join(made.resources, 'pictures', name)
      engine.mapShadow(path, Buffer.from(bytes))
      return path
    })
    try {
      return make({ mainFileContent: template, inputs })
    } catch (cause) {
      // What is wrong in the template stands in the error's code, what the PDF standard forbids in its message.
      const { message, code } = cause as NodeJS.ErrnoException
      throw new Error(`The page could not be set: ${message || code}`, { cause })
    } finally {
      for (const path of lent) engine.unmapShadow(path)
      engine.evictCache(0)
    }
  }

  return {
    pdf: (contents, pictures) =>
      set(contents, pictures, (letters) => engine.pdf(letters, { pdfStandard: 'a-2a' })),
    async batch(contents, pictures = new Map(), follow) {
      const title = titleOf(contents)
      const texts: string[] = []
      for (const content of contents) {
        texts.push(inputOf(content))
        // Whoever asks something else meanwhile is answered in between.
        if (texts.length % 10 === 0) await setImmediate()
      }
      const { resources: workspace, input } = made
      const parts = Math.min(mostParts, Math.ceil(texts.length / 5))
      const batch = { workspace, fonts, template, input, title, contents: texts, pictures, parts }
      return setInThread(batch, follow).catch((cause: unknown) => {
        follow?.signal?.throwIfAborted()
        throw new Error(`The page could not be set: ${(cause as Error).message}`, { cause })
      })
    },
    pages: (content, pictures) => set([content], pictures, (letters) => splitPages(engine.plainSvg(letters))),
    unprintable: (texts) => {
      const seen = JSON.stringify(texts, (_, value: unknown) =>
        typeof value === 'string' ? visible(value) : value
      )
      return [...new Set(seen)].filter((character) => !drawn.has(character.codePointAt(0)!))
    }
  }
}

/** The title in the file's properties: the reference, never a pupil's name. */
function title(contents: readonly LetterContent[]) {
  const [first, last] = [contents[0], contents.at(-1)]
  if (!first || !last) return ''
  if (contents.length === 1) return `${first.words.letter} ${first.reference}`
  return `${first.words.letters} ${first.reference} – ${last.reference}`
}

/** On one line, without signs that have no shape or turn the reading direction around. */
const visible = (text: string) =>
  text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').replace(/[\p{C}\p{DI}]/gu, '')

/**
 * Text that always prints: what no font draws becomes �, a number stays with its neighbour ('5 maart'), and a word
 * wider than the page may break.
 */
function printable(text: string, drawn: ReadonlySet<number>) {
  return visible(text)
    .replace(/./gu, (character) => (drawn.has(character.codePointAt(0)!) ? character : '�'))
    .replace(/(?<=\d) (?=\d)|(?<=\b\d{1,2}) (?=\p{L})/gu, '\u00a0')
    .replace(/\S{30,}/gu, (word) => word.replace(/.{12}/gu, '$&\u200b'))
}

/** The engine draws all pages below each other: each picture is a window of one page (A4) onto that strip. */
function splitPages(strip: string) {
  const frame = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="[\d.]+pt"/.exec(strip)
  if (!frame) throw new Error('the engine drew no pages')
  const [all, width, total] = [frame[0], Number(frame[1]), Number(frame[2])]
  const count = Math.round(total / (width * Math.SQRT2))
  const height = total / count
  return Array.from({ length: count }, (_, page) =>
    strip.replace(
      all,
      `viewBox="0 ${page * height} ${width} ${height}" width="${width}pt" height="${height}pt"`
    )
  )
}
