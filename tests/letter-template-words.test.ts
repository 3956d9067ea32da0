import { describe, expect, test } from 'vitest'
import { TemplateFault, TemplateRemark } from '../src/contract/letter-templates'
import { FieldName } from '../src/core/letters/content'

// By a name made here: the screens are another project to the compiler, and only a test looks across.
const words = async <T>(file: string, name: string): Promise<T> =>
  ((await import(`../src/renderer/words/${file}.ts`)) as Record<string, T>)[name]!
type Fields = Record<string, Record<string, { name: string; why: string }>>

describe.each(['nl', 'en'])('in %s', (code) => {
  test('every gap of a letter has a name of its own and a line that explains it', async () => {
    Object.assign(globalThis, { localStorage: { getItem: () => null } })
    const fields = (await words<Fields>('template-fields', 'templateFields'))[code]!
    expect(Object.keys(fields).sort()).toEqual(FieldName.options.toSorted())
    const names = Object.values(fields).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { why } of Object.values(fields)) expect(why).toMatch(/^\p{Lu}.*\.$/u)
  })

  test('all there is to look at in a letter has a sentence', async () => {
    const [file, name] = [`letter-templates-${code}`, code === 'nl' ? 'templatesNl' : 'templatesEn']
    const { finding } = await words<{ finding: Record<string, unknown> }>(file, name)
    expect(Object.keys(finding).sort()).toEqual(
      [...TemplateFault.options, ...TemplateRemark.options].toSorted()
    )
  })
})
