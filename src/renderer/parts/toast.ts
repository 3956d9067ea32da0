import { createStore } from '../store'

export interface Message {
  readonly id: number
  readonly kind: 'said' | 'problem'
  readonly text: string
  readonly undo: (() => void) | null
}

let last = 0
/** What stands bottom left now, newest last. Toasts.tsx draws them. */
export const messages = createStore<readonly Message[]>([])

export function dismiss(id: number): void {
  messages.set(messages.get().filter((message) => message.id !== id))
}

function show(kind: Message['kind'], text: string, undo: (() => void) | null): void {
  last += 1
  messages.set([...messages.get().slice(-2), { id: last, kind, text, undo }])
}

export const toast = {
  /** Says what happened; with `undo` it can be undone for ten seconds from here. No pupil's name in it. */
  say: (text: string, undo?: () => void) => show('said', text, undo ?? null),
  /** Says why something was not done; it stays until it is closed. */
  problem: (text: string) => show('problem', text, null)
}
