import { createStore } from '../store'

export interface Message {
  readonly id: number
  readonly kind: 'said' | 'problem'
  readonly text: string
  readonly undo: (() => void) | null
  readonly next: Next | null
}

/** What one may well want to do after what was said: a slip to print, say. */
export interface Next {
  readonly label: string
  readonly act: () => void
}

let last = 0
/** What stands bottom left now, newest last. Toasts.tsx draws them. */
export const messages = createStore<readonly Message[]>([])

export function dismiss(id: number): void {
  messages.set(messages.get().filter((message) => message.id !== id))
}

function show(kind: Message['kind'], text: string, undo?: () => void, next?: Next): void {
  last += 1
  messages.set([
    ...messages.get().slice(-2),
    { id: last, kind, text, undo: undo ?? null, next: next ?? null }
  ])
}

export const toast = {
  /**
   * Says what happened; with `undo` it can be undone for ten seconds from here, and `next` is offered beside it. No
   * pupil's name in it.
   */
  say: (text: string, undo?: () => void, next?: Next) => show('said', text, undo, next),
  /** Says why something was not done; it stays until it is closed. */
  problem: (text: string) => show('problem', text)
}
