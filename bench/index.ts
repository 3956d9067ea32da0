import { mkdirSync, writeFileSync } from 'node:fs'
import { calls } from './calls'
import { letters } from './letters'
import type { Row } from './measure'
import { review } from './review'
import { year } from './year'

const parts: Readonly<Record<string, () => Promise<Row[]>>> = { calls, letters, review, year }
const wanted = process.argv.slice(2)

const rows: Row[] = []
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.error(`${name} …`)
  rows.push(...(await part()))
}
console.table(
  Object.fromEntries(
    rows.map(({ name, value, unit, bar, holds }) => [name, { value, unit, bar: `≤ ${bar}`, holds }])
  )
)
mkdirSync('bench/out', { recursive: true })
writeFileSync('bench/out/latest.json', `${JSON.stringify(rows, null, 2)}\n`)
