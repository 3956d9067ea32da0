import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../contract/id'
import type { Letter } from '../../contract/letters'
import type { Shown } from '../../contract/shown'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 2)
})
afterEach(() => school.close())

const director = () => school.as('director')
const father = () => school.db.updateTable('guardian').where('relation', '=', 'vader')

async function letters(of: TestClass = h3b): Promise<string[]> {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [of.pupils[0]!.id],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  const stepId = outcomes[0]!.stepId
  const wish = { stepId, decision: 'approve', measures: [], reason: '' }
  return (await director().get<{ letterIds: string[] }>('review.decide', wish)).letterIds
}

interface Drafts {
  drafts: { letterId: string; name: string; base64: string }[]
  without: string[]
}
const mail = (letterIds: readonly string[]) => director().get<Drafts>('letters.mailDraft', { letterIds })
const copy = (letterId: string) =>
  director().get<{ subject: string; text: string }>('letters.portalCopy', { letterId })
const message = ({ base64 }: { base64: string }) => Buffer.from(base64, 'base64').toString('latin1')
const list = () => director().get<Letter[]>('letters.list')

/** The parts of a message as bytes. */
const parts = (text: string) =>
  text
    .split('--=_belvrij_letter')
    .slice(1, -1)
    .map((part) => Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64'))

describe('the words for the parent portal', () => {
  it('are the whole letter as plain text, without anyone’s address', async () => {
    const [id] = await letters()
    const { subject, text } = await copy(id!)
    expect(subject).toContain('Telefoonregels niet nagekomen')
    expect(text).toMatch(/^Geachte mevrouw Bakker,\n\nOp woensdag 21 januari 2026/)
    expect(text).toContain('\n\nMaatregel: ')
    expect(text).toMatch(/\n\nMet vriendelijke groet,\n.*\n.*\nHet Vlierhof\n\nOns kenmerk: TEL-2025-0001$/)
    expect(text).not.toMatch(/Dorpsstraat|9999|Vlierlaan|@/)
  })

  it('mark nothing as sent', async () => {
    const [id] = await letters()
    await copy(id!)
    await mail([id!])
    expect((await list()).map(({ issuedAt }) => issuedAt)).toEqual([null, null])
  })

  it('leave a line on the audit trail, with ids alone', async () => {
    const [id] = await letters()
    await copy(id!)
    const line = await school.db
      .selectFrom('audit')
      .selectAll()
      .where('call', '=', 'letters.portalCopy')
      .executeTakeFirstOrThrow()
    expect(line).toMatchObject({ answer: '', subjects: expect.stringContaining(id!) })
  })
})

describe('a draft for the mail program', () => {
  it('holds one frozen letter, is from the school and goes to its own recipient', async () => {
    await father().set({ email: 'vader@ouder.example' }).execute()
    const ids = await letters()
    const { drafts, without } = await mail(ids)
    expect(without).toEqual([])
    expect(drafts.map(({ name }) => name)).toEqual(['Brief TEL-2025-0001.eml', 'Brief TEL-2025-0002.eml'])
    expect(drafts.map(({ letterId }) => letterId)).toEqual(ids)
    for (const draft of drafts) {
      const text = message(draft)
      const pdf = await director().get<{ base64: string }>('letters.file', { letterIds: [draft.letterId] })
      expect(parts(text)[1]!.toString('base64')).toBe(pdf.base64)
      expect(text).toMatch(/^X-Unsent: 1\r\n/)
      expect(text).toMatch(/\r\nFrom: "Het Vlierhof"\r\n <info@vlierhof\.example>\r\n/)
      expect(text).not.toMatch(/^(Bcc|Cc):/im)
    }
    const [hers, his] = drafts.map(message)
    expect(hers).toMatch(/\r\nTo: "M\. Bakker"\r\n <ouder0@ouder\.example>\r\n/)
    expect(his).toMatch(/\r\nTo: "P\. Bakker"\r\n <vader@ouder\.example>\r\n/)
    expect(hers).not.toContain('vader@')
    expect(parts(hers!)[0]!.toString()).toMatch(/^Geachte mevrouw Bakker,\r\n\r\nIn de bijlage vindt u/)
  })

  it('tells nothing of the pupil in its subject and its text', async () => {
    const { drafts } = await mail(await letters())
    const [text] = parts(message(drafts[0]!))
    expect(message(drafts[0]!)).toContain('Subject: Brief van Het Vlierhof, kenmerk TEL-2025-0001\r\n')
    expect(text!.toString()).not.toMatch(/Amira|telefoon(?!regels)|H3b/)
  })

  it.each(['', 'geen', 'a@ouder.example; b@ouder.example', 'a@ouder.example\r\nBcc: b@elders.example'])(
    'is not made when the address is %j: the letter is named',
    async (email) => {
      await father().set({ email }).execute()
      const [hers, his] = await letters()
      const { drafts, without } = await mail([hers!, his!])
      expect(drafts.map(({ letterId }) => letterId)).toEqual([hers])
      expect(without).toEqual([his])
    }
  )

  it('stays one message whatever the name of the recipient holds', async () => {
    await father().set({ family_name: 'Bakker\r\nBcc: elders@post.example' }).execute()
    const [, his] = await letters()
    const { drafts } = await mail([his!])
    expect(message(drafts[0]!)).not.toMatch(/^Bcc/im)
    expect(message(drafts[0]!)).toMatch(/\r\nTo: "P\. Bakker Bcc: elders@post\.example"\r\n </)
  })

  it('goes to the pupil of eighteen, in their own words', async () => {
    const { id } = h3b.pupils[0]!
    const grown = { born_on: '2007-01-01', email: 'amira@leerling.example' }
    await school.db.updateTable('pupil').set(grown).where('id', '=', id).execute()
    const { drafts } = await mail(await letters())
    expect(drafts).toHaveLength(1)
    expect(message(drafts[0]!)).toContain('<amira@leerling.example>')
    expect(parts(message(drafts[0]!))[0]!.toString()).toMatch(/^Beste Amira,\r\n\r\nIn de bijlage vind je/)
  })

  it('needs an address of the school to write from', async () => {
    const ids = await letters()
    await director().get('settings.change', { email: 'info' })
    expect(await director().ask('letters.mailDraft', { letterIds: ids })).toMatchObject({
      ok: false,
      why: 'mail-sender-missing'
    })
  })
})

describe('a copy', () => {
  const both = async (who: 'mentor' | 'director', id: string) => [
    await school.as(who).ask('letters.portalCopy', { letterId: id }),
    await school.as(who).ask('letters.mailDraft', { letterIds: [id] })
  ]

  it('is made by the mentor of the pupil and by no other', async () => {
    const [own] = await letters()
    const [other] = await letters(await school.addClass('H3c', 1, { mentor: false }))
    for (const reply of await both('mentor', own!)) expect(reply).toMatchObject({ ok: true })
    for (const reply of await both('mentor', other!)) expect(reply).toMatchObject({ why: 'not-your-pupil' })
  })

  it('is not made of a letter that was taken back, that is damaged or that nobody knows', async () => {
    const [first, second] = await letters()
    await school.db.updateTable('letter').set({ retracted_by: first! }).where('id', '=', first!).execute()
    await school.db.updateTable('letter').set({ sha256: 'x' }).where('id', '=', second!).execute()
    for (const reply of await both('director', first!))
      expect(reply).toMatchObject({ why: 'letter-retracted' })
    for (const reply of await both('director', second!))
      expect(reply).toMatchObject({ why: 'letter-damaged' })
    for (const reply of await both('director', newId()))
      expect(reply).toMatchObject({ why: 'letter-unknown' })
  })
})

describe('a letter', () => {
  it.each(['portal', 'posted', 'mailed'])('can go out as %s, once', async (channel) => {
    const letterIds = await letters()
    const issue = (way: string) => director().get('letters.issue', { letterIds, channel: way })
    expect(await issue(channel)).toEqual({ issued: 2 })
    expect(await issue('printed')).toEqual({ issued: 0 })
    expect((await list()).map((letter) => letter.channel)).toEqual([channel, channel])
  })

  it('does not go out in a way the school does not know', async () => {
    const letterIds = await letters()
    expect(await director().ask('letters.issue', { letterIds, channel: 'pigeon' })).toMatchObject({
      reason: 'invalid'
    })
  })
})

describe('a secret address', () => {
  it('stands on the letter of who lives there and nowhere else', async () => {
    const where = { street: 'Geheimpad 7', postcode: '8888 XX', city: 'Elders' }
    await father()
      .set({ ...where, secret_address: 'yes', email: 'vader@ouder.example' })
      .execute()
    const secret = /Geheimpad|8888|Elders/i
    const [hers, his] = await letters()
    const content = async (id: string) =>
      (await school.db.selectFrom('letter').select('content').where('id', '=', id).executeTakeFirstOrThrow())
        .content
    expect(await content(his!)).toMatch(secret)
    expect(await content(hers!)).not.toMatch(secret)

    const { drafts } = await mail([hers!, his!])
    const seen = [
      await list(),
      await copy(hers!),
      await copy(his!),
      (await director().get<Shown>('letters.pages', { letterId: hers! })).text,
      (await director().get<Shown>('letters.pages', { letterId: his! })).text,
      (await director().get<{ name: string }>('letters.file', { letterIds: [hers, his] })).name,
      (await director().get<{ name: string }>('letters.file', { letterIds: [his] })).name,
      drafts.map(({ name }) => name),
      drafts.map((draft) => [message(draft).split('\r\n\r\n')[0], parts(message(draft))[0]!.toString()]),
      await director().get('review.file', { pupilId: h3b.pupils[0]!.id }),
      await director().get('letters.requests', { pupilId: h3b.pupils[0]!.id }),
      await school.db.selectFrom('audit').selectAll().execute()
    ]
    expect(JSON.stringify(seen)).not.toMatch(secret)
  })

  it('is not in what a preview reads out, nor in what a refused letter says', async () => {
    await father().set({ street: 'Geheimpad 7', secret_address: 'yes', city: '' }).execute()
    const { outcomes } = await school
      .as('teacher')
      .get<{ outcomes: { stepId: string }[] }>('offences.record', {
        pupilIds: [h3b.pupils[0]!.id],
        kindId: 'not-handed-in',
        day: '2026-01-21',
        hour: 3,
        place: 'lesson',
        note: '',
        ownWords: '',
        anyway: null
      })
    const wish = { stepId: outcomes[0]!.stepId, measures: [], reason: '' }
    const refused = await director().ask('letters.preview', wish)
    expect(refused).toMatchObject({ why: 'field-missing', about: { fields: 'geadresseerde' } })
    await father().set({ city: 'Elders' }).execute()
    const shown = await director().get<Shown[]>('letters.preview', wish)
    expect(JSON.stringify([refused, shown.map(({ recipient, text }) => [recipient, text])])).not.toMatch(
      /Geheimpad|Elders/
    )
  })
})
