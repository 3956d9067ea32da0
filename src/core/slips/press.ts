import { join } from 'node:path'
import type { Slip } from '../../contract/slips'
import { createPress, type Press } from '../letters/pdf'
import { textOf, type Content } from './content'
import type { FileContent } from './file-content'

type Printed = Content | FileContent

const presses = new Map<string, Press<Printed>>()

/** The press for slips and files with the template that lies in this folder; reading fonts takes a while, so once per folder. */
export function slipPressIn(resources: string): Press<Printed> {
  const known = presses.get(resources)
  if (known) return known
  const folder = join(resources, 'slips')
  const title = (contents: readonly Printed[]) => contents[0]?.title ?? ''
  const made = createPress<Printed>({ resources: folder, template: 'slips.typ', input: 'slips', title })
  presses.set(resources, made)
  return made
}

/** A slip as a window shows, prints and saves it, under a file name without a pupil. */
export function printed(resources: string, content: Content, name: string): Slip {
  const press = slipPressIn(resources)
  const base64 = Buffer.from(press.pdf([content])).toString('base64')
  return { name, base64, pages: press.pages(content), text: textOf(content) }
}
