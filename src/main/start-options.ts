import { parseArgs } from 'node:util'

/** What was asked at start: a data folder other than the usual one, the sample school. */
export interface StartOptions {
  readonly folder: string | undefined
  readonly demo: boolean
}

/** Reads `--data DIR` and `--demo`; what Electron and Chromium put on the line besides is theirs. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { data: { type: 'string' }, demo: { type: 'boolean' } }
  })
  return { folder: typeof values.data === 'string' ? values.data : undefined, demo: values.demo === true }
}
