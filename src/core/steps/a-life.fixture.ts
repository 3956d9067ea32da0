import { expect } from 'vitest'
import type { Ladder, Rung, TrackCode } from '../../contract/ladder'
import type { Days } from '../calendar/free-days'
import type { Version } from '../ladder/version'
import { governing, type Carry } from '../ladder/windows'
import { climbsOn, countOn, type Climb, type Look, type Placed } from './climbs'
import { isStanding, whyNotCounted, type Known } from './rules'

const rungAt = (at: number): Rung => ({
  at,
  title: `Bij ${at}`,
  measures: ['talk'],
  menu: [],
  decider: 'mentor',
  needs: [],
  letter: 'informed',
  stay: 'none',
  clause: ''
})

/** Rungs at these counts. */
export const trackAt = (
  ats: readonly number[],
  afterLast: Ladder['afterLast'] = { kind: 'director' }
): Pick<Ladder, 'rungs' | 'afterLast'> => ({ rungs: ats.map(rungAt), afterLast })

/** A ladder with rungs at these counts, by the school year unless said otherwise. */
export const ladderAt = (
  ats: readonly number[],
  afterLast: Ladder['afterLast'] = { kind: 'director' },
  more: Partial<Version> = {}
): Version => ({
  id: `from ${more.effectiveFrom ?? '2025-08-01'}`,
  name: 'Stappenplan',
  source: '',
  ...trackAt(ats, afterLast),
  refusal: null,
  stepDown: null,
  window: { kind: 'school-year' },
  effectiveFrom: '2025-08-01',
  ...more
})

/** A school day to which everything belongs that names no other. */
export const aDay = '2025-09-01'

export type Life = ReturnType<typeof newLife>

