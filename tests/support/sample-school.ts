import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'

/**
 * Puts the sample school into a data folder as the host itself made it: once per clock and run, since living through
 * three weeks takes longer than most specs. Whichever worker comes first makes it, the others wait for that.
 */
export async function placeSample(folder: string, root: string, env: Record<string, string>): Promise<void> {
  const shared = env['BELVRIJ_SAMPLES']
  if (shared === undefined) throw new Error('The run has no folder for sample schools: see shared-samples.ts')
  const place = join(shared, (env['BELVRIJ_TEST_CLOCK'] ?? 'now').replace(/\W/g, '-'))
  const ready = `${place}.ready`
  while (!existsSync(ready)) {
    if (claims(place))
      try {
        await make(place, root, env)
        await writeFile(ready, '')
      } catch (error) {
        await rm(place, { recursive: true, force: true })
        throw error
      }
    else await setTimeout(100)
  }
  await cp(join(place, 'sample'), join(folder, 'sample'), { recursive: true })
}

/** Making a folder succeeds for one worker only. */
function claims(place: string): boolean {
  try {
    mkdirSync(place)
    return true
  } catch {
    return false
  }
}

async function make(place: string, root: string, env: Record<string, string>): Promise<void> {
  const command = [join(root, 'out/main/server.js'), '--demo', '--data', place, '--no-open']
  const host = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(host, 'exit')
  let isReady = false
  for await (const line of createInterface({ input: host.stdout }))
    if (line.startsWith('READY ')) {
      isReady = true
      break
    }
  host.kill('SIGTERM')
  await ended
  if (!isReady) throw new Error('The sample school could not be made.')
}
