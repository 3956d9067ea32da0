/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA combobox: the field keeps the focus and the keys, the list is only pointed at */
import { IconX } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { compareByName, fullName, matchesName, plain } from '../../contract/names'
import type { PupilName } from '../../contract/roster'
import { focusFirst } from '../parts/given'
import { useWords } from '../words'
import css from './offences.module.css'

interface PupilFieldProps {
  /** Undefined while they are still being asked for. */
  pupils: readonly PupilName[] | undefined
  chosen: readonly string[]
  onChange: (pupilIds: string[]) => void
  startHere: boolean
  /** It is about one pupil: once chosen, there is nothing left to look for. */
  single?: boolean
}

const most = 6

function find(pupils: readonly PupilName[], query: string): PupilName[] {
  const text = query.trim()
  if (text === '') return []
  const isMeant = (pupil: PupilName) =>
    matchesName(pupil, text) || pupil.number === text || plain(pupil.className ?? '') === plain(text)
  return pupils.filter(isMeant).toSorted(compareByName).slice(0, most)
}

/** Whom it is about: found by any part of the name, class or number; several when they were in it together. */
export function PupilField({ pupils, chosen, onChange, startHere, single = false }: PupilFieldProps) {
  const w = useWords().offences
  const id = useId()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const sure = useRef(false)
  const byId = new Map(pupils?.map((pupil) => [pupil.id, pupil]))
  const left = (pupils ?? []).filter((pupil) => !chosen.includes(pupil.id))
  const found = find(left, query)
  const pointed = found[Math.min(at, found.length - 1)]

  const add = (pupil: PupilName | undefined) => {
    if (!pupil) return
    onChange([...chosen, pupil.id])
    setQuery('')
    setAt(0)
  }
  // Who types faster than the names come and pressed Enter meant the first of them.
  const takeFirst = useEffectEvent(() => {
    if (sure.current) add(pointed)
    sure.current = false
  })
  const known = pupils !== undefined
  useEffect(() => {
    if (known) takeFirst()
  }, [known])
  const press = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    const acts: Record<string, (() => void) | false> = {
      ArrowDown: found.length > 0 && (() => setAt((at + 1) % found.length)),
      ArrowUp: found.length > 0 && (() => setAt((at - 1 + found.length) % found.length)),
      Enter: () => (known ? add(pointed) : (sure.current = query.trim() !== '')),
      // The drawer leaves this one to the field.
      Escape: query !== '' && (() => setQuery('')),
      Backspace: query === '' && (() => onChange(chosen.slice(0, -1)))
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div className={css['pupils']}>
      <label htmlFor={`${id}-field`}>{w.pupil}</label>
      {chosen.length > 0 && (
        <ul className={css['chosen']}>
          {chosen.map((pupilId) => {
            const pupil = byId.get(pupilId)
            const name = pupil ? fullName(pupil) : ''
            return (
              <li key={pupilId}>
                <span>
                  {name} <span className="muted">{pupil?.className}</span>
                </span>
                <button
                  type="button"
                  aria-label={w.remove(name)}
                  onClick={() => onChange(chosen.filter((other) => other !== pupilId))}
                >
                  <IconX size={20} aria-hidden />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {!(single && chosen.length > 0) && (
        <>
          <input
            id={`${id}-field`}
            role="combobox"
            autoComplete="off"
            aria-expanded={found.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={pointed ? `${id}-${pointed.id}` : undefined}
            aria-autocomplete="list"
            placeholder={w.findPupil}
            data-mantine-stop-propagation={query !== ''}
            {...focusFirst(startHere)}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value)
              setAt(0)
              sure.current = false
            }}
            onKeyDown={press}
          />
          <ul
            id={`${id}-list`}
            role="listbox"
            aria-label={w.pupil}
            className={css['found']}
            data-over={single || undefined}
          >
            {found.map((pupil, place) => (
              <li
                key={pupil.id}
                id={`${id}-${pupil.id}`}
                role="option"
                aria-selected={pupil === pointed}
                onPointerMove={() => setAt(place)}
                onClick={() => add(pupil)}
              >
                <span>{fullName(pupil)}</span>
                <span className="muted small">{pupil.className}</span>
              </li>
            ))}
          </ul>
          {known && query.trim() !== '' && found.length === 0 && <p className="muted">{w.nobody}</p>}
          <output className="unseen">{known && query.trim() !== '' && w.found(found.length)}</output>
        </>
      )}
    </div>
  )
}
