import type { StepLabels } from './label-shape'
import { listed } from './when'

/** What still stands open on a step as one phrase, of the codes in `about.open`; empty when none were told. */
export const openOnes = (codes: string | undefined, { open }: Pick<StepLabels, 'open'>): string =>
  listed(
    (codes ?? '')
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => (open as Readonly<Record<string, string>>)[code] ?? code)
  )
