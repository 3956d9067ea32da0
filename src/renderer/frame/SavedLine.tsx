import { IconAlertTriangle, IconCircleCheck, IconLoader } from '@tabler/icons-react'
import { useSaved } from '../saved'
import { useWords } from '../words'
import css from './Rail.module.css'

const icons = { saved: IconCircleCheck, busy: IconLoader, unsaved: IconAlertTriangle }

/** Whether everything is on disk; only that something is *not* is read out at once. */
export function SavedLine() {
  const saved = useSaved()
  const { frame } = useWords()
  const Icon = icons[saved]
  return (
    <p className={css['saved']} data-state={saved} role={saved === 'unsaved' ? 'alert' : undefined}>
      <Icon size={20} aria-hidden />
      <span>{frame.saved[saved]}</span>
    </p>
  )
}
