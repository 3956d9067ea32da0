import { addDays, instantOf } from '../src/core/calendar/days'
import { testSchool, type Asker } from '../tests/support/school'
import { median, row, timed, type Row } from './measure'
import { rawCommits } from './raw'

const rounds = 40

/**
 * A tick, a whole class in one gesture and an offence through the real dispatcher, each against a raw commit taken in
 * turn with it: the machine may slow down half-way, the ratio does not.
 */
export async function calls(): Promise<Row[]> {
  const school = await testSchool({ now: '2026-06-24T09:20:00.000Z' })
  const raw = rawCommits()
  const { id: classId, pupils } = await school.addClass('H3b', 30)
  const teacher = school.as('teacher')
  const taken = { raw: [] as number[], tick: [] as number[], round: [] as number[], offence: [] as number[] }
  const against = async (name: 'tick' | 'round' | 'offence', work: () => Promise<unknown>): Promise<void> => {
    taken.raw.push(await timed(raw.commit))
    taken[name].push(await timed(work))
  }
  const finish = async (round: unknown): Promise<void> => {
    await teacher.get('offences.conclude', { round, readings: [] })
    await teacher.get('custody.giveBack', { round, except: [] })
  }
  const days = await schoolDays(teacher, classId, rounds)
  for (const day of days) {
    // Lived through day by day: what is entered later counts as returned at once.
    school.now = new Date(instantOf(day, '09:40'))
    const ticked = { classId, day, hour: 1 }
    for (const { id } of pupils)
      await against('tick', () =>
        teacher.get('custody.mark', { round: ticked, marks: [{ pupilId: id, mark: 'handed-in' }] })
      )
    await finish(ticked)
    for (const hour of [2, 3, 4, 5]) {
      const bulk = { classId, day, hour }
      await against('round', () => teacher.get('custody.restHandedIn', { round: bulk }))
      await finish(bulk)
    }
    for (const { id } of pupils.slice(0, 10))
      await against('offence', () =>
        teacher.get('offences.record', {
          pupilIds: [id],
          kindId: 'phone-used',
          day,
          hour: 2,
          place: 'lesson',
          note: 'Stuurde een bericht.',
          ownWords: '',
          anyway: null
        })
      )
  }
  raw.close()
  await school.close()
  const one = median(taken.raw)
  return [
    row('tick.ratio', median(taken.tick) / one, '× raw commit', 2),
    row('round.ratio', median(taken.round) / one, '× raw commit', 4),
    row('offence.ratio', median(taken.offence) / one, '× raw commit', 4)
  ]
}

/** The last school days before that summer: days on which the hours can still be entered late. */
async function schoolDays(teacher: Asker, classId: string, count: number): Promise<string[]> {
  const days: string[] = []
  for (let day = '2026-06-23'; days.length < count; day = addDays(day, -1)) {
    const reply = await teacher.ask('custody.round', { classId, day, hour: 2 })
    if (reply.ok) days.push(day)
  }
  return days.toReversed()
}
