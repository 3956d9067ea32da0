import { useEffect, useId, useRef, useState } from 'react'
import type { Tile } from '../../contract/custody'
import { useWords } from '../words'
import './round.css'
import { meant } from './tiles'

interface PocketFieldProps {
  tiles: readonly Tile[]
  hint: string
  /** Enter: this is the one. */
  onEnter: (tile: Tile) => void
  /** Whom the text means, while it is typed. */
  onTyped: (found: readonly Tile[]) => void
}

const goesInto = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [role=textbox], [role=combobox]')

/** One field that everything typed on the screen goes to: a number or a name, Enter, and the next (as a scanner). */
export function PocketField({ tiles, hint, onEnter, onTyped }: PocketFieldProps) {
  const w = useWords().custody
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)

  function change(text: string): void {
    setTyped(text)
    setTrouble(null)
    onTyped(meant(tiles, text))
  }

  useEffect(() => {
    field.current?.focus()
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing)
        return
      if (document.querySelector('[role=dialog]')) return
      const types = event.key.length === 1 && /[\p{L}\p{N}]/u.test(event.key)
      if ((types && !goesInto(event.target)) || event.key === 'Escape') field.current?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  function press(event: React.KeyboardEvent): void {
    if (event.key === 'Escape') change('')
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || typed.trim() === '') return
    event.preventDefault()
    const found = meant(tiles, typed)
    const [one] = found
    if (!one) return setTrouble(w.nobody(typed.trim()))
    if (found.length > 1) return setTrouble(w.several(found.slice(0, 4).map((tile) => tile.name)))
    onEnter(one)
    change('')
  }

  return (
    <div className="round-field">
      <label className="unseen" htmlFor={id}>
        {w.field}
      </label>
      <input
        id={id}
        ref={field}
        value={typed}
        placeholder={w.field}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={trouble !== null}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p id={`${id}-hint`} className="small muted">
        {trouble ?? hint}
      </p>
    </div>
  )
}
