import type { Kysely } from 'kysely'
import type { Role } from '../../contract/call'
import { addDays, instantOf, schoolDay, schoolYearOf } from '../calendar/days'
import { lessonsOf } from '../calendar/lessons'
import { isSchoolDay } from '../calendar/store'
import type { Database } from '../database/schema'
import { chances, type Act, type Who } from './sample-act'
import { decideSome, sendLetters } from './sample-deciding'
import { handleSome, happenToo } from './sample-handling'
import { preferSome, talkAtNoon, writeOtherKinds } from './sample-kinds'
import { answerSome } from './sample-letters'

interface Lesson {
  readonly classId: string
  readonly hour: number
  readonly starts: string
  readonly ends: string
  readonly teacher: Who
}
interface Pupil {
  readonly id: string
  /** How often, of a hundred lessons, this pupil keeps the phone. */
  readonly keeps: number
}
interface Setting {
  readonly db: Kysely<Database>
  readonly act: Act
  readonly chance: () => number
  readonly director: Who
  readonly pupils: ReadonlyMap<string, readonly Pupil[]>
  readonly kinds: Readonly<Record<'kept' | 'seen', string>>
}

const schoolDaysLived = 15

/** Lives through the last three school weeks up to now: rounds, offences, decisions, permissions, taken phones. */
export async function liveThroughWeeks(db: Kysely<Database>, now: Date, act: Act): Promise<void> {
  const setting = await settingOf(db, act)
  const today = schoolDay(now.toISOString())
  const days: string[] = []
  for (let day = today; days.length <= schoolDaysLived && day > addDays(today, -60); day = addDays(day, -1))
    if (await isSchoolDay(db, day)) days.unshift(day)
  let talked = false
  for (const day of days) {
    const lessons = await lessonsToLive(setting, day)
    const decides = day !== days[0] && days.indexOf(day) < days.length - 2
    const collected = decides ? await decideSome(setting, day) : undefined
    // Once, and long enough ago that later letters went out after it.
    if (collected && !talked && days.indexOf(day) < days.length - 5) {
      await talkAtNoon(setting, day, collected)
      talked = true
    }
    const past = lessons.filter((lesson) => instantOf(day, lesson.ends) < now.toISOString())
    const lastOfToday = day === today ? past.at(-1) : undefined
    for (const lesson of past) await liveLesson(setting, day, lesson, lesson === lastOfToday)
    if (days.indexOf(day) < days.length - 2) await handleSome(setting, day)
    if (day === days.at(-3)) await happenToo(setting, day, quietPair(setting))
    if (days.indexOf(day) < days.length - 4) await sendLetters(setting, day)
    if (day === days.at(-6)) await writeOtherKinds(setting, day, quietOne(setting))
    if (day === days.at(-4)) await answerSome(setting, day)
  }
  await permitSome(setting, today, now)
  await preferSome(setting, now)
}

/** One of the first class who keeps no phone: whose watch was taken once. */
const quietOne = ({ pupils }: Setting): string => [...pupils.values()][0]![0]!.id

/** Two of the last class who never keep a phone: what happens to them stands apart. */
const quietPair = ({ pupils }: Setting): string[] =>
  [...pupils.values()]
    .at(-1)!
    .slice(0, 2)
    .map(({ id }) => id)

async function settingOf(db: Kysely<Database>, act: Act): Promise<Setting> {
  const chance = chances(20_261_121)
  const rows = await db
    .selectFrom('enrolment')
    .select(['class_id', 'pupil_id'])
    .where('until_day', 'is', null)
    .orderBy('class_id')
    .orderBy('pocket')
    .execute()
  const pupils = new Map<string, Pupil[]>()
  for (const { class_id, pupil_id } of rows) {
    const list = pupils.get(class_id) ?? []
    // Most never do, a few now and then, one or two in a class again and again.
    const keeps = list.length % 14 === 6 ? 7 : list.length % 9 === 3 ? 2.5 : 0.15
    pupils.set(class_id, [...list, { id: pupil_id, keeps }])
  }
  const director = await db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'director')
    .executeTakeFirstOrThrow()
  return {
    db,
    act,
    chance,
    pupils,
    director: { id: director.id, role: 'director' },
    kinds: { kept: 'not-handed-in', seen: 'phone-used' }
  }
}

