import type { Ladder } from '../../contract/ladder'
import { createStore } from '../store'
import { draftOf, isSame, type Draft } from './draft'

/** A ladder someone is changing. It lives as long as the window, so that leaving the page loses nothing. */
export interface Editing {
  /** Whose draft it is: another who signs in on this window does not find it. */
  readonly by: string
  readonly draft: Draft
  readonly first: Draft
  /** The name of the ladder it began with. */
  readonly from: string
}

const kept = createStore<Editing | null>(null)

/** Whether something is in the draft that would be missed. */
export const isChanged = (editing: Editing | null): editing is Editing =>
  editing !== null && !isSame(editing.draft, editing.first)

/** The draft of whoever is signed in. */
export function useEditing(by: string | undefined) {
  const any = kept.use()
  const editing = any && any.by === by ? any : null
  return {
    editing,
    /** Begins anew, from a ladder. */
    begin: (ladder: Ladder) => {
      if (by === undefined) return
      const first = draftOf(ladder)
      kept.set({ by, first, draft: first, from: ladder.name })
    },
    /** Changes the draft as it is at that moment, also when that is later: an undo from a message. */
    change: changeDraft,
    forget: () => kept.set(null),
    /** Puts back what was forgotten. */
    restore: (before: Editing) => kept.set(before)
  }
}

/** The draft at this moment, for what happens after the page has gone. */
export const draftNow = (): Editing | null => kept.get()

function changeDraft(change: (draft: Draft) => Draft): void {
  const now = kept.get()
  if (now) kept.set({ ...now, draft: change(now.draft) })
}
