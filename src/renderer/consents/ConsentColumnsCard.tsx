import type { ConsentColumns, ConsentPreview } from '../../contract/consents'
import { Select } from '../parts/Select'
import { useWords } from '../words'
import css from './consents.module.css'

interface ConsentColumnsCardProps {
  read: ConsentPreview
  onCouple: (columns: ConsentColumns) => void
}

const targets = ['number', 'answer', 'givenBy', 'givenOn'] as const
const none = 'none'

/** In which column of the file each thing stands: guessed, and to be put right by hand. */
export function ConsentColumnsCard({ read, onCouple }: ConsentColumnsCardProps) {
  const { importing: w } = useWords().consents
  const options = [
    { value: none, label: w.noColumn },
    ...read.headers.map((header, at) => ({ value: String(at), label: header || w.nameless(at + 1) }))
  ]
  return (
    <fieldset className={css['group']} aria-label={w.columns}>
      <div className={css['columns']}>
        {targets.map((target) => (
          <Select
            key={target}
            label={w.column[target]}
            options={options}
            value={read.columns[target] === null ? none : String(read.columns[target])}
            onChange={(value) =>
              onCouple({ ...read.columns, [target]: value === null || value === none ? null : Number(value) })
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
