import { z } from 'zod'
import { Id, staff, task } from './call'

/** The lists that leave the app as a file; the name of the file says which and no more. */
export const ListName = z.enum([
  'letters',
  'repeated',
  'devices',
  'permissions',
  'pupils',
  'file',
  'mentor',
  'care',
  'exemptions',
  'consents',
  'work',
  'talks',
  'groups',
  'pockets',
  'classes',
  'staff',
  'free-days',
  'import-changes',
  'import-problems',
  'yearly',
  'patterns'
])
export type ListName = z.infer<typeof ListName>

/** What stands in a column: a school day and an instant are written as dates a spreadsheet can count with. */
export const ColumnKind = z.enum(['text', 'number', 'day', 'instant'])
export type ColumnKind = z.infer<typeof ColumnKind>

export const ListCell = z.union([z.string().max(4000), z.number(), z.null()])
export type ListCell = z.infer<typeof ListCell>

/** Rows under headings in the words of the screen they come from. */
export const ListTable = z
  .strictObject({
    columns: z
      .array(z.strictObject({ title: z.string().trim().min(1).max(120), kind: ColumnKind }))
      .min(1)
      .max(40),
    rows: z.array(z.array(ListCell).max(40)).min(1).max(20_000)
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length))
export type ListTable = z.infer<typeof ListTable>

export const lists = {
  /**
   * A list as the person has it on screen, as a file for a spreadsheet. The trail keeps which list it was and which
   * records stand in it.
   */
  toFile: task({
    allow: staff,
    input: z.strictObject({
      list: ListName,
      format: z.enum(['csv', 'xlsx']),
      table: ListTable,
      /** The pupils or records in it, for the trail. */
      aboutIds: z.array(Id).max(5000)
    }),
    output: z.object({ name: z.string(), base64: z.string() })
  })
}
