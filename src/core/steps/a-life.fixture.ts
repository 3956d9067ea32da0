import { expect } from 'vitest'
import type { Ladder } from '../../contract/ladder'
import { governing } from '../ladder/windows'
import { whatToDo, type Taken, type Verdict, type Weighed } from './rules'

export type Rules = Pick<Ladder, 'rungs' | 'afterLast' | 'window'> & { readonly effectiveFrom: string }

/** A ladder with rungs at these counts, by the school year. */
export const ladderAt = (
  ats: readonly number[],
  afterLast: Ladder['afterLast'] = { kind: 'director' }
): Rules => ({
  rungs: ats.map((at) => ({
    at,
    title: `Bij ${at}`,
    measures: ['talk'],
    menu: [],
    decider: 'mentor',
    needs: [],
    letter: 'informed',
    clause: ''
  })),
  afterLast,
  window: { kind: 'school-year' },
  effectiveFrom: '2025-08-01'
})

/** A school day to which everything belongs that names no other. */
export const aDay = '2025-09-01'

export type Life = ReturnType<typeof newLife>

/** One pupil's years as the rules see them: what is recorded and withdrawn, and what that does to the steps. */
export function newLife(...first: Rules[]) {
  let versions: readonly Rules[] = first
  let turn = 0
  const offences = new Map<string, Weighed>()
  const steps = new Map<string, Map<string, Taken>>()
  /** Every step ever made, as 'window rung'. */
  const born: string[] = []

  const next = () => String(++turn).padStart(6, '0')
  const under = (day: string) => governing(versions, [], day)
  const stepsOn = (day = aDay): Taken[] => [...(steps.get(under(day)?.window.key ?? '')?.values() ?? [])]
  const keep = (windowKey: string, step: Taken) =>
    steps.set(windowKey, (steps.get(windowKey) ?? new Map<string, Taken>()).set(step.id, step))

  /** Does what the rules say, as the store would. */
  function look(day = aDay): Verdict | undefined {
    const governs = under(day)
    if (!governs) return undefined
    const { window, version } = governs
    const verdict = whatToDo([...offences.values()], window, version, stepsOn(day))
    for (const act of verdict.acts) {
      if (act.do === 'propose') {
        born.push(`${window.key} ${act.rung}`)
        const id = `${window.key} ${act.rung} ${next()}`
        keep(window.key, { id, rung: act.rung, state: 'proposed', lastEvent: next(), basis: [...act.on] })
        continue
      }
      const basis = 'on' in act ? [...act.step.basis, ...act.on] : act.step.basis
      expect(new Set(basis).size, 'a step rests on an offence once').toBe(basis.length)
      const state = {
        rest: act.step.state,
        'propose-again': 'proposed',
        'stand-again': 'approved',
        lapse: 'lapsed',
        'basis-gone': 'basis-gone'
      } as const
      const lastEvent = act.do === 'rest' ? act.step.lastEvent : next()
      keep(window.key, { ...act.step, basis, state: state[act.do], lastEvent })
    }
    return verdict
  }

  function put(id: string, more: Partial<Weighed> = {}): Weighed {
    const plain = { counts: 'counts', sameAs: null, coveredBy: null, turned: null } as const
    const offence = { id, day: aDay, hour: 1, ...plain, ...more }
    offences.set(id, offence)
    return offence
  }

  function turnTo(id: string, kind: 'withdrawn' | 'reinstated'): Verdict | undefined {
    const offence = offences.get(id)
    if (!offence || (offence.turned?.kind ?? 'reinstated') === kind) return undefined
    offences.set(id, { ...offence, turned: { kind, id: next() } })
    return look(offence.day)
  }

  return {
    offences,
    born,
    look,
    /** On record without anybody having looked yet: several at once. */
    put,
    stepsOn,
    record: (id: string, more?: Partial<Weighed>) => look(put(id, more).day),
    withdraw: (id: string) => turnTo(id, 'withdrawn'),
    reinstate: (id: string) => turnTo(id, 'reinstated'),
    decide(rung: number, state: 'approved' | 'waived', day = aDay) {
      const step = stepsOn(day).find((one) => one.rung === rung)
      if (step && (step.state === 'proposed' || step.state === 'basis-gone'))
        keep(under(day)!.window.key, { ...step, state, lastEvent: next() })
    },
    change: (...later: Rules[]) => (versions = later),
    rungsIn: (state: Taken['state'], day = aDay) =>
      stepsOn(day)
        .filter((step) => step.state === state)
        .map((step) => step.rung)
        .sort((a, b) => a - b)
  }
}
