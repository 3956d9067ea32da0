import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contentOf, letterOf, letters, press, withSlip, wordsOf } from '../../../tests/support/letters'
import { lostFrom, textOf } from '../../../tests/support/pdf-text'
import { jpeg, png } from '../../../tests/support/pictures'
import { LetterContent } from './content'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const logo = png({ width: 320, height: 160 })
const scrawl = png({ width: 400, height: 100, colour: [20, 20, 60] })
const pictures = new Map([logo, scrawl, jpeg].map((bytes) => [sha256(bytes), bytes]))
const placed = (bytes: Buffer, width: number, height: number, alt: string) => ({
  picture: sha256(bytes),
  width,
  height,
  alt
})

const plain = (kind = 'repeated', language = 'nl') => contentOf(letterOf(language, kind))
const signature = placed(scrawl, 400, 100, 'Handtekening van Jorien Bakker')
function dressed(content: LetterContent, file = placed(logo, 320, 160, 'Het Vlierhof')): LetterContent {
  const { school, signer } = content
  const changed = { ...school, logo: file, accent: '#7a1f5c', addressAt: 110 }
  return LetterContent.parse({ ...content, school: changed, signer: { ...signer, signature } })
}
/** Where each piece of text stands on the picture of a page. */
const places = (page: string) =>
  [...page.matchAll(/<g class="typst-text" transform="([^"]+)"/g)].map((match) => match[1])

describe('a letter on the school’s own letterhead', () => {
  test('is a tagged PDF/A-2a file in which logo and signature have words', () => {
    const file = latin(press.pdf([dressed(plain())], pictures))
    expect(file).toMatch(/<pdfaid:part>2</)
    expect(file).toMatch(/<pdfaid:conformance>A</)
    expect(file.match(/\/S \/Figure\b/g)).toHaveLength(2)
    expect(file).toContain('/Alt (Het Vlierhof)')
    expect(file).toContain('/Alt (Handtekening van Jorien Bakker)')
  })

  test.each(letters)(
    'has every word of the $template.language $template.kind letter on it still',
    (letter) => {
      const content = dressed(contentOf(withSlip(letter)))
      const printed = textOf(press.pdf([content], pictures))
      if (content.language === 'ar') expect(lostFrom(printed, wordsOf(content))).toBe('')
      else expect(printed).toBe(wordsOf(content))
      expect(press.unprintable(content)).toEqual([])
    }
  )

  test('gives the same bytes each time, also with a JPEG', () => {
    for (const content of [dressed(plain()), dressed(plain(), placed(jpeg, 40, 24, 'logo'))]) {
      const first = sha256(press.pdf([content], pictures))
      press.pdf([plain('collect')])
      expect(sha256(press.pdf([content], pictures))).toBe(first)
    }
  })

  test('carries each picture once in a file, however many letters stand in it', () => {
    const images = (count: number) => {
      const batch = Array.from({ length: count }, () => dressed(plain('informed')))
      return latin(press.pdf(batch, pictures)).match(/\/Subtype \/Image/g)
    }
    // Two pictures, each with a mask of what is clear in it.
    expect(images(1)).toHaveLength(4)
    expect(images(30)).toHaveLength(4)
  })

  test('has its own colour where it was blue', () => {
    const page = press.pages(dressed(plain('repeated')), pictures)[0]
    expect(page).toContain('#7a1f5c')
    expect(page).not.toContain('#0b4f94')
    expect(press.pages(plain('repeated'))[0]).toContain('#0b4f94')
  })

  test('shows its pictures on screen from the page itself and loads nothing', () => {
    const page = press.pages(dressed(plain()), pictures)[0]!
    expect(page.match(/href="data:image\/png;base64,/g)).toHaveLength(2)
    expect(page).not.toMatch(/<script|<foreignObject|href="(?!#|data:image\/(png|jpeg);base64,)|url\((?!#)/i)
  })

  test('keeps every line where it was when it is signed: the signature stands in the room for a pen', () => {
    for (const content of ['informed', 'repeated', 'warning'].map((kind) => plain(kind))) {
      const signed = { ...content, signer: { ...content.signer, signature } }
      const before = press.pages(content).map(places)
      expect(press.pages(signed, pictures).map(places)).toEqual(before)
      expect(before[0]!.length).toBeGreaterThan(10)
    }
  })

  test('keeps every line but the school’s name where it was when there is a logo', () => {
    const content = plain()
    const { logo: file } = dressed(content).school
    const [before, after] = [content, { ...content, school: { ...content.school, logo: file } }].map(
      (letter) => places(press.pages(letter, pictures)[0]!)
    )
    expect(after!.filter((place, at) => place !== before![at])).toHaveLength(1)
    expect(after).toHaveLength(before!.length)
  })

  test('whose picture is not handed in is not printed without it', () => {
    expect(() => press.pdf([dressed(plain())])).toThrow(/could not be set.*not found/)
    press.pdf([dressed(plain())], pictures)
    expect(() => press.pdf([dressed(plain())])).toThrow(/could not be set.*not found/)
  })
})

describe('a letter of before there was a letterhead', () => {
  test('is read as it was kept', () => {
    const content = plain()
    expect(content.school).not.toHaveProperty('accent')
    expect(LetterContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content)
  })

  test.each(['../../../../etc/passwd', 'letter.typ', '', 'A'.repeat(64)])(
    'and one of after it name no file: %j',
    (picture) => {
      const content = dressed(plain())
      const school = { ...content.school, logo: { ...content.school.logo, picture } }
      expect(LetterContent.safeParse({ ...content, school }).success).toBe(false)
    }
  )
})
