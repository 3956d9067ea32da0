import type { Mapping } from '../../contract/roster'
import { Select } from '../parts/Select'
import { Table, type Column } from '../parts/Table'
import { useWords } from '../words'
import { couple, targetName, targetOf, type ReadFile } from './coupling'
import css from './Import.module.css'

interface CouplingProps {
  file: ReadFile
  onCouple: (mapping: Mapping) => void
}

const none = 'none'

/** Every column of a file with its first cells, and what it is read as: to be chosen by hand where the guess is off. */
export function Coupling({ file, onCouple }: CouplingProps) {
  const texts = useWords().roster.importing
  const words = texts.columns
  const nameOf = (column: number) => file.headers[column] || words.nameless(column + 1)
  const options = [
    { value: none, label: words.none },
    ...file.targets.map((value) => ({ value, label: targetName(texts, file.kind, value) }))
  ]
  const columns: Column<number>[] = [
    { key: 'column', title: words.column, render: (column) => <strong>{nameOf(column)}</strong> },
    {
      key: 'target',
      title: words.target,
      render: (column) => (
        <div className={css['target']}>
          <Select
            label={words.couple(nameOf(column))}
            labelUnseen
            searchable
            options={options}
            value={targetOf(file, column) ?? none}
            onChange={(target) => onCouple(couple(file.mapping, column, target === none ? null : target))}
          />
        </div>
      )
    },
    ...file.example.map((row, at) => ({
      key: `example ${at}`,
      title: words.example(at + 1),
      render: (column: number) => <span className={css['cell']}>{row[column]}</span>
    }))
  ]
  return (
    <Table
      caption={words.of(file.name)}
      rows={file.headers.map((_, column) => column)}
      rowKey={String}
      columns={columns}
    />
  )
}
