import { useEffect, useRef, useState } from 'react'
import type { Draft } from './draft'
import type { Field } from './FieldPicker'
import type { LineActs } from './RunsField'

type Change = (change: (draft: Draft) => Draft, typing?: string | null) => void

/** What the parts of a letter share while it is being written. */
export interface Writing {
  readonly fields: readonly Field[]
  readonly known: ReadonlySet<string>
  readonly change: Change
  readonly undo: () => void
  readonly redo: () => void
  /** Asks for a gap to put where the cursor is. */
  readonly pick: () => void
  /** Makes a line known under its id for as long as it is there. */
  readonly register: (id: string) => (acts: LineActs | null) => void
  readonly onLine: (id: string, part: number | null, acts: LineActs) => void
  /** The cursor goes to this line once it is there. */
  readonly goTo: (id: string, at: 'start' | 'end') => void
}

/** Where the cursor is in a letter: the line it was in last, and the part that line belongs to. */
export function useWriting(given: Pick<Writing, 'fields' | 'change' | 'undo' | 'redo'>, onPick: () => void) {
  const lines = useRef(new Map<string, LineActs>())
  const wanted = useRef<{ id: string; at: 'start' | 'end' } | null>(null)
  const last = useRef<string | null>(null)
  const [part, setPart] = useState<number | null>(null)
  const [inLine, setInLine] = useState(false)
  // After the parts have drawn themselves: a line that is new can take the cursor only then.
  useEffect(() => {
    const line = wanted.current && lines.current.get(wanted.current.id)
    if (!line || !wanted.current) return
    line.focus(wanted.current.at)
    wanted.current = null
  })
  const writing: Writing = {
    ...given,
    known: new Set(given.fields.map(({ field }) => field)),
    pick: onPick,
    register: (id) => (acts) => {
      if (acts) lines.current.set(id, acts)
      else lines.current.delete(id)
    },
    onLine: (id, key) => {
      last.current = id
      setPart(key)
      setInLine(true)
    },
    goTo: (id, at) => {
      wanted.current = { id, at }
      const line = lines.current.get(id)
      if (!line) return
      wanted.current = null
      line.focus(at)
    }
  }
  /** The line the cursor was in last, as long as it is there. */
  const line = (): LineActs | undefined =>
    last.current === null ? undefined : lines.current.get(last.current)
  return { writing, part, inLine, line }
}
