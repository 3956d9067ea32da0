import { expect, test } from 'vitest'
import { guardianFields, guardianTargets, pupilFields } from '../src/core/roster/columns'
import { severities } from '../src/core/roster/rows'

interface Words {
  readonly problem: Record<string, { title: string; how: string }>
  readonly target: { readonly pupil: Record<string, string>; readonly guardian: Record<string, string> }
  readonly apply: (counts: Record<'pupils' | 'changed' | 'left' | 'guardians' | 'mentors', number>) => string
}
// By a name made here: the screens are another project to the compiler, and only a test looks across.
const wordsIn = async (code: 'nl' | 'en'): Promise<Words> => {
  const file = (await import(`../src/renderer/words/importing-${code}.ts`)) as Record<string, Words>
  return Object.values(file)[0]!
}

test.each(['nl', 'en'] as const)(
  'in %s every problem of a file says what it is and how to mend it, and every column has a name',
  async (code) => {
    const { problem, target } = await wordsIn(code)
    expect(Object.keys(problem).sort()).toEqual(Object.keys(severities).sort())
    expect(Object.keys(target.pupil).sort()).toEqual(pupilFields.toSorted())
    expect(Object.keys(target.guardian).sort()).toEqual(guardianFields.toSorted())
    expect(guardianTargets.filter((one) => one !== 'number' && !(one in target.guardian))).toEqual([])
  }
)

test('the button says what it will do, and nothing that is not so', async () => {
  const [nl, en] = await Promise.all([wordsIn('nl'), wordsIn('en')])
  const counts = { pupils: 84, changed: 3, left: 0, guardians: 0, mentors: 0 }
  expect(nl.apply(counts)).toBe('Toepassen (84 nieuw, 3 gewijzigd)')
  expect(nl.apply({ ...counts, left: 2, guardians: 1, mentors: 2 })).toBe(
    'Toepassen (84 nieuw, 3 gewijzigd, 2 uitschrijven, 1 ouder, 2 mentoren)'
  )
  expect(nl.apply({ ...counts, pupils: 0, changed: 0 })).toBe('Toepassen')
  expect(en.apply(counts)).toBe('Apply (84 new, 3 changed)')
})
