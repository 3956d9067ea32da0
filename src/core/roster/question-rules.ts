/** What an import left to a person, as the difference tells it: numbers of pupils, ids of guardians, names of mentors. */
export interface Left {
  readonly leavers: readonly { readonly number: string }[]
  readonly gone: readonly string[]
  readonly mentors: readonly string[]
}

/** Of whom the files told at all. */
export interface Told {
  readonly pupils: boolean
  readonly guardians: boolean
}

/** One thing to decide: about a pupil, a guardian of a pupil, or a name the file has for a mentor. */
export interface Asked {
  readonly kind: 'leaver' | 'guardian' | 'mentor'
  readonly pupilId: string | null
  readonly guardianId: string | null
  readonly said: string
}

interface Known {
  readonly pupilId: (number: string) => string | undefined
  /** Whose guardian this is; undefined when that pupil left school: nobody asks about them. */
  readonly pupilOf: (guardianId: string) => string | undefined
  /** What was said to stay as it is. */
  readonly kept: readonly Asked[]
}

const subjectOf = ({ kind, pupilId, guardianId, said }: Asked): string =>
  [kind, kind === 'guardian' ? guardianId : kind === 'leaver' ? pupilId : said].join(' ')

/** What is asked after an import: each person or name once, and not what somebody said stays as it is. */
export function asked(left: Left, told: Told, { pupilId, pupilOf, kept }: Known): Asked[] {
  const all: Asked[] = [
    ...(told.pupils ? left.leavers : []).flatMap(({ number }) => {
      const id = pupilId(number)
      return id === undefined ? [] : [{ kind: 'leaver' as const, pupilId: id, guardianId: null, said: '' }]
    }),
    ...(told.guardians ? left.gone : []).flatMap((guardianId) => {
      const id = pupilOf(guardianId)
      return id === undefined ? [] : [{ kind: 'guardian' as const, pupilId: id, guardianId, said: '' }]
    }),
    ...(told.pupils ? left.mentors : []).map((said) => ({
      kind: 'mentor' as const,
      pupilId: null,
      guardianId: null,
      said
    }))
  ]
  const settled = new Set(kept.map(subjectOf))
  return [...new Map(all.map((one) => [subjectOf(one), one])).values()].filter(
    (one) => !settled.has(subjectOf(one))
  )
}
