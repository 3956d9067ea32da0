import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '../../contract/call'
import { newId } from '../../contract/id'
import { seal } from '../accounts/secrets'
import { createSessions } from '../accounts/sessions'
import { insertStaff } from '../accounts/store'
import { createApp } from '../app'
import { schoolDay, schoolYearDays, schoolYearOf } from '../calendar/days'
import { fillCalendar } from '../calendar/usual'
import type { Safe, Writing } from '../context'
import { adoptPreset } from '../ladder/adopt'
import { fillKinds } from '../offences/kinds'
import { closedPost } from '../mail/post'
import { applyDifference } from '../roster/apply'
import { readTable } from '../roster/csv'
import { readImport } from '../roster/files'
import { presentSchool } from '../roster/present'
import type { OpenFile } from '../safekeeping/enter'
import { saveSchool } from '../settings/store'
import { fillGroups } from './sample-groups'
import { planAhead } from './sample-calendar'
import { liveThroughWeeks } from './sample-weeks'

/** What everyone in the invented school signs in with: it is shown on its sign-in screen. */
export const samplePassword = 'vlierhof-voorbeeld'
export const samplePin = '246810'

const roles: Readonly<Record<string, Role>> = {
  directeur: 'director',
  administrateur: 'administrator',
  mentor: 'mentor'
}
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag']

/**
 * Fills a fresh file with the invented school: its lists from the CSV files that can be imported by hand too, and
 * three weeks of school days lived through the same calls a teacher makes, so that every screen has something.
 */
export async function fillSample(file: OpenFile, resources: string, now: Date): Promise<void> {
  // A thousand acts of people who do not exist: none of them needs to survive a power cut.
  file.file.pragma('synchronous = off')
  await furnish(file, resources, now)
  file.file.pragma('synchronous = full')
}

async function furnish(file: OpenFile, resources: string, now: Date): Promise<void> {
  const folder = join(resources, 'sample')
  const today = schoolDay(now.toISOString())
  const [passwordHash, pinHash] = [await seal(samplePassword), await seal(samplePin)]
  await file.db.transaction().execute(async (tx) => {
    await saveSchool(tx, {
      name: 'Het Vlierhof',
      street: 'Vlierlaan 12',
      postcode: '9999 VH',
      city: 'Vlierhoven',
      phone: '099-999 99 99',
      email: 'info@hetvlierhof.example',
      region: 'midden',
      custodyMode: 'lesson',
      keepingPlace: 'de receptie',
      protocol: 'Telefoonregels Het Vlierhof, versie 2 (augustus 2026)',
      contact: 'de teamleider onderbouw'
    })
    await fillCalendar(tx, 'midden', today, newId)
    await fillBell(tx, folder)
    await planAhead(tx, today)
    await fillStaff(tx, folder, passwordHash, pinHash)
    await fillClasses(tx, folder, today)
    await fillTimetable(tx, folder, schoolYearOf(today))
    await fillKinds(tx)
    const director = await tx
      .selectFrom('staff')
      .select('id')
      .where('role', '=', 'director')
      .executeTakeFirstOrThrow()
    const from = schoolYearDays(schoolYearOf(today)).from
    await adoptPreset(tx, {
      preset: 'phone-card',
      from,
      now: now.toISOString(),
      by: director.id,
      id: newId()
    })
  })

  let at = now
  const sessions = createSessions()
  const app = createApp({
    db: file.db,
    audit: file.audit,
    sessions,
    safe: {} as Safe,
    resources,
    post: closedPost,
    clock: () => at,
    fault: (_ticket, path, error) => {
      throw new Error(`The sample school stumbled over ${path}`, { cause: error })
    },
    changed: () => undefined
  })
  await liveThroughWeeks(file.db, now, async (who, instant, path, input) => {
    at = new Date(instant)
    const connection = { id: who.id, device: 'sample' }
    const { door, swing } = sessions.door(connection)
    door.letIn(who.id, who.role)
    swing(at.getTime())
    const reply = await app.call(connection, { path, event: newId(at.getTime()), input })
    if (!reply.ok) throw new Error(`The sample school was refused ${path}: ${JSON.stringify(reply)}`)
    return reply.value
  })
  await file.db.transaction().execute((tx) => fillGroups(tx, today))
}

