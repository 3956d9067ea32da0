import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Reply, Role } from '../../src/contract/call'
import { newId } from '../../src/contract/id'
import type { PresetCode } from '../../src/contract/ladder'
import type { CustodyMode, School } from '../../src/contract/settings'
import { createSessions } from '../../src/core/accounts/sessions'
import { createApp, type App } from '../../src/core/app'
import { schoolDay } from '../../src/core/calendar/days'
import { fillCalendar } from '../../src/core/calendar/usual'
import type { Safe } from '../../src/core/context'
import type { Database } from '../../src/core/database/schema'
import { closedPost, type Post } from '../../src/core/mail/post'
import { adoptPreset } from '../../src/core/ladder/adopt'
import { fillKinds } from '../../src/core/offences/kinds'
import { saveSchool } from '../../src/core/settings/store'
import { openTestDatabase } from './database'

export interface TestPupil {
  readonly id: string
  readonly number: string
  readonly name: string
}
export interface TestClass {
  readonly id: string
  readonly name: string
  readonly pupils: readonly TestPupil[]
}
/** Someone who asks: a reply as it is, or (`get`, `do`) the value, failing the test on anything but yes. */
export interface Asker {
  readonly id: string
  ask(path: string, input?: unknown, event?: string): Promise<Reply>
  /** The value of a reply that must be yes. */
  get<T = Record<string, unknown>>(path: string, input?: unknown, event?: string): Promise<T>
}

export interface TestSchool {
  readonly db: Kysely<Database>
  readonly app: App
  /** Set it to move the school's clock. */
  now: Date
  /** The member of staff with this role: 'teacher', 'mentor', 'director', 'administrator'; 'teacher2' too. */
  readonly as: (who: Role | 'teacher2' | 'visitor') => Asker
  addClass(
    name: string,
    size: number,
    options?: { mentor?: boolean; guardians?: boolean }
  ): Promise<TestClass>
  faults: unknown[]
  close(): Promise<void>
}

const people = ['teacher', 'teacher2', 'mentor', 'director', 'administrator'] as const
const firstNames = ['Amira', 'Bas', 'Cem', 'Daan', 'Elif', 'Fee', 'Gijs', 'Hana', 'Ilse', 'Jayden']
const lastNames = [
  'Bakker',
  'Yilmaz',
  'Berg',
  'Vries',
  'Haddad',
  'Dijk',
  'Jong',
  'Kowalska',
  'Smit',
  'Visser'
]

/** Wednesday 21 January 2026, 10.20 at school: the third hour of a school day in every region. */
const usualMoment = '2026-01-21T09:20:00.000Z'

