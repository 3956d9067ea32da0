import type { Device } from '../../contract/devices'
import { fullName } from '../../contract/names'
import type { Place } from '../../contract/offences'
import { clockTime } from '../calendar/days'
import { hoursOf } from '../calendar/store'
import { Refusal, type Reading } from '../context'
import { exemptPlaceOf, stayingAt, stillHandsIn } from '../exemptions/rules'
import { holdingsOn, usualOf } from '../exemptions/store'
import { covers, kindsOf, type Granted, type Kinds, type Span } from '../permissions/rules'
import { permissionsOn } from '../permissions/store'
import type { CoveringMark, Here } from './rules'
import { permissionSaid } from './store'

/** When something happened: a lesson hour of a day, or (-1) outside a lesson. */
export interface Moment {
  readonly day: string
  readonly hour: number
}

/** What let a pupil use or keep a device: somebody's permission, an exemption, or the mark of that lesson. */
export type Cover =
  | { readonly permissionId: string }
  | { readonly mark: CoveringMark; readonly stays?: readonly Device[]; readonly until?: string }

/** What covers each pupil by the mark of the round; those it does not cover are not in it. */
export const coverByMark = (pupils: readonly Pick<Here, 'id' | 'mark'>[]): ReadonlyMap<string, Cover> =>
  new Map(pupils.flatMap(({ id, mark }): [string, Cover][] => (mark ? [[id, { mark }]] : [])))

/**
 * The exemption that leaves each pupil all they hand in as a rule, where it happened; those without one are not in it.
 * Who may keep a watch hands in the phone, and may be seen with it.
 */
export async function coverByExemption(
  db: Reading,
  pupilIds: readonly string[],
  day: string,
  place: Place
): Promise<ReadonlyMap<string, Cover>> {
  const where = exemptPlaceOf[place]
  if (where === null) return new Map()
  const found = [...(await holdingsOn(db, pupilIds, day))].flatMap(
    ([pupilId, { usual, holdings }]): [string, Cover][] => {
      const here = holdings.filter(({ places }) => places.includes(where))
      const stays = stayingAt(here, where)
      if (here.length === 0 || stillHandsIn(usual, stays).length > 0) return []
      const until = here.map((one) => one.until).sort()[0]!
      return [[pupilId, { mark: 'exempt', stays, until }]]
    }
  )
  return new Map(found)
}

/** Is what permissions leave a pupil enough? For being seen with a device, or for not handing in. */
type Enough = (kinds: Kinds, usual: readonly Device[]) => boolean

/**
 * The permission that covers each pupil at a moment, by pupil; those without one are not in it. Outside a lesson
 * only this very minute can be looked at: what the clock showed on another day is not on record.
 */
export async function coverByPermission(
  db: Reading,
  pupils: readonly Pick<Here, 'id' | 'classIds'>[],
  moment: Moment,
  now: { readonly now: string; readonly today: string },
  isEnough: Enough
): Promise<ReadonlyMap<string, Cover>> {
  const granted = await permissionsOn(db, moment.day)
  const span = await spanOf(db, moment, now)
  if (!span) return new Map()
  const mine = pupils.map(({ id, classIds }) => ({
    id,
    theirs: granted.filter((one) => covers(one, { pupilId: id, classIds }, span))
  }))
  // What they hand in matters only where a permission names kinds: as a rule none does.
  const namesKinds = mine.some(({ theirs }) => theirs.some(({ devices }) => devices.length > 0))
  const usual = namesKinds
    ? await usualOf(
        db,
        mine.map(({ id }) => id)
      )
    : undefined
  const found = mine.flatMap(({ id, theirs }): [string, Cover][] => {
    const permission = theirs.toSorted(byBreadth)[0]
    const isCovered = isEnough(kindsOf(theirs), usual?.get(id) ?? ['phone'])
    return permission && isCovered ? [[id, { permissionId: permission.id }]] : []
  })
  return new Map(found)
}

/** The one that tells most comes first: for every kind, then for the phone. */
const byBreadth = (a: Granted, b: Granted): number => breadth(b) - breadth(a)
const breadth = ({ devices }: Granted): number =>
  devices.length === 0 ? 2 : devices.includes('phone') ? 1 : 0

async function spanOf(
  db: Reading,
  { day, hour }: Moment,
  { now, today }: { readonly now: string; readonly today: string }
): Promise<Span | undefined> {
  if (hour >= 0) {
    const lesson = (await hoursOf(db, day)).find((one) => one.hour === hour)
    return lesson && { day, starts: lesson.starts, ends: lesson.ends }
  }
  const time = clockTime(now)
  return day === today ? { day, starts: time, ends: time } : undefined
}

/** Says no to an offence of a covered pupil and tells by what: the pupil by id, never by name. */
export async function refuseCovered(db: Reading, cover: ReadonlyMap<string, Cover>): Promise<void> {
  for (const [pupilId, by] of cover) {
    if ('mark' in by) {
      const { mark, stays, until } = by
      // What an exemption is of and until when; why it is given stays with the director.
      const told = stays && until ? { stays: stays.join(' '), until } : {}
      throw new Refusal('covered', { mark, pupilId, ...told })
    }
    const { purpose, ends, devices, ...granter } = await permissionSaid(db, by.permissionId)
    const told = devices === '' ? {} : { devices }
    throw new Refusal('covered', { purpose, until: ends, grantedBy: fullName(granter), pupilId, ...told })
  }
}
