/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA combobox: the field keeps the focus and the keys, the list is only pointed at */
import { useId, useRef, useState } from 'react'
import { Dialog } from '../parts/Dialog'
import { useTemplateWords } from '../words/letter-templates'
import { fieldWords } from '../words/template-fields'
import css from './Picker.module.css'

export interface Field {
  readonly field: string
  readonly example: string
}

interface FieldPickerProps {
  fields: readonly Field[]
  /** A condition is chosen and not a gap: then "always" is one of the choices. */
  condition?: boolean
  onClose: () => void
  onChoose: (field: string | null) => void
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Finds a gap by any word of its name, of what it means or of its example, without leaving the keyboard. */
export function FieldPicker({ fields, condition = false, onClose, onChoose }: FieldPickerProps) {
  const { picker: texts } = useTemplateWords()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const all = [
    ...(condition ? [{ field: null, name: texts.always, why: texts.alwaysWhy }] : []),
    ...fields
      .map(({ field, example }) => ({ field, example, ...fieldWords(field) }))
      .map(({ field, example, name, why }) => ({
        field,
        name,
        why: [why, example && texts.example(example)].filter(Boolean).join(' ')
      }))
  ]
  const sought = plain(query).split(/\s+/u).filter(Boolean)
  const found = all.filter(({ field, name, why }) => {
    const text = plain(`${name} ${why} ${field ?? ''}`)
    return sought.every((word) => text.includes(word))
  })
  const chosen = found[Math.min(at, found.length - 1)]
  const move = (step: number) => {
    const place = (at + step + found.length) % Math.max(1, found.length)
    setAt(place)
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: React.KeyboardEvent) => {
    const acts: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => chosen && onChoose(chosen.field)
    }
    const act = acts[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  const label = condition ? texts.whenLabel : texts.label
  return (
    <Dialog open title={condition ? texts.whenTitle : texts.title} onClose={onClose} width={600}>
      <input
        className={css['field']}
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${chosen.field}` : undefined}
        aria-autocomplete="list"
        placeholder={label}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={label} className={css['list']}>
        {found.map((one, place) => (
          <li
            key={one.field}
            id={`${id}-${one.field}`}
            role="option"
            aria-selected={one === chosen}
            onPointerMove={() => setAt(place)}
            onClick={() => onChoose(one.field)}
          >
            <span className={css['name']}>{one.name}</span>
            <span className="muted small">{one.why}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="muted">{texts.none(query)}</p>}
      <output className="unseen">{texts.found(found.length)}</output>
    </Dialog>
  )
}
