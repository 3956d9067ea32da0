import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'
import { LetterKind } from '../../contract/ladder'
import type {
  TemplateBlock,
  TemplateKey,
  TemplateText,
  TemplateVersion
} from '../../contract/letter-templates'
import type { Shown } from '../../contract/shown'

let school: TestSchool
let h3b: TestClass
beforeEach(async () => {
  school = await testSchool()
  h3b = await school.addClass('H3b', 1)
})
afterEach(() => school.close())

const key = { kind: 'informed', language: 'nl', audience: 'guardian' } as const
const director = () => school.as('director')
const textOf = async (over = {}) =>
  (await director().get<{ versions: TemplateVersion[] }>('letters.template', { ...key, ...over }))
    .versions[0]!.text
const greeting: TemplateBlock = {
  kind: 'paragraph',
  runs: [{ text: 'Hartelijke groeten uit het Vlierhof.' }]
}
const withGreeting = (from: TemplateText): TemplateText => ({ ...from, blocks: [...from.blocks, greeting] })

async function stepOf(): Promise<string> {
  const { outcomes } = await school.as('teacher').get<{ outcomes: { stepId: string }[] }>('offences.record', {
    pupilIds: [h3b.pupils[0]!.id],
    kindId: 'not-handed-in',
    day: '2026-01-21',
    hour: 3,
    place: 'lesson',
    note: '',
    ownWords: '',
    anyway: null
  })
  return outcomes[0]!.stepId
}

interface Looked extends Shown {
  missing: string[]
}

describe('a draft', () => {
  it('is looked at with a pupil who does not exist, in every letter there is', async () => {
    for (const { kind, language, audience } of await director().get<TemplateKey[]>('letters.templates')) {
      const of = { kind, language, audience }
      const draft = await textOf(of)
      const look = await director().get<Looked>('letters.exampleOfTemplate', { ...of, draft })
      expect(look.missing).toEqual([])
      expect(look.pages.length).toBeGreaterThan(0)
      expect(look.text).toContain('Sanne')
    }
    expect(await school.db.selectFrom('letter_template').selectAll().execute()).toEqual([])
  }, 120_000)

  it('is looked at by the administrator as well, and checked', async () => {
    const administrator = school.as('administrator')
    const asked = { ...key, draft: withGreeting(await textOf()) }
    const look = await administrator.get<Looked>('letters.exampleOfTemplate', asked)
    expect(look.text).toContain('Hartelijke groeten')
    expect(await administrator.get('letters.checkTemplate', asked)).toEqual([])
  })

  it('is looked at with a pupil chosen by the director: on the trail, and nothing is kept', async () => {
    const stepId = await stepOf()
    const pupils = await director().get<{ stepId: string; className: string }[]>('letters.templatePupils')
    expect(pupils).toMatchObject([{ stepId, className: 'H3b', rung: 1 }])
    const asked = { ...key, draft: withGreeting(await textOf()), stepId }
    const look = await director().get<Looked>('letters.templateForPupil', asked)
    expect(look.text).toContain('Hartelijke groeten')
    expect(look.text).toContain(h3b.pupils[0]!.name.split(' ')[0])
    expect(look.missing).toEqual([])
    const trail = await school.db
      .selectFrom('audit')
      .select(['call', 'subjects', 'answer'])
      .where('call', '=', 'letters.templateForPupil')
      .execute()
    expect(trail).toMatchObject([{ subjects: expect.stringContaining(h3b.pupils[0]!.id), answer: '' }])
    expect(await school.db.selectFrom('letter').selectAll().execute()).toEqual([])
  })

  it('shows where a gap is that nothing fills, and names it', async () => {
    const stepId = await stepOf()
    const draft = withGreeting(await textOf())
    const gap = { kind: 'paragraph', runs: [{ text: 'Gehoord: ' }, { field: 'gehoord.datum' }] }
    const asked = { ...key, stepId, draft: { ...draft, blocks: [...draft.blocks, gap] } }
    const look = await director().get<Looked>('letters.templateForPupil', asked)
    expect(look.missing).toEqual(['gehoord.datum'])
    expect(look.text).toContain('Gehoord: [gehoord.datum]')
    const noWords = {
      ...draft,
      blocks: [
        { kind: 'paragraph', runs: [] },
        { kind: 'list', items: [] }
      ]
    }
    expect(await director().ask('letters.templateForPupil', { ...asked, draft: noWords })).toMatchObject({
      ok: true
    })
  })

  it('that tells of what a pupil has no record of is shown with its gaps, of every kind', async () => {
    const stepId = await stepOf()
    for (const kind of LetterKind.options) {
      const draft = await textOf({ kind })
      expect(await director().ask('letters.templateForPupil', { ...key, kind, draft, stepId })).toMatchObject(
        {
          ok: true
        }
      )
    }
  })

  it('is refused for a step there is not, and with a gap there is not', async () => {
    const asked = { ...key, draft: await textOf(), stepId: 'nowhere' }
    expect(await director().ask('letters.templateForPupil', asked)).toMatchObject({ why: 'step-unknown' })
    const draft = { ...asked.draft, closing: [{ field: 'school.hond' }] }
    expect(await director().ask('letters.exampleOfTemplate', { ...key, draft })).toMatchObject({
      why: 'field-unknown',
      about: { fields: 'school.hond' }
    })
  })
})
