/** One event or time zone of a calendar file, as its unfolded lines between BEGIN and END. */
export type Block = readonly string[]

/** What of a calendar file is read: the rest (to-dos, alarms, free-busy) is not a lesson and not a free day. */
export interface Blocks {
  readonly events: readonly Block[]
  /** With their BEGIN and END lines, since the parts of a zone are nested. */
  readonly zones: readonly Block[]
}

/** The text of a file from any system: UTF-8 with or without mark, and the old Windows set where it is not. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * Cuts a calendar file (RFC 5545) into its events and zones. Undefined when it is none, or when it breaks off before
 * its end: half a timetable looks like a whole one.
 */
export function blocksOf(text: string): Blocks | undefined {
  const lines = text
    .replace(/(?:\r\n|\r|\n)[ \t]/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [first, last] = [lines[0], lines.at(-1)].map((line) => line?.toUpperCase())
  if (first !== 'BEGIN:VCALENDAR' || last !== 'END:VCALENDAR') return undefined

  const events: string[][] = []
  const zones: string[][] = []
  let open: { readonly kind: string; readonly block: string[] } | null = null
  let inner = 0
  for (const line of lines) {
    const [, edge, name] = /^(BEGIN|END):(\w+)$/.exec(line.toUpperCase()) ?? []
    const kind = name ?? ''
    if (open === null) {
      if (edge !== 'BEGIN' || (kind !== 'VEVENT' && kind !== 'VTIMEZONE')) continue
      const block = kind === 'VTIMEZONE' ? [line] : []
      open = { kind, block }
      ;(kind === 'VTIMEZONE' ? zones : events).push(block)
      continue
    }
    const isEnd = edge === 'END' && inner === 0
    if (isEnd && kind !== open.kind) return undefined
    if (open.kind === 'VTIMEZONE' || (inner === 0 && !edge)) open.block.push(line)
    if (isEnd) open = null
    else if (edge) inner += edge === 'BEGIN' ? 1 : -1
  }
  return open === null ? { events, zones } : undefined
}