/** In the invented school one person of each role comes in by PIN on this machine, on any day. */
export async function welcomeToSample(file: OpenFile, today: string): Promise<void> {
  const everyone = await file.db.selectFrom('staff').select(['id', 'role']).orderBy('family_name').execute()
  const oneOfEach = new Map(everyone.map(({ id, role }) => [role, id]))
  await file.db
    .insertInto('device_day')
    .values([...oneOfEach.values()].map((id) => ({ device: 'local', staff_id: id, day: today })))
    .onConflict((conflict) => conflict.columns(['device', 'staff_id']).doUpdateSet({ day: today }))
    .execute()
}

type Line = Readonly<Record<string, string>>

async function linesOf(folder: string, name: string): Promise<Line[]> {
  const read = readTable(await readFile(join(folder, name)))
  if (!('ok' in read)) throw new Error(`The sample file ${name} cannot be read: ${read.refused}`)
  const { headers, rows } = read.ok
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ''])))
}

async function fillBell(tx: Writing, folder: string): Promise<void> {
  const lines = await linesOf(folder, 'belrooster.csv')
  await tx.deleteFrom('bell_hour').execute()
  await tx
    .insertInto('bell_hour')
    .values(
      lines.map((line) => ({
        bell_id: 'usual',
        weekday: weekdays.indexOf(line['Dag'] ?? '') + 1,
        hour: Number(line['Lesuur']),
        label: `${line['Lesuur']}e uur`,
        starts: line['Begin'] ?? '',
        ends: line['Eind'] ?? ''
      }))
    )
    .execute()
}

async function fillStaff(tx: Writing, folder: string, passwordHash: string, pinHash: string): Promise<void> {
  for (const line of await linesOf(folder, 'personeel.csv'))
    await insertStaff(tx, {
      id: newId(),
      code: line['Code'] ?? '',
      givenName: line['Roepnaam'] ?? '',
      prefix: line['Tussenvoegsel'] ?? '',
      familyName: line['Achternaam'] ?? '',
      role: roles[line['Functie'] ?? ''] ?? 'teacher',
      passwordHash,
      pinHash
    })
}

async function fillClasses(tx: Writing, folder: string, today: string): Promise<void> {
  const schoolYear = schoolYearOf(today)
  const files = await Promise.all(
    ['leerlingen.csv', 'ouders.csv'].map(async (name) => ({
      file: { name, base64: (await readFile(join(folder, name))).toString('base64') },
      mapping: null
    }))
  )
  const read = readImport(await presentSchool(tx, schoolYear), files)
  if ('refused' in read) throw new Error(`The sample file ${read.file} cannot be read: ${read.refused}`)
  const { from } = schoolYearDays(schoolYear)
  await applyDifference(tx, read.difference, { from, leaversLeave: false, newId })
}

async function fillTimetable(tx: Writing, folder: string, schoolYear: string): Promise<void> {
  const classes = await tx
    .selectFrom('school_class')
    .select(['id', 'name'])
    .where('school_year', '=', schoolYear)
    .execute()
  const staff = await tx.selectFrom('staff').select(['id', 'code']).execute()
  const lessons = (await linesOf(folder, 'rooster.csv')).flatMap((line) => {
    const found = classes.find(({ name }) => name === line['Klas'])
    if (!found) return []
    return [
      {
        class_id: found.id,
        weekday: weekdays.indexOf(line['Dag'] ?? '') + 1,
        hour: Number(line['Lesuur']),
        subject: line['Vak'] ?? '',
        room: line['Lokaal'] ?? '',
        staff_id: staff.find(({ code }) => code === line['Docent']?.toLowerCase())?.id ?? null
      }
    ]
  })
  await tx.insertInto('timetable').values(lessons).execute()
}
