import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useWords } from '../words'
import css from './Editor.module.css'
import type { Note } from './notes'

/** What is to be looked at, beside the thing it is about. */
export function NoteLines({ notes }: { notes: readonly Note[] }) {
  const { findings } = useWords().ladder
  if (notes.length === 0) return null
  return (
    <ul className={css['notes']}>
      {notes.map(({ id, fault, text }) => (
        <li key={id} data-fault={fault || undefined}>
          {fault ? <IconAlertTriangle size={20} aria-hidden /> : <IconInfoCircle size={20} aria-hidden />}
          <p>
            <strong>{fault ? findings.fault : findings.remark}:</strong> {text}
          </p>
        </li>
      ))}
    </ul>
  )
}
