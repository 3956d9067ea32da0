import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ListedKind } from '../../contract/catalogue'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import { KindFacts } from './KindFacts'
import css from './catalogue.module.css'
import { large, useOrder } from './order'

interface KindListProps {
  kinds: readonly ListedKind[]
  edits: boolean
  onEdit: (kind: ListedKind) => void
}

type Act = 'edit' | 'up' | 'down'
const buttonOf = (kind: ListedKind, act: Act) => `kind-${kind.id}-${act}`

/** The kinds in use in their order: the large buttons of quick entry, then those that are in the list below them. */
export function KindList({ kinds, edits, onEdit }: KindListProps) {
  const { catalogue: w } = useWords()
  const { rows, move } = useOrder(kinds)
  const [said, setSaid] = useState('')
  const focus = useRef<string | null>(null)
  // A row that moved was drawn anew: whoever moves it by key goes on where they were.
  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus()
    focus.current = null
  })

  const shift = (kind: ListedKind, by: -1 | 1, from: Act) => {
    const to = rows.indexOf(kind) + by
    if (to < 0 || to >= rows.length) return
    const isAtEnd = (from === 'up' && to === 0) || (from === 'down' && to === rows.length - 1)
    focus.current = buttonOf(kind, isAtEnd ? 'edit' : from)
    move(kind, by)
    setSaid(w.moved(kind.label, to + 1))
  }
  const byKey = (kind: ListedKind, from: Act) => (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || by === 0) return
    event.preventDefault()
    shift(kind, by, from)
  }
  const buttons = (kind: ListedKind, place: number) => (
    <div className={css['acts']}>
      <Button
        kind="quiet"
        id={buttonOf(kind, 'edit')}
        icon={<IconPencil size={20} aria-hidden />}
        aria-label={w.editOf(kind.label)}
        onKeyDown={byKey(kind, 'edit')}
        onClick={() => onEdit(kind)}
      >
        {w.edit}
      </Button>
      <Button
        kind="quiet"
        id={buttonOf(kind, 'up')}
        icon={<IconArrowUp size={20} aria-hidden />}
        aria-label={w.upOf(kind.label)}
        disabled={place === 0}
        onKeyDown={byKey(kind, 'up')}
        onClick={() => shift(kind, -1, 'up')}
      >
        {w.up}
      </Button>
      <Button
        kind="quiet"
        id={buttonOf(kind, 'down')}
        icon={<IconArrowDown size={20} aria-hidden />}
        aria-label={w.downOf(kind.label)}
        disabled={place === rows.length - 1}
        onKeyDown={byKey(kind, 'down')}
        onClick={() => shift(kind, 1, 'down')}
      >
        {w.down}
      </Button>
    </div>
  )
  const part = (title: string, why: string, first: number, end: number) => (
    <section className={css['part']} aria-label={title}>
      <div>
        <h3>{title}</h3>
        <p className="muted small">{why}</p>
      </div>
      <ol className={css['kinds']} start={first + 1}>
        {rows.slice(first, end).map((kind, at) => (
          <li key={kind.id}>
            <span className={css['place']} aria-hidden>
              {first + at + 1}
            </span>
            <KindFacts kind={kind} more={w.used(kind.used)} />
            {edits && buttons(kind, first + at)}
          </li>
        ))}
      </ol>
    </section>
  )
  return (
    <>
      <output className="unseen">{said}</output>
      {part(w.large, w.largeWhy, 0, large)}
      {rows.length > large && part(w.others, w.othersWhy, large, rows.length)}
    </>
  )
}
