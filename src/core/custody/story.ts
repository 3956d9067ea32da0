import type { Mark } from '../../contract/custody'
import type { Device } from '../../contract/devices'

/** A mark as the story tells it: by which act it was made, replaced, given back. */
export interface ToldMark {
  readonly pupil: string
  readonly device: Device
  readonly mark: Mark
  readonly eventId: string
  readonly replacedIn: string | null
  readonly returnedIn: string | null
}

/** An act as the audit trail has it; `seq` is its place there. */
export interface Act {
  readonly seq: number
  readonly eventId: string
  readonly at: string
  readonly by: string
  readonly call: string
  readonly reason: string
}

export interface Line {
  readonly at: string
  readonly by: string
  readonly what: 'marked' | 'returned' | 'left-behind' | 'corrected' | 'undone' | 'concluded' | 'closed'
  readonly mark: Mark | null
  readonly pupils: string[]
  readonly devices: Device[]
  readonly reason: string
}

/**
 * What was done in a round, act by act in order of time: who marked whom as what, who got a device back, who was
 * corrected and why. An undo is told as one, not as the marks it puts back.
 */
export function storyOf(
  marks: readonly ToldMark[],
  acts: readonly Act[],
  round: { readonly concludedIn: string | null; readonly closedIn: string | null }
): Line[] {
  return acts
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap((act) => [...linesOf(marks, act), ...endsOf(act, round)])
}

const once = (words: readonly string[]): string[] => [...new Set(words)].sort()
const devicesIn = (marks: readonly ToldMark[]): Device[] =>
  once(marks.filter(({ mark }) => mark === 'handed-in').map(({ device }) => device))

/** Pupils of whom the same is told: the same mark, of the same devices. */
function alike(marks: readonly ToldMark[]): ToldMark[][] {
  const ofPupil = Map.groupBy(marks, ({ pupil, mark }) => `${pupil} ${mark}`)
  const groups = Map.groupBy(ofPupil.values(), (own) => `${own[0]?.mark} ${devicesIn(own).join()}`)
  return [...groups.values()].map((group) => group.flat())
}

function linesOf(marks: readonly ToldMark[], { eventId, at, by, call, reason }: Act): Line[] {
  const line = (what: Line['what'], mark: Mark | null, about: readonly ToldMark[]): Line[] =>
    about.length === 0
      ? []
      : [
          {
            at,
            by,
            what,
            mark,
            pupils: once(about.map(({ pupil }) => pupil)),
            devices: devicesIn(about),
            reason
          }
        ]
  const made = marks.filter((mark) => mark.eventId === eventId)
  if (call === 'custody.undo')
    return line(
      'undone',
      null,
      marks.filter((mark) => mark.eventId === eventId || mark.replacedIn === eventId)
    )
  const what = call === 'custody.correct' ? 'corrected' : 'marked'
  const back = marks.filter((mark) => mark.returnedIn === eventId && mark.eventId !== eventId)
  const wentBack = call === 'custody.leaveBehind' ? 'left-behind' : 'returned'
  return [
    ...alike(made).flatMap((group) => line(what, group[0]?.mark ?? null, group)),
    ...alike(back).flatMap((group) => line(wentBack, null, group))
  ]
}

function endsOf(
  { eventId, at, by }: Act,
  { concludedIn, closedIn }: { readonly concludedIn: string | null; readonly closedIn: string | null }
): Line[] {
  const end = (what: 'concluded' | 'closed'): Line => ({
    at,
    by,
    what,
    mark: null,
    pupils: [],
    devices: [],
    reason: ''
  })
  return [
    ...(concludedIn === eventId ? [end('concluded')] : []),
    ...(closedIn === eventId ? [end('closed')] : [])
  ]
}
