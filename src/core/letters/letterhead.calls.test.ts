import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chunk, jpeg, png } from '../../../tests/support/pictures'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import type { Letter } from '../../contract/letters'
import type { Shown } from '../../contract/shown'
import { idOf, lettersOf, pictures, text } from './letterhead.fixture'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool()
})
afterEach(() => school.close())

const logo = png({ width: 200, height: 100 })
const mine = png({ width: 300, height: 90, colour: [10, 10, 40] })

const director = () => school.as('director')
const sign = (who: 'mentor' | 'director', picture: Uint8Array) =>
  school.as(who).get('letters.setSignature', { picture: text(picture) })
describe('the letterhead', () => {
  it('is as it always was until a keeper changes it', async () => {
    expect(await director().get('letters.letterhead')).toEqual({
      accent: '#0b4f94',
      addressAt: 25,
      logo: null
    })
    const h3b = await school.addClass('H3b', 1)
    const [letter] = await lettersOf(school, h3b.pupils[0]!.id, 'mentor')
    expect(letter!.said.school).toEqual({
      name: 'Het Vlierhof',
      street: 'Vlierlaan 1',
      postcode: '9999 ZZ',
      city: 'Voorbeelddorp',
      phone: '000-1234567',
      email: 'info@vlierhof.example',
      logo: null
    })
    expect(letter!.said.signer).not.toHaveProperty('signature')
  })

  it.each(['director', 'administrator'] as const)(
    'is changed by a %s, and stands on the next letter',
    async (who) => {
      const change = { logo: text(logo), accent: '#7a1f5c', addressAt: 110 }
      await school.as(who).get('letters.changeLetterhead', change)
      const picture = { mime: 'image/png', base64: text(logo), width: 200, height: 100 }
      expect(await director().get('letters.letterhead')).toEqual({ ...change, logo: picture })
      const h3b = await school.addClass('H3b', 1)
      const [letter] = await lettersOf(school, h3b.pupils[0]!.id, 'director')
      expect(letter!.said.school).toMatchObject({
        logo: { picture: idOf(logo), width: 200, height: 100, alt: 'Het Vlierhof' },
        accent: '#7a1f5c',
        addressAt: 110
      })
      expect(Buffer.from(letter!.pdf).toString('latin1')).toContain('/Subtype /Image')
    }
  )

  it('may have a JPEG for a logo', async () => {
    await director().get('letters.changeLetterhead', { logo: text(jpeg) })
    expect(await director().get('letters.letterhead')).toMatchObject({
      logo: { mime: 'image/jpeg', width: 40 }
    })
  })

  it('changes only where it is told to', async () => {
    await director().get('letters.changeLetterhead', { logo: text(logo), addressAt: 100 })
    await director().get('letters.changeLetterhead', { accent: '#1f5c2e' })
    expect(await director().get('letters.letterhead')).toMatchObject({
      accent: '#1f5c2e',
      addressAt: 100,
      logo: { width: 200 }
    })
    expect(await director().get('settings.school')).toMatchObject({
      name: 'Het Vlierhof',
      city: 'Voorbeelddorp'
    })
  })

  it.each([
    [{ accent: '#ffb000' }, 'accent-too-light'],
    [{ logo: text(Buffer.from('<svg/>')) }, 'picture-kind'],
    [{ logo: text(png().subarray(0, 60)) }, 'picture-broken'],
    [{ logo: text(png({ more: [chunk('acTL', Buffer.alloc(8))] })) }, 'picture-moves'],
    [{ logo: text(png({ more: [chunk('tEXt', Buffer.from('a'))] })) }, 'picture-metadata'],
    [{ logo: text(png({ width: 3000 })) }, 'picture-size'],
    [{ logo: text(png({ more: [chunk('iCCP', Buffer.alloc(70_000, 7))] })) }, 'picture-too-large']
  ])('stays whole as it was when it cannot be so: %#', async (change, why) => {
    const wish = { addressAt: 90, ...change }
    for (const path of ['letters.changeLetterhead', 'letters.letterheadSample'])
      expect(await director().ask(path, wish)).toMatchObject({ ok: false, reason: 'refused', why })
    expect(await director().get('letters.letterhead')).toMatchObject({ addressAt: 25, logo: null })
    expect(await pictures(school)).toEqual([])
    expect(school.faults).toEqual([])
  })

  it('refuses a picture that is whole by its head but cannot be drawn', async () => {
    const broken = png()
    const at = broken.indexOf('IDAT') + 8
    broken.fill(0x55, at, at + 20)
    expect(await director().ask('letters.changeLetterhead', { logo: text(broken) })).toMatchObject({
      why: 'picture-broken'
    })
    expect(await pictures(school)).toEqual([])
  })

  it.each([
    { accent: 'rood' },
    { accent: '#FFF' },
    { addressAt: 5 },
    { addressAt: 50.5 },
    { logo: 'geen base64!' }
  ])('is not asked for %j', async (wish) => {
    expect(await director().ask('letters.changeLetterhead', wish)).toMatchObject({ reason: 'invalid' })
  })

  it('is no business of who only teaches or is a mentor', async () => {
    for (const who of ['teacher', 'mentor'] as const)
      for (const path of ['letters.letterhead', 'letters.changeLetterhead', 'letters.letterheadSample'])
        expect(await school.as(who).ask(path, {})).toMatchObject({ ok: false, reason: 'forbidden' })
  })

  it('cannot get a colour by way of the other settings that is too light', async () => {
    expect(await director().ask('settings.change', { accent: '#ffff00' })).toMatchObject({
      reason: 'invalid'
    })
  })

  it('changes once, also when the answer was lost and it is asked again', async () => {
    const wish = { logo: text(logo) }
    await director().get('letters.changeLetterhead', wish, 'the-same-event')
    await director().get('letters.changeLetterhead', wish, 'the-same-event')
    expect(await school.db.selectFrom('picture_use').selectAll().execute()).toHaveLength(1)
  })
})

