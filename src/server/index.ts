import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { testableClock } from '../core/clock'
import { openHouse } from '../core/house'
import { assertRuntime } from '../core/runtime'
import { openBrowser } from './browser'
import { usualFolder, whyNotHere } from '../core/data-folder'
import { readPages } from './files'
import { readFlags, type Flags } from './flags'
import { serve } from './http'
import { keyFile } from './key-file'

const built = import.meta.dirname

/** A folder of its own under the system's temporary folder, gone when this process ends. */
function throwAwayFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belvrij-demo-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function chosenFolder({ data, demo }: Flags): string {
  if (data === undefined && demo) return throwAwayFolder()
  const folder = data === undefined ? usualFolder(process.platform, homedir(), process.env) : resolve(data)
  const objection = whyNotHere(folder)
  if (objection) throw new Error(objection)
  return folder
}

function noSuchPort(port: number, cause: NodeJS.ErrnoException): Error {
  const why = cause.code === 'EADDRINUSE' ? 'is al bezet' : 'mag Belvrij niet gebruiken'
  return new Error(`Poort ${port} ${why}: kies een andere, of laat --port weg.`, { cause })
}

async function start(): Promise<void> {
  assertRuntime()
  const flags = readFlags(process.argv.slice(2))
  const pages = readPages(join(built, '../renderer'))
  const folder = chosenFolder(flags)
  const house = await openHouse({
    folder,
    resources: join(built, '../../resources'),
    keys: keyFile(folder),
    clock: testableClock(process.env),
    log: (line) => console.error(JSON.stringify(line)),
    sample: flags.demo
  })
  const host = await serve({ house, pages, port: flags.port }).catch(async (error: NodeJS.ErrnoException) => {
    await house.close()
    throw noSuchPort(flags.port, error)
  })

  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    await host.close()
    await house.close()
    process.exit(0)
  }
  // One Ctrl+C can come more than once: from the terminal, and from the command that started us.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void (stopping ??= stop().catch(giveUp)))

  const again = () => console.log(`Nieuwe link, één keer te gebruiken, vijf minuten geldig: ${host.link()}`)
  if (process.platform !== 'win32') process.on('SIGUSR1', again)
  process.stdin.on('data', again).on('error', () => undefined)

  const link = host.link()
  console.log(`READY ${link}`)
  console.log('Open deze link in uw browser; hij werkt één keer, en vijf minuten lang.')
  console.log(flags.demo ? 'Dit is een verzonnen school.' : `De gegevens staan in ${folder}.`)
  console.log('Enter geeft een nieuwe link, Ctrl+C stopt Belvrij.')
  if (flags.open) openBrowser(link)
}

function giveUp(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

await start().catch(giveUp)