/** A school on a real database behind the real dispatcher, with a clock the test sets. */
export async function testSchool(
  options: {
    now?: string
    preset?: PresetCode
    custodyMode?: CustodyMode
    school?: Partial<School>
    /** What an import or a letter asks of the safe, and mails a letter; without it that answers nothing. */
    safe?: Partial<Safe>
    post?: Post
  } = {}
): Promise<TestSchool> {
  const { db, audit, close } = await openTestDatabase()
  const faults: unknown[] = []
  const sessions = createSessions()
  const school: TestSchool = {
    db,
    now: new Date(options.now ?? usualMoment),
    faults,
    app: createApp({
      db,
      audit,
      sessions,
      safe: (options.safe ?? {}) as Safe,
      post: options.post ?? closedPost,
      resources: join(import.meta.dirname, '../../resources'),
      clock: () => school.now,
      fault: (_ticket, path, error) => faults.push([path, error]),
      changed: () => undefined
    }),
    as: (who) => asker(school, who),
    addClass: (name, size, how) => addClass(school, name, size, how),
    close
  }
  await furnish(school, options)
  function asker(school: TestSchool, who: string): Asker {
    const connection = { id: `window of ${who}`, device: 'local' }
    const ask: Asker['ask'] = (path, input = {}, event = newId()) => {
      const role = who === 'teacher2' ? 'teacher' : (who as Role)
      if (who !== 'visitor' && !sessions.who(connection, school.now.getTime())) {
        const { door, swing } = sessions.door(connection)
        door.letIn(who, role)
        swing(school.now.getTime())
      }
      return school.app.call(connection, { path, event, input })
    }
    return {
      id: who,
      ask,
      async get<T>(path: string, input?: unknown, event?: string) {
        const reply = await ask(path, input, event)
        if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply)} ${faults.map(String).join(' ')}`)
        return reply.value as T
      }
    }
  }
  return school
}

async function furnish(
  school: TestSchool,
  options: { preset?: PresetCode; custodyMode?: CustodyMode; school?: Partial<School> }
): Promise<void> {
  const now = school.now.toISOString()
  await school.db.transaction().execute(async (tx) => {
    await saveSchool(tx, {
      name: 'Het Vlierhof',
      street: 'Vlierlaan 1',
      postcode: '9999 ZZ',
      city: 'Voorbeelddorp',
      phone: '000-1234567',
      email: 'info@vlierhof.example',
      region: 'midden',
      custodyMode: options.custodyMode ?? 'lesson',
      keepingPlace: 'de receptie',
      protocol: 'Telefoonprotocol 2025',
      contact: 'de teamleider',
      ...options.school
    })
    await fillCalendar(tx, 'midden', schoolDay(now), newId)
    await tx
      .insertInto('staff')
      .values(
        people.map((id) => ({
          id,
          code: id,
          given_name: `${id[0]?.toUpperCase()}.`,
          prefix: 'de',
          family_name: `Jonge-${id}`,
          role: id === 'teacher2' ? 'teacher' : id,
          password_hash: 'none',
          pin_hash: null
        }))
      )
      .execute()
    await fillKinds(tx)
    // In force since the school year began, so that what a test backdates has a ladder too.
    await adoptPreset(tx, {
      preset: options.preset ?? 'phone-card',
      from: '2024-08-01',
      now,
      by: 'director',
      id: newId()
    })
  })
}

async function addClass(
  school: TestSchool,
  name: string,
  size: number,
  { mentor = true, guardians = true } = {}
): Promise<TestClass> {
  const id = newId()
  const pupils = Array.from({ length: size }, (_, at) => ({
    id: newId(),
    number: `${name}-${String(at + 1).padStart(3, '0')}`,
    given_name: firstNames[at % firstNames.length]!,
    prefix: at % 4 === 2 ? 'van den' : '',
    family_name:
      lastNames[(at * 3) % lastNames.length]! + (at >= 10 ? String.fromCharCode(97 + (at % 26)) : ''),
    born_on: '2011-05-05',
    email: ''
  }))
  await school.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('school_class')
      .values({ id, name, school_year: '2025-2026', mentor_id: mentor ? 'mentor' : null })
      .execute()
    if (size === 0) return
    await tx.insertInto('pupil').values(pupils).execute()
    await tx
      .insertInto('enrolment')
      .values(
        pupils.map((pupil, at) => ({
          id: newId(),
          class_id: id,
          pupil_id: pupil.id,
          pocket: at + 1,
          from_day: '2025-08-01'
        }))
      )
      .execute()
    if (!guardians) return
    await tx
      .insertInto('guardian')
      .values(
        pupils.flatMap((pupil, at) => [guardianOf(pupil, at, 'moeder'), guardianOf(pupil, at, 'vader')])
      )
      .execute()
  })
  return {
    id,
    name,
    pupils: pupils.map(({ id, number, given_name }) => ({ id, number, name: given_name }))
  }
}

const guardianOf = (
  pupil: { id: string; prefix: string; family_name: string },
  at: number,
  relation: string
) => ({
  id: newId(),
  pupil_id: pupil.id,
  relation,
  initials: relation === 'moeder' ? 'M.' : 'P.',
  prefix: pupil.prefix,
  family_name: pupil.family_name,
  authority: 'yes',
  street: `Dorpsstraat ${at + 1}`,
  postcode: '9999 ZZ',
  city: 'Voorbeelddorp',
  phone: '06-00000000',
  email: `ouder${at}@ouder.example`,
  language: 'nl',
  secret_address: 'no'
})