describe('a letter on file', () => {
  it('keeps the logo it had, also in a file of several, after the school has another or none', async () => {
    await director().get('letters.changeLetterhead', { logo: text(logo) })
    const h3b = await school.addClass('H3b', 1)
    const before = await lettersOf(school, h3b.pupils[0]!.id, 'director')
    await director().get('letters.changeLetterhead', { logo: null, accent: '#7a1f5c' })
    expect(await director().get('letters.letterhead')).toMatchObject({ logo: null })
    const letterIds = before.map(({ id }) => id)
    expect(letterIds.length).toBeGreaterThan(1)
    const { base64 } = await director().get<{ base64: string }>('letters.file', { letterIds })
    expect(
      Buffer.from(base64, 'base64')
        .toString('latin1')
        .match(/\/Subtype \/Image/g)
    ).toHaveLength(2)
    const [page] = (await director().get<Shown>('letters.pages', { letterId: letterIds[0] })).pages
    expect(page).toContain('data:image/png;base64,')
    for (const { sha256, id } of await director().get<Letter[]>('letters.list'))
      expect(sha256).toBe(before.find((letter) => letter.id === id)!.sha256)
    expect(await pictures(school)).toEqual([idOf(logo)])
  })

  it('is the only reason to keep a picture that is not in use', async () => {
    await director().get('letters.changeLetterhead', { logo: text(logo) })
    await director().get('letters.changeLetterhead', { logo: text(jpeg) })
    expect(await pictures(school)).toEqual([idOf(jpeg)])
    await director().get('letters.changeLetterhead', { logo: null })
    expect(await pictures(school)).toEqual([])
    expect(await school.db.selectFrom('picture_use').selectAll().execute()).toMatchObject([
      { ended_by: 'director' },
      { ended_by: 'director' }
    ])
  })
})

describe('the sample', () => {
  it('shows the letterhead as it would be, and keeps nothing of it', async () => {
    const change = { logo: text(logo), accent: '#7a1f5c', addressAt: 110 }
    const sample = await school.as('administrator').get<Shown>('letters.letterheadSample', change)
    expect(sample.pages[0]).toContain('data:image/png;base64,')
    expect(sample.pages[0]).toContain('#7a1f5c')
    expect(sample.text).toContain('Sanne')
    expect(await director().get('letters.letterhead')).toMatchObject({ accent: '#0b4f94', logo: null })
    expect(await pictures(school)).toEqual([])
  })

  it('is signed by who looks, with the own signature', async () => {
    await sign('director', mine)
    const sample = await director().get<Shown>('letters.letterheadSample')
    expect(sample.text).toContain('D. de Jonge-director')
    expect(sample.pages.join('')).toContain('data:image/png;base64,')
    const others = await school.as('administrator').get<Shown>('letters.letterheadSample')
    expect(others.text).toContain('Jorien Bakker')
    expect(others.pages.join('')).not.toContain('data:image')
  })

  it('is there before the school has an address: what is missing is invented', async () => {
    await director().get('settings.change', { street: '', city: '', protocol: '' })
    const sample = await director().get<Shown>('letters.letterheadSample')
    expect(sample.pages.length).toBeGreaterThan(0)
    expect(sample.text).toContain('Sanne')
  })
})
