import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { png } from '../../../tests/support/pictures'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import type { Shown } from '../../contract/shown'
import { idOf, lettersOf, pictures, text } from './letterhead.fixture'

let school: TestSchool
beforeEach(async () => {
  school = await testSchool()
})
afterEach(() => school.close())

const mine = png({ width: 300, height: 90, colour: [10, 10, 40] })
const theirs = png({ width: 280, height: 80, colour: [60, 10, 40] })
const director = () => school.as('director')
const sign = (who: 'mentor' | 'director', picture: Uint8Array) =>
  school.as(who).get('letters.setSignature', { picture: text(picture) })

describe('a signature', () => {
  it('stands on the letters of whoever put it there, and on nobody else’s', async () => {
    await sign('mentor', mine)
    await sign('director', theirs)
    const h3b = await school.addClass('H3b', 3)
    const [one, other] = h3b.pupils
    for (const { said } of await lettersOf(school, one!.id, 'mentor'))
      expect(said.signer).toEqual({
        name: 'M. de Jonge-mentor',
        role: 'mentor',
        signature: { picture: idOf(mine), width: 300, height: 90, alt: 'Handtekening van M. de Jonge-mentor' }
      })
    for (const { said } of await lettersOf(school, other!.id, 'director'))
      expect(said.signer.signature).toMatchObject({ picture: idOf(theirs) })
    await school.as('mentor').get('letters.removeSignature')
    for (const { said } of await lettersOf(school, h3b.pupils[2]!.id, 'mentor'))
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
    expect(await pictures(school)).toEqual([idOf(mine)])
    await school.as('mentor').get('letters.removeSignature')
    expect(await pictures(school)).toEqual([])
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
      expect(await pictures(school)).toEqual([])
    }
  )
})
