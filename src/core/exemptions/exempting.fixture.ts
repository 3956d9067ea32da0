import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

/** Why a pupil is exempt, in words that stand nowhere else: what a teacher could ever read is searched for them. */
export const secret = { groundNote: 'Insulinepomp-geheim', proofAt: 'Zorgmap-geheim', ground: 'medical' }

export interface Exempting {
  readonly school: TestSchool
  readonly h3b: TestClass
  readonly pupil: (at: number) => string
  readonly wish: (more?: object) => Record<string, unknown>
  readonly grant: (more?: object) => Promise<string>
}

/** A school with a class of four, where a director exempts pupils. */
export async function exempting(options: Parameters<typeof testSchool>[0] = {}): Promise<Exempting> {
  const school = await testSchool(options)
  const h3b = await school.addClass('H3b', 4)
  const pupil = (at: number) => h3b.pupils[at]!.id
  const wish = (more: object = {}) => ({
    pupilId: pupil(0),
    ...secret,
    stays: ['phone'],
    places: ['lessons', 'breaks'],
    from: '2026-01-12',
    until: '2026-03-31',
    reviewOn: '2026-03-17',
    proofBy: 'mentor',
    proofOn: '2026-01-12',
    ...more
  })
  return {
    school,
    h3b,
    pupil,
    wish,
    grant: async (more) =>
      (await school.as('director').get<{ id: string }>('exemptions.grant', wish(more))).id
  }
}
