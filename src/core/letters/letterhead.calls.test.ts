import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chunk, jpeg, png } from '../../../tests/support/pictures'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import type { Letter, Shown } from '../../contract/letters'
import { LetterContent } from './content'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool()
})
afterEach(() => school.close())

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const idOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const logo = png({ width: 200, height: 100 })
const mine = png({ width: 300, height: 90, colour: [10, 10, 40] })
const theirs = png({ width: 280, height: 80, colour: [60, 10, 40] })

const director = () => school.as('director')
const sign = (who: 'mentor' | 'director', picture: Uint8Array) =>
  school.as(who).get('letters.setSignature', { picture: text(picture) })
const pictures = async () =>
  (await school.db.selectFrom('picture').select('id').execute()).map(({ id }) => id)

let hour = 2
/** Decides on a new offence of the first pupil of a class, and reads the letters of it that were kept. */
async function lettersOf(pupilId: string, who: 'mentor' | 'director') {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [pupilId],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: (hour = (hour % 6) + 1),
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  const wish = { stepId: outcomes[0]!.stepId, decision: 'approve', measures: [], reason: '' }
  const { letterIds } = await school.as(who).get<{ letterIds: string[] }>('review.decide', wish)
  const rows = await school.db.selectFrom('letter').selectAll().where('id', 'in', letterIds).execute()
  return rows.map((row) => ({ ...row, said: LetterContent.parse(JSON.parse(row.content)) }))
}

describe('the letterhead', () => {
  it('is as it always was until a keeper changes it', async () => {
    expect(await director().get('letters.letterhead')).toEqual({
      accent: '#0b4f94',
      addressAt: 25,
      logo: null
    })
    const h3b = await school.addClass('H3b', 1)
    const [letter] = await lettersOf(h3b.pupils[0]!.id, 'mentor')
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
      const [letter] = await lettersOf(h3b.pupils[0]!.id, 'director')
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
    expect(await pictures()).toEqual([])
    expect(school.faults).toEqual([])
  })

  it('refuses a picture that is whole by its head but cannot be drawn', async () => {
    const broken = png()
    const at = broken.indexOf('IDAT') + 8
    broken.fill(0x55, at, at + 20)
    expect(await director().ask('letters.changeLetterhead', { logo: text(broken) })).toMatchObject({
      why: 'picture-broken'
    })
    expect(await pictures()).toEqual([])
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
    const before = await lettersOf(h3b.pupils[0]!.id, 'director')
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
    expect(await pictures()).toEqual([idOf(logo)])
  })

  it('is the only reason to keep a picture that is not in use', async () => {
    await director().get('letters.changeLetterhead', { logo: text(logo) })
    await director().get('letters.changeLetterhead', { logo: text(jpeg) })
    expect(await pictures()).toEqual([idOf(jpeg)])
    await director().get('letters.changeLetterhead', { logo: null })
    expect(await pictures()).toEqual([])
    expect(await school.db.selectFrom('picture_use').selectAll().execute()).toMatchObject([
      { ended_by: 'director' },
      { ended_by: 'director' }
    ])
  })
})

describe('a signature', () => {
  it('stands on the letters of whoever put it there, and on nobody else’s', async () => {
    await sign('mentor', mine)
    await sign('director', theirs)
    const h3b = await school.addClass('H3b', 3)
    const [one, other] = h3b.pupils
    for (const { said } of await lettersOf(one!.id, 'mentor'))
      expect(said.signer).toEqual({
        name: 'M. de Jonge-mentor',
        role: 'mentor',
        signature: { picture: idOf(mine), width: 300, height: 90, alt: 'Handtekening van M. de Jonge-mentor' }
      })
    for (const { said } of await lettersOf(other!.id, 'director'))
      expect(said.signer.signature).toMatchObject({ picture: idOf(theirs) })
    await school.as('mentor').get('letters.removeSignature')
    for (const { said } of await lettersOf(h3b.pupils[2]!.id, 'mentor'))
      expect(said.signer).not.toHaveProperty('signature')
  })

  it('is seen by its owner only', async () => {
    await sign('mentor', mine)
    expect(await school.as('mentor').get('letters.signature')).toMatchObject({
      picture: { base64: text(mine) }
    })
    for (const who of ['director', 'administrator', 'teacher'] as const)
      expect(await school.as(who).get('letters.signature')).toEqual({ picture: null })
    const sample = await director().get<Shown>('letters.letterheadSample')
    expect(sample.pages.join('')).not.toContain('data:image')
  })

  it('is put there by who signs letters, and by nobody for another', async () => {
    for (const who of ['teacher', 'administrator'] as const)
      expect(await school.as(who).ask('letters.setSignature', { picture: text(mine) })).toMatchObject({
        reason: 'forbidden'
      })
    expect(
      await director().ask('letters.setSignature', { picture: text(mine), staffId: 'mentor' })
    ).toMatchObject({ reason: 'invalid' })
  })

  it('is taken away by its owner, also by one who signs no letters any more', async () => {
    await sign('mentor', mine)
    await school.as('teacher').get('letters.removeSignature')
    expect(await pictures()).toEqual([idOf(mine)])
    await school.as('mentor').get('letters.removeSignature')
    expect(await pictures()).toEqual([])
    expect(await school.as('mentor').get('letters.signature')).toEqual({ picture: null })
  })

  it('is there once, however often it is put there, and is replaced by another', async () => {
    await sign('mentor', mine)
    await sign('mentor', mine)
    await sign('mentor', theirs)
    const uses = await school.db.selectFrom('picture_use').selectAll().orderBy('id').execute()
    expect(uses.map(({ picture_id, ended_at }) => [picture_id, ended_at !== null])).toEqual([
      [idOf(mine), true],
      [idOf(theirs), false]
    ])
  })

  it('that is the same picture as somebody else’s stays when one of them takes it away', async () => {
    await sign('mentor', mine)
    await sign('director', mine)
    await school.as('mentor').get('letters.removeSignature')
    expect(await director().get('letters.signature')).toMatchObject({ picture: { width: 300 } })
  })

  it.each([Buffer.from('GIF89a'), png().subarray(0, 50)])(
    'that is no picture is refused: %#',
    async (bytes) => {
      const reply = await school.as('mentor').ask('letters.setSignature', { picture: text(bytes) })
      expect(reply).toMatchObject({ ok: false, reason: 'refused' })
      expect(await pictures()).toEqual([])
    }
  )
})

describe('the sample', () => {
  it('shows the letterhead as it would be, and keeps nothing of it', async () => {
    const change = { logo: text(logo), accent: '#7a1f5c', addressAt: 110 }
    const sample = await school.as('administrator').get<Shown>('letters.letterheadSample', change)
    expect(sample.pages[0]).toContain('data:image/png;base64,')
    expect(sample.pages[0]).toContain('#7a1f5c')
    expect(sample.text).toContain('Sanne')
    expect(await director().get('letters.letterhead')).toMatchObject({ accent: '#0b4f94', logo: null })
    expect(await pictures()).toEqual([])
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
