import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** A folder in which all workers of a run find the sample schools that one of them has made; gone at its end. */
// oxlint-disable-next-line import/no-default-export -- Playwright calls what the file exports by default
export default function shareSamples(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'belvrij-samples-'))
  process.env['BELVRIJ_SAMPLES'] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
