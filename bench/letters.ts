import { join } from 'node:path'
import example from '../resources/letters/example.json'
import nl from '../resources/letters/nl.json'
import { LetterBook, LetterExample } from '../src/core/letters/content'
import { mergeLetter } from '../src/core/letters/merge'
import { createLetterPress } from '../src/core/letters/pdf'
import { median, row, timed, type Row } from './measure'

/** A hundred approved letters as one PDF/A file, the way a director prints a week. */
export async function letters(): Promise<Row[]> {
  const press = createLetterPress({ resources: join(process.cwd(), 'resources/letters') })
  const { words, templates } = LetterBook.parse(nl)
  const facts = LetterExample.parse(example.nl)
  const made = templates.map((template) => {
    const merged = mergeLetter({ template, words, ...facts })
    if ('missing' in merged) throw new Error(`The example misses ${merged.missing.join()}.`)
    return merged.content
  })
  const hundred = Array.from({ length: 100 }, (_, at) => ({
    ...made[at % made.length]!,
    reference: `TEL-2026-${String(at + 1).padStart(4, '0')}`
  }))
  press.pdf(hundred.slice(0, 2))
  const runs: number[] = []
  for (let n = 0; n < 5; n++) runs.push(await timed(() => press.pdf(hundred)))
  return [row('letters.100', median(runs) / 1e6, 's', 1.5)]
}
