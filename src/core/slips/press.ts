import { join } from 'node:path'
import { createPress, type Press } from '../letters/pdf'
import type { Content } from './content'

const presses = new Map<string, Press<Content>>()

/** The press for slips with the template that lies in this folder; reading fonts takes a while, so once per folder. */
export function slipPressIn(resources: string): Press<Content> {
  const known = presses.get(resources)
  if (known) return known
  const folder = join(resources, 'slips')
  const title = (contents: readonly Content[]) => contents[0]?.title ?? ''
  const made = createPress<Content>({ resources: folder, template: 'slips.typ', input: 'slips', title })
  presses.set(resources, made)
  return made
}
