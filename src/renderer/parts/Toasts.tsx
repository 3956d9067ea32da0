import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useWords } from '../words'
import css from './Toasts.module.css'
import { dismiss, messages, type Message } from './toast'

const lifetime = 10_000

function Toast({ message }: { message: Message }) {
  const { part } = useWords().frame
  const [held, setHeld] = useState(false)
  const stays = held || message.kind === 'problem'
  useEffect(() => {
    if (stays) return undefined
    const timer = setTimeout(() => dismiss(message.id), lifetime)
    return () => clearTimeout(timer)
  }, [message.id, stays])
  // Whoever reads it or is about to press it does not see it vanish.
  const holding = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false)
  }
  const press = (act: () => void) => () => {
    dismiss(message.id)
    act()
  }
  return (
    <li
      className={css['toast']}
      data-kind={message.kind}
      data-next={message.next !== null || undefined}
      {...holding}
    >
      {message.kind === 'said' ? (
        <IconCheck size={20} aria-hidden />
      ) : (
        <IconAlertTriangle size={20} aria-hidden />
      )}
      <p>{message.text}</p>
      {message.undo && (
        <button type="button" onClick={press(message.undo)}>
          <IconArrowBackUp size={20} aria-hidden />
          {part.undo}
        </button>
      )}
      {message.next && (
        <button type="button" onClick={press(message.next.act)}>
          {message.next.label}
        </button>
      )}
      <button
        type="button"
        className={css['close']}
        aria-label={part.close}
        onClick={() => dismiss(message.id)}
      >
        <IconX size={20} aria-hidden />
      </button>
    </li>
  )
}

/** The messages, bottom left. They are read out as they come and never take the focus. */
export function Toasts() {
  const shown = messages.use()
  const { part } = useWords().frame
  return (
    <section className={css['toasts']} aria-label={part.messages}>
      <ul aria-live="polite">
        {shown.map((message) => (
          <Toast key={message.id} message={message} />
        ))}
      </ul>
    </section>
  )
}
