import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const made = new Map<string, Promise<string>>()

/**
 * Puts the sample school into a data folder as the host itself made it: once per clock and worker, since living
 * through three weeks takes longer than most specs.
 */
export async function placeSample(folder: string, root: string, env: Record<string, string>): Promise<void> {
  const clock = env['BELVRIJ_TEST_CLOCK'] ?? ''
  const known = made.get(clock) ?? make(root, env)
  made.set(clock, known)
  await cp(join(await known, 'sample'), join(folder, 'sample'), { recursive: true })
}

async function make(root: string, env: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'belvrij-sample-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const command = [join(root, 'out/main/server.js'), '--demo', '--data', folder, '--no-open']
  const host = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(host, 'exit')
  for await (const line of createInterface({ input: host.stdout })) if (line.startsWith('READY ')) break
  host.kill('SIGTERM')
  await ended
  return folder
}
