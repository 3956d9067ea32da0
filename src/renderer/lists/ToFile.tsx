import { IconTableExport } from '@tabler/icons-react'
import type { ColumnKind, ListCell, ListName } from '../../contract/lists'
import { api } from '../api'
import { useDo } from '../ask'
import { host } from '../host'
import { Menu } from '../parts/Menu'
import { toast } from '../parts/toast'
import { useWords } from '../words'

/** A column of a list as a spreadsheet gets it: whole, also where the screen says it in a picture or in passing. */
export interface ListColumn<Row> {
  readonly title: string
  readonly of: (row: Row) => ListCell | undefined
  /** Text unless said otherwise. */
  readonly kind?: ColumnKind
}

interface ToFileProps<Row> {
  list: ListName
  /** What the button says where the screen has another list with one. */
  name?: string
  columns: readonly ListColumn<Row>[]
  /** What the screen shows now: narrowed as it is there, and all of it. */
  rows: readonly Row[]
  /** Whose record a row is, or which one: the trail keeps what left the app. */
  idsOf?: (row: Row) => string | readonly string[]
}

const ofNobody = (): readonly string[] => []
const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv'
} as const

/** *Naar een bestand*: the list as it stands on the screen, for a spreadsheet (S2-5). Nothing to show: no button. */
export function ToFile<Row>({ list, name, columns, rows, idsOf = ofNobody }: ToFileProps<Row>) {
  const w = useWords().lists
  const make = useDo(api.lists.toFile)
  if (rows.length === 0) return null
  const save = async (format: 'csv' | 'xlsx') => {
    const file = await make.attempt({
      list,
      format,
      table: {
        columns: columns.map(({ title, kind = 'text' }) => ({ title, kind })),
        rows: rows.map((row) => columns.map(({ of }) => of(row) ?? null))
      },
      aboutIds: [...new Set(rows.flatMap(idsOf))]
    })
    if (file && (await host.save({ ...file, type: types[format] }))) toast.say(w.saved(rows.length))
  }
  return (
    <Menu
      icon={<IconTableExport size={20} aria-hidden />}
      busy={make.busy}
      items={[
        { label: w.xlsx, onChoose: () => void save('xlsx') },
        { label: w.csv, onChoose: () => void save('csv') }
      ]}
    >
      {name ?? w.toFile}
    </Menu>
  )
}