async function lessonsToLive({ db, director }: Setting, day: string): Promise<Lesson[]> {
  const staff = new Map(
    (await db.selectFrom('staff').select(['id', 'role']).execute()).map(({ id, role }) => [id, role])
  )
  const planned = await db
    .selectFrom('timetable')
    .select(['class_id', 'weekday', 'hour', 'staff_id'])
    .execute()
  const lessons = await lessonsOf(db, null, day, schoolYearOf(day))
  return lessons
    .map(({ classId, hour, starts, ends }) => {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
      const id = planned.find(
        (one) => one.class_id === classId && one.hour === hour && one.weekday === weekday
      )?.staff_id
      const role = id ? (staff.get(id) as Role | undefined) : undefined
      return { classId, hour, starts, ends, teacher: id && role ? { id, role } : director }
    })
    .sort((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : a.classId < b.classId ? -1 : 1))
}

/** One lesson from the first phone to the last. The last one of today is left as a teacher in a hurry leaves it. */
async function liveLesson(setting: Setting, day: string, lesson: Lesson, leaveOpen: boolean): Promise<void> {
  const { act, chance, pupils, kinds } = setting
  const { classId, hour, teacher } = lesson
  const round = { classId, day, hour }
  const start = (minutes: number): string =>
    new Date(Date.parse(instantOf(day, lesson.starts)) + minutes * 60_000).toISOString()
  const end = new Date(Date.parse(instantOf(day, lesson.ends)) - 60_000).toISOString()
  const marks: { pupilId: string; mark: string }[] = []
  for (const pupil of pupils.get(classId) ?? []) {
    const drawn = chance() * 100
    if (drawn < 2) marks.push({ pupilId: pupil.id, mark: 'absent' })
    else if (drawn < 4) marks.push({ pupilId: pupil.id, mark: 'no-device' })
    else if (drawn < 4 + pupil.keeps) marks.push({ pupilId: pupil.id, mark: 'not-handed-in' })
  }
  if (marks.length > 0) await act(teacher, start(2), 'custody.mark', { round, marks })
  await act(teacher, start(3), 'custody.restHandedIn', { round })
  const readings = marks
    .filter(({ mark }) => mark === 'not-handed-in')
    .map(({ pupilId }) => {
      const offence = chance() < 0.85
      return {
        pupilId,
        reading: offence ? 'offence' : 'no-device',
        kindId: offence ? kinds.kept : null,
        note: ''
      }
    })
  await act(teacher, start(5), 'offences.conclude', { round, readings })
  if (leaveOpen) return
  const seen = chance() < 0.02 && marks.length > 0
  await act(teacher, end, 'custody.giveBack', { round, except: [] })
  if (seen) await seeOne(setting, day, lesson, end)
}

/** A phone was in use during the lesson; whoever was absent did nothing, and that refusal is right. */
async function seeOne(
  { act, chance, pupils, kinds }: Setting,
  day: string,
  lesson: Lesson,
  instant: string
): Promise<void> {
  const list = pupils.get(lesson.classId) ?? []
  const pupil = list[Math.floor(chance() * list.length)]
  if (!pupil) return
  const { teacher, hour } = lesson
  await act(teacher, instant, 'offences.record', {
    pupilIds: [pupil.id],
    kindId: kinds.seen,
    day,
    hour,
    place: 'lesson',
    note: 'Stuurde een bericht tijdens de uitleg.',
    ownWords: 'Het was mijn moeder.',
    anyway: 'Gezien aan het eind van de les.'
  }).catch(() => undefined)
}

async function permitSome(
  { db, act, chance, pupils, director }: Setting,
  today: string,
  now: Date
): Promise<void> {
  const classes = [...pupils.keys()]
  const purposes = ['Kahoot over het hoofdstuk', 'Filmen van het practicum', 'Woordjes leren met de app']
  for (const [at, classId] of classes.entries()) {
    const from = today
    let day = addDays(from, 1 + at)
    for (let ahead = 0; ahead < 30 && !(await isSchoolDay(db, day)); ahead++) day = addDays(day, 1)
    const hour = 2 + Math.floor(chance() * 3)
    await act(director, now.toISOString(), 'permissions.grant', {
      classId,
      pupilIds: [],
      day,
      hour,
      span: null,
      purpose: purposes[at % purposes.length] ?? '',
      allowedUse: 'Alleen de app die de docent noemt'
    })
  }
}
