import type { TemplateKey, TemplateText } from '../../contract/letter-templates'
import { createStore } from '../store'
import { draftOf, isSame, type Draft } from './draft'

/** A letter someone is changing. It lives as long as the window, so that leaving the page loses nothing. */
export interface Editing {
  /** Whose draft it is: another who signs in on this window does not find it. */
  readonly by: string
  /** The version it began with. */
  readonly base: number
  readonly first: Draft
  readonly draft: Draft
  readonly past: readonly Draft[]
  readonly future: readonly Draft[]
  /** What is being typed: going on with it is no step of its own to undo. */
  readonly typing: string | null
}

const kept = createStore<Readonly<Record<string, Editing>>>({})
const mostSteps = 200

/** A letter by one name. */
export const nameOf = ({ audience, language, kind }: TemplateKey): string => `${audience} ${language} ${kind}`

/** Whether something is in the draft that would be missed. */
export const isChanged = (editing: Editing | null | undefined): editing is Editing =>
  editing !== null && editing !== undefined && !isSame(editing.draft, editing.first)

/** A draft at its beginning. */
export function begun(by: string, base: number, text: TemplateText): Editing {
  const first = draftOf(text)
  return { by, base, first, draft: first, past: [], future: [], typing: null }
}

/** The same with a change in it; `typing`: part of one longer change, as long as that goes on. */
export function changed(now: Editing, draft: Draft, typing: string | null): Editing {
  if (draft === now.draft) return now
  const goesOn = typing !== null && typing === now.typing
  const past = goesOn ? now.past : [...now.past, now.draft].slice(-mostSteps)
  return { ...now, draft, past, future: [], typing }
}

/** One step back, or the same when there is none. */
export function undone(now: Editing): Editing {
  const draft = now.past.at(-1)
  if (!draft) return now
  return { ...now, draft, past: now.past.slice(0, -1), future: [now.draft, ...now.future], typing: null }
}

/** The last step that was undone, done again. */
export function redone(now: Editing): Editing {
  const [draft, ...future] = now.future
  if (!draft) return now
  return { ...now, draft, past: [...now.past, now.draft], future, typing: null }
}

const put = (name: string, editing: Editing | null): void => {
  const { [name]: _, ...others } = kept.get()
  kept.set(editing ? { ...others, [name]: editing } : others)
}
const turn = (name: string, change: (now: Editing) => Editing): void => {
  const now = kept.get()[name]
  if (now) put(name, change(now))
}

/** The draft of a letter of whoever is signed in. */
export function useEditing(by: string | undefined, key: TemplateKey) {
  const name = nameOf(key)
  const any = kept.use()[name]
  return {
    editing: any && any.by === by ? any : null,
    begin: (base: number, text: TemplateText) => by !== undefined && put(name, begun(by, base, text)),
    /** Changes the draft as it is at that moment, also when that is later: an undo from a message. */
    change: (change: (draft: Draft) => Draft, typing: string | null = null) =>
      turn(name, (now) => changed(now, change(now.draft), typing)),
    undo: () => turn(name, undone),
    redo: () => turn(name, redone),
    /** Goes on from another version: what is put on record comes after that one. */
    onto: (base: number) => turn(name, (now) => ({ ...now, base })),
    forget: () => put(name, null),
    /** Puts back what was forgotten. */
    restore: (before: Editing) => put(name, before)
  }
}

/** The names of the letters that this person has an unsaved draft of. */
export function useDrafted(by: string | undefined): ReadonlySet<string> {
  const all = kept.use()
  return new Set(Object.keys(all).filter((name) => all[name]!.by === by && isChanged(all[name])))
}

/** The draft of a letter at this moment, and any unsaved one, for what happens after the page has gone. */
export const draftNow = (key: TemplateKey): Editing | undefined => kept.get()[nameOf(key)]
export const anyUnsaved = (): boolean => Object.values(kept.get()).some(isChanged)
