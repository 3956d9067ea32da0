import type { TemplateKey } from '../../contract/letter-templates'

/** Where the letters of the school are read. */
export const section = '/instellingen/brieven'

const readers = { guardian: 'ouders', pupil: 'leerling' } as const

/** Where a letter is changed. */
export const editorOf = ({ audience, language, kind }: TemplateKey): string =>
  `${section}/${readers[audience]}/${language}/${kind}`

/** The letter an address is about; null when it says none. Whether there is such a letter the core knows. */
export function letterAt(params: Readonly<Record<string, string | undefined>>): TemplateKey | null {
  const { reader, language, kind } = params
  const audience = reader === readers.guardian ? 'guardian' : reader === readers.pupil ? 'pupil' : null
  return audience && language && kind ? { audience, language, kind: kind as TemplateKey['kind'] } : null
}
