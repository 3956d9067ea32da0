import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import example from '../resources/letters/example.json'
import nl from '../resources/letters/nl.json'
import { LetterBook, LetterExample, type LetterContent } from '../src/core/letters/content'
import { mergeLetter } from '../src/core/letters/merge'
import { createLetterPress } from '../src/core/letters/pdf'
import { median, row, timed, type Row } from './measure'

/** A hundred approved letters as one PDF/A file, the way a director prints a week, and three hundred. */
export async function letters(): Promise<Row[]> {
  const press = createLetterPress({ resources: join(process.cwd(), 'resources/letters') })
  const some = batchOf()
  await press.batch(some(10))
  const hundred: number[] = []
  const threeHundred: number[] = []
  // In turn, so that a machine that is busy for a while is so for both.
  for (let n = 0; n < 5; n++) {
    hundred.push(await timed(() => press.batch(some(100))))
    threeHundred.push(await timed(() => press.batch(some(300))))
  }
  console.error(
    `300 letters: ${(median(threeHundred) / 1e6).toFixed(2)} s, at most ${peakMemory()} MB in memory`
  )
  return [
    row('letters.100', median(hundred) / 1e6, 's', 1.5),
    row('letters.300.ratio', median(threeHundred) / median(hundred), '× letters.100', 3)
  ]
}

/** Letters of every kind that parents get, each with a reference of its own. */
function batchOf(): (count: number) => LetterContent[] {
  const { words, templates } = LetterBook.parse(nl)
  const facts = LetterExample.parse(example.nl)
  const made = templates.map((template) => {
    const merged = mergeLetter({ template, words, ...facts })
    if ('missing' in merged) throw new Error(`The example misses ${merged.missing.join()}.`)
    return merged.content
  })
  return (count) =>
    Array.from({ length: count }, (_, at) => ({
      ...made[at % made.length]!,
      reference: `TEL-2026-${String(at + 1).padStart(4, '0')}`
    }))
}

/** The most memory this process ever took; known on Linux only. */
function peakMemory(): string {
  try {
    const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    return peak ? String(Math.round(Number(peak) / 1024)) : '?'
  } catch {
    return '?'
  }
}
