import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../src/contract/id'
import { addDays, weekdayOf } from '../src/core/calendar/days'
import { openFile, type SqliteFile } from '../src/core/database/open'
import { openHouse } from '../src/core/house'
import { keyFile } from '../src/server/key-file'

export const yearPassword = 'vier rode fietsen'
const classes = 40
const pupilsPerClass = 30
const lessonsPerDay = 6
const schoolDays = 190
const offences = 10_000

/**
 * A school of 1,200 pupils at the end of a school year: 45,600 rounds, 1.37 million marks, 10,000 offences, and the
 * audit line of every act, in an encrypted file made by the application itself.
 */
export async function makeSchoolYear(folder: string): Promise<void> {
  const house = await openHouse({
    folder,
    resources: join(process.cwd(), 'resources'),
    keys: keyFile(folder),
    clock: () => new Date('2025-08-20T08:00:00Z')
  })
  const ask = async (path: string, input: unknown): Promise<unknown> => {
    const reply = await house.call({ id: 'bench', device: 'local' }, { path, event: newId(), input })
    if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply)}`)
    return reply.value
  }
  const { code } = (await ask('safekeeping.makeRecoveryCode', {})) as { code: string }
  await ask('setup.openSchool', {
    language: 'nl',
    schoolName: 'Het Vlierhof',
    region: 'midden',
    custodyMode: 'lesson',
    preset: 'phone-card',
    director: {
      code: 'boh',
      givenName: 'M.',
      prefix: 'van',
      familyName: 'Bohemen',
      password: yearPassword,
      pin: null
    },
    recoveryCode: code
  })
  await house.close()
  const key = readFileSync(join(folder, 'key'))
  const file = openFile(
    join(folder, 'belvrij.db'),
    key.length === 32 ? key : Buffer.from(key.toString('utf8').trim(), 'hex')
  )
  file.transaction(() => fillYear(file))()
  file.exec('analyze')
  file.close()
}

function fillYear(file: SqliteFile): void {
  const { id: director } = file.prepare(`select id from staff`).get() as { id: string }
  const pupil = file.prepare(
    `insert into pupil (id, number, given_name, prefix, family_name, email) values (?, ?, ?, '', ?, '')`
  )
  const schoolClass = file.prepare(
    `insert into school_class (id, name, school_year, mentor_id) values (?, ?, '2025-2026', ?)`
  )
  const enrolment = file.prepare(
    `insert into enrolment (id, class_id, pupil_id, pocket, from_day) values (?, ?, ?, ?, '2025-08-01')`
  )
  const lists = Array.from({ length: classes }, (_, at) => {
    const classId = newId()
    schoolClass.run(classId, `K${at + 1}`, director)
    const pupils = Array.from({ length: pupilsPerClass }, (_, n) => {
      const id = newId()
      pupil.run(id, `${at}-${n}`, `Leerling ${n}`, `Voorbeeld ${at * 30 + n}`)
      enrolment.run(newId(), classId, id, n + 1)
      return id
    })
    return { classId, pupils }
  })
  const audited = auditLines(file, director)
  const days: string[] = []
  for (let day = '2025-09-01'; days.length < schoolDays; day = addDays(day, 1))
    if (weekdayOf(day) <= 5) days.push(day)

  const round = file.prepare(
    'insert into round (id, class_id, day, hour, mode, event_id, concluded_in, closed_in) values (?, ?, ?, ?, ?, ?, ?, ?)'
  )
  const mark = file.prepare(
    'insert into mark (event_id, round_id, pupil_id, device, mark, returned_in) values (?, ?, ?, ?, ?, ?)'
  )
  for (const day of days)
    for (let hour = 1; hour <= lessonsPerDay; hour++)
      for (const { classId, pupils } of lists) {
        const [rest, concluded, back] = [newId(), newId(), newId()]
        const id = newId()
        round.run(id, classId, day, hour, 'lesson', rest, concluded, back)
        for (const pupilId of pupils) mark.run(rest, id, pupilId, 'phone', 'handed-in', back)
        audited(rest, `${day}T08:00:00.000Z`, 'custody.restHandedIn', `{"marked":${pupils.length}}`)
        audited(
          concluded,
          `${day}T08:01:00.000Z`,
          'offences.conclude',
          '{"outcomes":[],"held":30,"closed":false}'
        )
        audited(back, `${day}T08:50:00.000Z`, 'custody.giveBack', '{"returned":30,"held":0,"closed":true}')
      }

  const offence =
    file.prepare(`insert into offence (id, incident_id, pupil_id, kind_id, counts, day, hour, place, note,
    own_words, recorded_at, recorded_by, event_id) values (?, ?, ?, 'phone-used', 'counts', ?, ?, 'lesson', '', '', ?, ?, ?)`)
  for (let n = 0; n < offences; n++) {
    const { pupils } = lists[(n * 7) % classes]!
    const day = days[(n * 13) % days.length]!
    const event = newId()
    offence.run(
      newId(),
      newId(),
      pupils[(n * n) % pupils.length],
      day,
      (n % lessonsPerDay) + 1,
      `${day}T09:00:00.000Z`,
      director,
      event
    )
    audited(event, `${day}T09:00:00.000Z`, 'offences.record', '{"outcomes":[]}')
  }
}

/** Adds audit lines with a chain that holds, as the application writes them. */
function auditLines(
  file: SqliteFile,
  actor: string
): (event: string, at: string, call: string, answer: string) => void {
  const stored = file.prepare(`select value from setting where key = 'audit-key'`).get() as { value: string }
  const key = Buffer.from(stored.value, 'base64url')
  let { seq, hash } = file.prepare('select seq, hash from audit order by seq desc limit 1').get() as {
    seq: number
    hash: string
  }
  const insert = file.prepare('insert into audit values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  return (event, at, call, answer) => {
    seq += 1
    hash = createHmac('sha256', key)
      .update(JSON.stringify([seq, event, at, actor, call, '', '', answer, hash]))
      .digest('base64url')
    insert.run(seq, event, at, actor, call, '', '', answer, hash)
  }
}
