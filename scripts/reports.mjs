import { existsSync, readFileSync } from 'node:fs'

/** How many tests of a step passed, failed and were skipped. */
const counts = (passed, failed, skipped = 0) => ({ passed, failed, skipped })

/** A step that is one check by itself: it holds or it does not. */
export const ofOne = (code) => (code === 0 ? counts(1, 0) : counts(0, 1))

/** A runner that ended badly without naming a failed test has failed all the same. */
const honest = (sum, code) => (code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum)

/** Counts vitest's JSON report; a file that could not be loaded has no tests and counts as one that failed. */
export function ofVitest(report, code) {
  if (!report) return counts(0, 1)
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed')
  ).length
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
  return honest(counts(numPassedTests, numFailedTests + unloaded, numPendingTests + numTodoTests), code)
}

/** Counts Playwright's JSON report; a test that passed at a second try has passed. */
export function ofPlaywright(report, code) {
  if (!report) return counts(0, 1)
  const { expected, flaky, unexpected, skipped } = report.stats
  return honest(counts(expected + flaky, unexpected, skipped), code)
}

/** The report in this file, or undefined when the runner crashed before it had written a whole one. */
export function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

export const sum = (all) =>
  all.reduce((a, b) => counts(a.passed + b.passed, a.failed + b.failed, a.skipped + b.skipped), counts(0, 0))

/** The line by which a run is judged. It is the last one. */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** The steps as a table: what ran, how it went, how long it took. */
export function table(steps) {
  const row = (...[name, ...cells]) =>
    name.padEnd(14) + cells.map((cell) => String(cell).padStart(10)).join('')
  return [
    row('', 'passed', 'failed', 'skipped', 'time'),
    ...steps.map(({ name, passed, failed, skipped, ms }) =>
      row(name, passed, failed, skipped, `${(ms / 1000).toFixed(1)} s`)
    )
  ].join('\n')
}
