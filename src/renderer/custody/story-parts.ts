import type { z } from 'zod'
import type { custody } from '../../contract/custody'

export type Line = z.output<typeof custody.story.output>[number]

/** What one person did in one go. */
export interface Part {
  readonly at: string
  readonly by: string
  readonly lines: readonly Line[]
}

/** The lines of a round by who did them when, as it is read: one minute of one person is one part. */
export function partsOf(lines: readonly Line[], clock: (at: string) => string): Part[] {
  const parts: { at: string; by: string; lines: Line[] }[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last?.by === line.by && clock(last.at) === clock(line.at)) last.lines.push(line)
    else parts.push({ at: line.at, by: line.by, lines: [line] })
  }
  return parts
}
