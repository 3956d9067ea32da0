import { join } from 'node:path'
import { createPress, type Press } from '../letters/pdf'
import type { YearlyContent } from './content'

const presses = new Map<string, Press<YearlyContent>>()

/** The press for yearly reports with the template that lies in this folder; reading fonts takes a while, so once per folder. */
export function yearlyPressIn(resources: string): Press<YearlyContent> {
  const known = presses.get(resources)
  if (known) return known
  const title = ([content]: readonly YearlyContent[]) => content?.title ?? ''
  const folder = join(resources, 'yearly')
  const made = createPress<YearlyContent>({
    resources: folder,
    template: 'yearly.typ',
    input: 'reports',
    title
  })
  presses.set(resources, made)
  return made
}
