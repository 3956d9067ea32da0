/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA combobox: the field keeps the focus and the keys, the list is only pointed at */
import { useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Role } from '../../contract/call'
import { api } from '../api'
import { useAsk } from '../ask'
import { useOffence } from '../offence-drawer'
import { Dialog } from '../parts/Dialog'
import { Keys } from '../parts/Keys'
import { useWords } from '../words'
import css from './Palette.module.css'
import { find, remember } from './find'

/** Finds a pupil by any part of the name, a screen or an act, without leaving the keyboard (Ctrl+K). */
export function Palette({ role, onClose }: { role: Role; onClose: () => void }) {
  const w = useWords()
  const { palette } = w.frame
  const id = useId()
  const navigate = useNavigate()
  const offence = useOffence()
  const names = useAsk(api.roster.names, role === 'administrator' ? null : {})
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const found = find(query, names.value ?? [], role, w)
  const chosen = found[Math.min(at, found.length - 1)]

  const choose = (place: number, recording: boolean) => {
    const one = found[place]
    if (!one) return
    onClose()
    if (one.kind === 'pupil') remember(one.id)
    if (one.kind === 'act') offence.open()
    else if (one.kind === 'pupil' && recording) offence.open({ pupilId: one.id })
    else void navigate(one.to)
  }
  const move = (to: number) => {
    const place = (to + found.length) % Math.max(1, found.length)
    setAt(place)
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: React.KeyboardEvent) => {
    const acts: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      Enter: () => choose(at, event.ctrlKey || event.metaKey)
    }
    const act = acts[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  return (
    <Dialog open title={palette.title} titleUnseen onClose={onClose} width={600}>
      <input
        className={css['field']}
        role="combobox"
        aria-label={palette.label}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${chosen.key}` : undefined}
        aria-autocomplete="list"
        placeholder={palette.label}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={palette.title} className={css['list']}>
        {found.map((one, place) => (
          <li
            key={one.key}
            id={`${id}-${one.key}`}
            role="option"
            aria-selected={one === chosen}
            onPointerMove={() => setAt(place)}
            onClick={(event) => choose(place, event.ctrlKey || event.metaKey)}
          >
            <span>{one.title}</span>
            <span className="muted small">{one.aside}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={css['none']}>{palette.none(query)}</p>}
      <p className={css['keys']} aria-hidden>
        <Keys keys="Enter" /> {palette.open}
        {role !== 'administrator' && (
          <>
            <Keys keys="Ctrl+Enter" /> {palette.record}
          </>
        )}
      </p>
      <output className="unseen">{palette.results(found.length)}</output>
    </Dialog>
  )
}
