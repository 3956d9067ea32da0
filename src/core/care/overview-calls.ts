import type { care } from '../../contract/care'
import { compareText, fullName, listName } from '../../contract/names'
import type { MyPupil } from '../../contract/my-pupils'
import { openAgreements } from '../contacts/store'
import type { Handler, Reading } from '../context'
import { keptDevices } from '../custody/kept'
import { boundOn } from '../exemptions/duty-store'
import { holdingsOn } from '../exemptions/store'
import { waitingStates } from '../steps/decisions'
import { stepsOfPupils } from '../steps/streak-store'
import { streaksDue } from '../steps/streaks'
import { overviewReach } from './care-rules'
import { openLetters } from './open-letters'
import { inOrderOfAttention } from './overview-rules'
import { hearerOf, pupilsWithin, type Seen } from './people'
import { standingsOn } from './standings'
import { openItems } from './store'

export const mentorPupils: Handler<typeof care.mentorPupils> = async ({ mentorId }, ctx) => {
  const { db, actor, today, now } = ctx
  const all = await pupilsWithin(db, overviewReach(await hearerOf(db, actor)))
  const pupils = mentorId === null ? all : all.filter(({ mentorIds }) => mentorIds.includes(mentorId))
  const { of, rungs } = await standingsOn(db, today)
  const openOf = await whatIsOpen(db, pupils, { today, now })
  const rows = pupils.map((pupil) => ({
    pupilId: pupil.id,
    name: fullName(pupil),
    sortName: listName(pupil),
    className: pupil.className,
    mentor: pupil.mentor,
    ...of(pupil.id),
    ...openOf(pupil.id)
  }))
  return { rows: inOrderOfAttention(rows, today), rungs, mentors: mentorsOf(all) }
}

/** Everyone who is mentor of one of these pupils, by name. */
function mentorsOf(pupils: readonly Seen[]): { id: string; name: string }[] {
  const mentors = new Map(
    pupils.flatMap(({ mentorIds, mentor }) =>
      mentorIds[0] && mentor ? [[mentorIds[0], mentor] as const] : []
    )
  )
  return [...mentors].map(([id, name]) => ({ id, name })).sort((a, b) => compareText(a.name, b.name))
}

type OpenOf = Pick<
  MyPupil,
  'device' | 'step' | 'letter' | 'agreement' | 'exemptUntil' | 'dutyUntil' | 'goodNews' | 'itemId'
>

/** What is open about each of these pupils and what is in force: a fixed number of statements, however many they are. */
async function whatIsOpen(
  db: Reading,
  pupils: readonly Seen[],
  { today, now }: { readonly today: string; readonly now: string }
): Promise<(pupilId: string) => OpenOf> {
  const ids = pupils.map(({ id }) => id)
  const devices = new Map((await keptDevices(db, { open: true })).map((one) => [one.pupilId, one]))
  const steps = Map.groupBy(await stepsOfPupils(db, ids), ({ pupilId }) => pupilId)
  const letters = await openLetters(db, ids, today)
  // Read of everyone and looked up of these pupils only. Soonest first: of several the first one stands.
  const agreements = Map.groupBy(await openAgreements(db, everyone), ({ pupilId }) => pupilId)
  const held = await holdingsOn(db, ids, today)
  const bound = await boundOn(db, ids, today)
  const streaks = new Map((await streaksDue(db, today, ids)).map((due) => [due.pupilId, due.weeks]))
  const items = new Map((await openItems(db)).map((item) => [item.pupilId, item.id]))
  return (pupilId) => {
    const device = devices.get(pupilId)
    const own = (steps.get(pupilId) ?? []).toSorted((a, b) => (a.id < b.id ? 1 : -1))
    const waits = own.find(({ state }) => waitingStates.includes(state))
    const runs = own.find(({ state }) => state === 'approved' || state === 'carried-out')
    const step = waits ?? runs
    const agreement = agreements.get(pupilId)?.[0]
    const until = held.get(pupilId)?.holdings.map((one) => one.until)
    return {
      device: device
        ? {
            device: device.device,
            where: device.present.place || device.present.holder,
            late: device.present.due !== null && device.present.due < now
          }
        : null,
      step: step ? { id: step.id, waits: step === waits } : null,
      letter: letters.get(pupilId) ?? null,
      agreement: agreement ? { contactId: agreement.id, until: agreement.until } : null,
      exemptUntil: until?.toSorted().at(-1) ?? null,
      dutyUntil: bound.get(pupilId) ?? null,
      goodNews: streaks.get(pupilId) ?? null,
      itemId: items.get(pupilId) ?? null
    }
  }
}

/** As far as a director reads: who may see what was decided before. */
const everyone = { id: '', role: 'director' } as const
