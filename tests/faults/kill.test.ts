import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newId } from '../../src/contract/id'
import { firstBrokenLine } from '../../src/core/audit'
import { isSound, openFile, queries } from '../../src/core/database/open'
import { startNodeHost, type NodeHost } from '../support/node-host'

const kills = process.env['FAULTS'] === 'full' ? 200 : 50
const folder = mkdtempSync(join(tmpdir(), 'belvrij-kill-'))
const clock = '2026-01-21T09:20:00.000Z'
const password = 'vier rode fietsen'
const signIn = { code: 'boh', password }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Tick {
  readonly event: string
  readonly pupilId: string
  readonly mark: string
}

test(
  `the host is killed ${kills} times while a teacher ticks: no tick that was acknowledged is lost`,
  { timeout: 600_000 },
  async () => {
    const { classId, pupils } = await openSchool()
    const round = { classId, day: '2026-01-21', hour: 3 }
    const acknowledged: Tick[] = []
    const order = ['absent', 'late', 'no-device']
    let turn = 0
    let unanswered: Tick | undefined

    for (let n = 0; n <= kills; n++) {
      const host = await startNodeHost(folder, clock)
      await host.get('accounts.signIn', signIn)
      const send = ({ event, pupilId, mark }: Tick) =>
        host.ask('custody.mark', { round, marks: [{ pupilId, mark }] }, event)
      // The act whose answer never came is sent once more, under the same id: it happens once, whatever was on disk.
      if (unanswered) {
        expect(await send(unanswered)).toMatchObject({ ok: true, value: { marked: 1 } })
        acknowledged.push(unanswered)
        unanswered = undefined
      }
      // Somewhere in the middle of a tick, another place every time; after the last kill all is quiet.
      const death =
        n === kills
          ? host.kill()
          : new Promise<void>((dead) => setTimeout(() => void host.kill().then(dead), 40 + ((n * 37) % 160)))
      let ticking = n < kills
      while (ticking) {
        const tick: Tick = {
          event: newId(),
          pupilId: pupils[turn % pupils.length]!,
          mark: order[Math.floor(turn / pupils.length) % order.length]!
        }
        turn += 1
        const reply = await send(tick)
        if (reply && !reply.ok) throw new Error(JSON.stringify(reply))
        if (reply) acknowledged.push(tick)
        else unanswered = tick
        ticking = reply !== undefined
      }
      await death
    }

    const file = openFile(
      join(folder, 'belvrij.db'),
      Buffer.from(readFileSync(join(folder, 'key'), 'utf8').trim(), 'hex')
    )
    expect(isSound(file, 'full')).toBe(true)
    const db = queries(file)
    const lines = await db.selectFrom('audit').select('event_id').where('call', '=', 'custody.mark').execute()
    const marks = await db
      .selectFrom('mark')
      .select(['event_id', 'pupil_id', 'mark', 'replaced_in'])
      .execute()
    const events = acknowledged.map(({ event }) => event).sort()
    expect(acknowledged.length).toBeGreaterThan(kills)
    expect(lines.map(({ event_id }) => event_id).sort()).toEqual(events)
    expect(marks.map(({ event_id }) => event_id).sort()).toEqual(events)
    const present = new Map(
      marks.filter(({ replaced_in }) => replaced_in === null).map((row) => [row.pupil_id, row.mark])
    )
    const last = new Map(acknowledged.map(({ pupilId, mark }) => [pupilId, mark]))
    expect(present).toEqual(last)
    expect(await firstBrokenLine(db)).toBeUndefined()
    await db.destroy()
  }
)

async function openSchool(): Promise<{ classId: string; pupils: string[] }> {
  const host = await startNodeHost(folder, clock)
  const { code } = await host.get<{ code: string }>('safekeeping.makeRecoveryCode')
  const director = { code: 'boh', givenName: 'M.', prefix: 'van', familyName: 'Bohemen', password, pin: null }
  await host.get('setup.openSchool', {
    language: 'nl',
    schoolName: 'Het Vlierhof',
    region: 'midden',
    custodyMode: 'lesson',
    preset: 'phone-card',
    director,
    recoveryCode: code
  })
  await host.get('accounts.signIn', signIn)
  const [classId, pupils] = await bringIn(host)
  await host.kill()
  return { classId, pupils }
}

async function bringIn(host: NodeHost): Promise<[string, string[]]> {
  const list = readFileSync(join(import.meta.dirname, '../../resources/sample/leerlingen.csv')).toString(
    'base64'
  )
  const files = [{ file: { name: 'leerlingen.csv', base64: list }, mapping: null }]
  const { fingerprint } = await host.get<{ fingerprint: string }>('roster.previewImport', { files })
  await host.get('roster.applyImport', {
    files,
    fingerprint,
    from: '2026-01-01',
    leaversLeave: false,
    typed: ''
  })
  const [first] = await host.get<{ id: string }[]>('roster.classes')
  const pupils = await host.get<{ id: string }[]>('roster.classList', { classId: first!.id })
  return [first!.id, pupils.map(({ id }) => id)]
}
