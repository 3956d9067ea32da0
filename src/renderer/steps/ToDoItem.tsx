import { IconCircle } from '@tabler/icons-react'
import { Button, LinkButton } from '../parts/Button'
import { useWords } from '../words'
import type { Asking } from './asking'
import type { ToDo } from './to-do'

interface ToDoItemProps {
  item: ToDo
  pupilId: string
  primary: boolean
  onAsk: (asking: Asking) => void
}

/** One thing that stands open, with what helps beside it. */
export function ToDoItem({ item, pupilId, primary, onAsk }: ToDoItemProps) {
  const { toDo: w } = useWords().steps
  const { open, act, asking, to, directors } = item
  const kind = primary ? 'primary' : 'plain'
  return (
    <li>
      <IconCircle size={20} aria-hidden />
      <span>
        {w.items[open]}
        {directors && <span className="muted"> {w.directorDoes}</span>}
      </span>
      {!directors && asking && (
        <Button kind={kind} onClick={() => onAsk(asking)}>
          {w.acts[act]}
        </Button>
      )}
      {!directors && to === 'tasks' && (
        <Button kind={kind} onClick={() => document.getElementById('tasks')?.focus()}>
          {w.acts[act]}
        </Button>
      )}
      {to === 'pupil' && (
        <LinkButton kind={kind} to={`/leerling/${pupilId}`}>
          {w.acts[act]}
        </LinkButton>
      )}
    </li>
  )
}
