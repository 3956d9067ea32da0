import type { ImportPreview } from '../../contract/roster'
import { Card } from '../parts/Card'
import { CheckField } from '../parts/CheckField'
import { Table } from '../parts/Table'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'

interface LeaversProps {
  preview: ImportPreview
  leave: boolean
  typed: string
  onLeave: (leave: boolean) => void
  onTyped: (typed: string) => void
}

/** Who is at school and not in the file. Nobody leaves unless asked, and many only with their number typed. */
export function Leavers({ preview, leave, typed, onLeave, onTyped }: LeaversProps) {
  const { leavers: texts, changes } = useWords().roster.importing
  const { leavers, typeToConfirm } = preview
  if (leavers.length === 0) return null
  return (
    <Card title={texts.title(leavers.length)} attention={typeToConfirm !== null}>
      <p>{texts.text}</p>
      <Table
        caption={texts.title(leavers.length)}
        height={280}
        rows={leavers.map((pupil, at) => ({ ...pupil, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { key: 'who', title: changes.pupil, sort: ({ who }) => who, render: ({ who }) => who },
          {
            key: 'class',
            title: changes.className,
            sort: ({ className }) => className,
            render: ({ className }) => className
          }
        ]}
      />
      <CheckField label={texts.check(leavers.length)} checked={leave} onChange={onLeave} />
      {leave && typeToConfirm !== null && (
        <TextField
          label={texts.type(typeToConfirm)}
          hint={texts.typeHint}
          value={typed}
          maxLength={20}
          onChange={onTyped}
        />
      )}
    </Card>
  )
}