/** One pupil's years as the rules see them: what is recorded and withdrawn, and what that does to the steps. */
export function newLife(...first: Version[]) {
  let versions: readonly Version[] = first
  let free: readonly Days[] = []
  let turn = 0
  const offences = new Map<string, Known>()
  const steps = new Map<string, Placed>()
  const stood = new Map<string, Placed['state']>()
  const carries: Carry[] = []
  /** Every step ever made, as 'window branch rung'. */
  const born: string[] = []
  /** Every letter ever sent, as the id of its step: one goes with an approval while none stands. */
  const letters: { step: string; retracted: boolean }[] = []

  const next = () => String(++turn).padStart(6, '0')
  const under = (day: string) => governing(versions, { terms: [], free }, day)
  const keep = (step: Placed, state: Placed['state'] = step.state) => {
    steps.set(step.id, { ...step, state, lastEvent: next() })
    if (isStanding(state)) stood.set(step.id, state)
  }

  function lookOn(day: string): Look | undefined {
    const governs = under(day)
    if (!governs) return undefined
    const { window } = governs.version
    return {
      governs,
      carries,
      offences: [...offences.values()],
      steps: [...steps.values()].filter(
        ({ track, windowKey }) =>
          track === 'direct' || window.kind !== 'rolling' || windowKey.startsWith(`${window.weeks}w/`)
      ),
      endingOn: (end) => (under(end)?.version.id === governs.version.id ? under(end) : undefined)
    }
  }

  /** Does what the rules say, as the store would. */
  function look(day = aDay): Climb[] {
    const at = lookOn(day)
    if (!at) return []
    const climbs = climbsOn(at, day)
    for (const { verdict, window, branch } of climbs)
      for (const act of verdict.acts) {
        if (act.do === 'propose') {
          const { track } = branch
          born.push(`${window.key} ${track} ${act.rung}`)
          const id = `${window.key} ${track} ${act.rung} ${next()}`
          const placed = { track, windowKey: window.key, lastEvent: '' }
          keep({ id, rung: act.rung, state: 'proposed', basis: [...act.on], ...placed })
          continue
        }
        const step = steps.get(act.step.id)!
        const basis = 'on' in act ? [...step.basis, ...act.on] : step.basis
        expect(new Set(basis).size, 'a step rests on an offence once').toBe(basis.length)
        const state = {
          rest: step.state,
          'propose-again': 'proposed',
          'stand-again': stood.get(step.id)!,
          lapse: 'lapsed',
          'basis-gone': 'basis-gone'
        } as const
        if (act.do === 'rest') steps.set(step.id, { ...step, basis })
        else keep({ ...step, basis }, state[act.do])
      }
    return climbs
  }

  function put(id: string, more: Partial<Known> = {}): Known {
    const plain = { counts: 'counts', sameAs: null, coveredBy: null, turned: null } as const
    const offence = { id, day: aDay, hour: 1, kindId: 'kind', place: 'lesson', ...plain, ...more }
    offences.set(id, offence)
    return offence
  }

  /** Looks again where the day of an offence is counted, and where it was taken along to. */
  function lookAgain({ id, day }: Known): void {
    look(day)
    for (const carry of carries) if (carry.kept.includes(id)) look(carry.fromDay)
  }

  function turnTo(id: string, kind: 'withdrawn' | 'reinstated'): void {
    const offence = offences.get(id)
    if (!offence || (offence.turned?.kind ?? 'reinstated') === kind) return
    offences.set(id, { ...offence, turned: { kind, id: next() } })
    lookAgain(offence)
  }

  const countIn = (day = aDay, track: TrackCode = 'main'): Climb => countOn(lookOn(day)!, track, day)
  const stepsOn = (day = aDay, track: TrackCode = 'main'): Placed[] => {
    const at = lookOn(day)
    const { key } = at ? countOn(at, track, day).window : { key: '' }
    return [...steps.values()].filter((step) => step.windowKey === key && step.track === track)
  }
  const approve = (step: Placed) => {
    if (!letters.some((letter) => letter.step === step.id && !letter.retracted))
      letters.push({ step: step.id, retracted: false })
    keep(step, 'approved')
  }

  return {
    offences,
    steps,
    born,
    letters,
    carries,
    look,
    /** On record without anybody having looked yet: several at once. */
    put,
    stepsOn,
    countIn,
    record(id: string, more?: Partial<Known>): Climb[] {
      return look(put(id, more).day)
    },
    withdraw: (id: string) => turnTo(id, 'withdrawn'),
    reinstate: (id: string) => turnTo(id, 'reinstated'),
    decide(rung: number, way: 'approved' | 'waived' | 'retracted', day = aDay) {
      const step = stepsOn(day).find((one) => one.rung === rung)
      if (!step) return
      if (way === 'retracted') {
        if (step.state !== 'basis-gone') return
        for (const letter of letters) if (letter.step === step.id) letter.retracted = true
        keep(step, 'retracted')
        look(day)
      } else if (step.state === 'proposed') {
        if (way === 'approved') approve(step)
        else keep(step, 'waived')
      } else if (step.state === 'basis-gone' && way === 'approved') keep(step, stood.get(step.id))
    },
    /** What counts on from before, as the school decided; the oldest are let go of. */
    carry(kind: Carry['kind'], fromDay: string, most = Infinity): void {
      const before = under(fromDay)!.window
      const from = kind === 'carry-over' ? lookOn(previous(before.from)) : lookOn(fromDay)
      if (!from) return
      const { window, branch } = countOn(
        from,
        'main',
        kind === 'carry-over' ? previous(before.from) : fromDay
      )
      const kept = [...offences.values()]
        .filter((one) => !whyNotCounted(one, window, branch))
        .map(({ id }) => id)
        .slice(-most)
      carries.push({ kind, track: 'main', windowKey: before.key, fromDay, kept: most === 0 ? [] : kept })
      look(fromDay)
    },
    change: (...later: Version[]) => (versions = later),
    close: (...days: Days[]) => (free = days),
    rungsIn: (state: Placed['state'], day = aDay) =>
      stepsOn(day)
        .filter((step) => step.state === state)
        .map((step) => step.rung)
        .sort((a, b) => a - b)
  }
}

const previous = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
