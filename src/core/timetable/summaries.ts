/** What one appointment of a feed says, as far as its shape tells. */
export interface Said {
  readonly groups: readonly string[]
  readonly subject: string
  readonly room: string
}
type IsKnown = (name: string) => boolean

/** Zermelo puts what became of a lesson before it: `[x]` fell out, `[>]` was moved, `[!]` changed, `[o]` is as it was. */
const marks = /^(\s*\[[^\]]{0,20}\])+/
const cancelled = /^(\s*\[[^\]]{0,20}\])*?\s*(\[x\]|(vervallen|vervalt|uitval|geannuleerd|cancell?ed)\b)/i
/** A group as schools write it: letters and a digit in one word. The words of other appointments have no digit. */
const groupShape = /^(?=.*\d)(?=.*\p{L})[\p{L}\p{N}._/+-]{2,20}$/u
/** A teaching group of one subject: `h3.wi2`, `VX3la_2`; not a room as `A1.05`. */
const teachingGroup = /^(?=.*\d)(?=.*\p{L})[\p{L}\p{N}]{1,15}(_|\.(?=.*\p{L}))[\p{L}\p{N}]{1,15}$/u
const teacherCode = /^[\p{Lu}\p{N}]{2,6}$/u
const roomShape = /^\p{L}{0,3}[ .-]?\d{1,3}([.-]\d{1,3})?\p{L}?$/u

const clean = (text: string): string => text.slice(0, 300).replaceAll(/\s+/g, ' ').trim()
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/**
 * Reads what a feed writes over a lesson. Somtoday: `lokaal - lesgroep - docent`; Magister: `vak - DOCENT - lesgroep`;
 * Zermelo: `[>] lokaal vak lesgroep`. Of anything else the words that are the name of a class or group here. Null: no
 * lesson, or one that was cancelled. A private appointment stays private: without a group nothing of it is read.
 */
export function whatIsSaid(
  event: { readonly summary: string; readonly location: string },
  isKnown: IsKnown
): Said | null {
  const written = clean(event.summary)
  if (cancelled.test(written)) return null
  const summary = clean(written.replace(marks, ''))
  const room = clean(event.location)
  return inParts(summary.split(/ [-–—|] /).map(clean), room, isKnown) ?? inWords(summary, room, isKnown)
}

/** Parts with a dash between them, as Somtoday and Magister write. */
function inParts(parts: readonly string[], room: string, isKnown: IsKnown): Said | null {
  const [first = '', second = '', third = ''] = parts
  if (parts.length < 2) return null
  if (parts.length === 3 && same(first, room)) return said(namesIn(second, isKnown), '', room)
  const known = parts.findIndex((part) => part !== '' && namesIn(part, isKnown).every(isKnown))
  if (known >= 0) {
    const before = known === 0 || same(first, room) ? '' : first
    return said(namesIn(parts[known] ?? '', isKnown), ...subjectOrRoom(before, room))
  }
  if (parts.length !== 3) return null
  if (teacherCode.test(second) && groupShape.test(third)) return said([third], first, room)
  if (groupShape.test(second) && teacherCode.test(third)) return said([second], '', room || first)
  return null
}

/** Words with a space between them, as Zermelo writes: the longest name that is known, or what looks like a group. */
function inWords(summary: string, room: string, isKnown: IsKnown): Said | null {
  const words = summary.split(/[\s,;()|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !same(word, room))
  const known = runsOf(words).filter(({ text }) => isKnown(text))
  const most = Math.max(0, ...known.map(({ length }) => length))
  const found = known.filter(({ length }) => length === most)
  // The first word is where the lesson is, and rooms may be called `A1.05`.
  const looksIt = words
    .map((text, at) => ({ text, at }))
    .filter(({ text, at }) => teachingGroup.test(text) && (at > 0 || words.length === 1))
  const groups = found.length > 0 ? found : looksIt
  const before = words.slice(0, groups[0]?.at ?? 0)
  const place = before.length > 1 ? (before[0] ?? '') : ''
  return said(
    groups.map(({ text }) => text),
    ...subjectOrRoom(before.at(-1) ?? '', room || place)
  )
}

/** One to three words next to each other, and where they begin: "Groep 5/6" is one name. */
const runsOf = (words: readonly string[]) =>
  [1, 2, 3].flatMap((length) =>
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => ({ length, at, text: words.slice(at, at + length).join(' ') }))
  )

/** What stands before the group: where the lesson is when it looks so, or its subject when it is one short word. */
function subjectOrRoom(before: string, room: string): [subject: string, room: string] {
  if (roomShape.test(before)) return ['', room || before]
  return [before.length <= 12 && !before.includes(' ') ? before : '', room]
}

/** Several groups in one lesson stand behind each other; "5/6" is one class where there is one of that name. */
function namesIn(text: string, isKnown: IsKnown): string[] {
  if (isKnown(text)) return [text]
  const slashed = text.split('/').map(clean)
  if (slashed.length > 1 && slashed.every(isKnown)) return slashed
  return text.split(/[,;&]/).map(clean).filter(Boolean)
}

const said = (groups: readonly string[], subject: string, room: string): Said | null =>
  groups.length === 0
    ? null
    : {
        groups: [...new Set(groups.map((name) => name.slice(0, 60)))],
        subject: subject.slice(0, 40),
        room: room.slice(0, 40)
      }
