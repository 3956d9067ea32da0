import { parseArgs } from 'node:util'

/** How this start was asked for. */
export interface Flags {
  /** The data folder, or undefined for the usual one of this user. */
  readonly data: string | undefined
  /** 0 takes any free port. */
  readonly port: number
  /** An invented school; without `data` in a folder that is thrown away afterwards. */
  readonly demo: boolean
  /** Whether to open the browser. */
  readonly open: boolean
}

const usage = 'Gebruik: [--data MAP] [--demo] [--port NUMMER] [--no-open].'

/** Reads the command line; throws one sentence when it says something we do not know. */
export function readFlags(words: readonly string[]): Flags {
  const { data, port, demo, 'no-open': closed } = parse(words)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`"${port}" is geen poort (0 tot en met 65535). ${usage}`)
  if (data === '') throw new Error(`Bij --data hoort een map. ${usage}`)
  return { data, port: Number(port), demo, open: !closed }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        data: { type: 'string' },
        port: { type: 'string', default: '0' },
        demo: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false }
      }
    }).values
  } catch (cause) {
    throw new Error(`Deze opdracht is niet te begrijpen: ${words.join(' ')}. ${usage}`, { cause })
  }
}
