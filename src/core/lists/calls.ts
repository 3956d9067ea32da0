import type { lists } from '../../contract/lists'
import type { Handler } from '../context'
import { theSchool } from '../settings/store'
import { csvOf } from './csv'
import { fileNameOf, titleOf } from './list-rules'
import { xlsxOf } from './xlsx'

export const toFile: Handler<typeof lists.toFile> = async ({ list, format, table, aboutIds }, ctx) => {
  const title = titleOf(list, (await theSchool(ctx.db)).language)
  const bytes = format === 'csv' ? csvOf(table) : await xlsxOf(title, table)
  ctx.touch(list, ...aboutIds)
  return { name: fileNameOf(title, ctx.today, format), base64: Buffer.from(bytes).toString('base64') }
}
