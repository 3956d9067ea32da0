import { z } from 'zod'
import { Day, Nothing, command, query, staff } from './call'
import { everyone } from './safekeeping'

/**
 * What a school can do. A measure is data: one line here, one label per language. `decider` is the least
 * senior person who may decide it; `pastDay` measures outlast the school day and need a director and a reason
 * (E5: reachability after the last lesson weighs decisively).
 */
export const measures = {
  talk: { nature: 'educational', decider: 'mentor', pastDay: false },
  'keep-end-of-lesson': { nature: 'educational', decider: 'mentor', pastDay: false },
  'keep-end-of-day': { nature: 'educational', decider: 'mentor', pastDay: false },
  'inform-guardians': { nature: 'educational', decider: 'mentor', pastDay: false },
  'note-in-file': { nature: 'educational', decider: 'mentor', pastDay: false },
  'inform-mentor': { nature: 'educational', decider: 'mentor', pastDay: false },
  card: { nature: 'educational', decider: 'mentor', pastDay: false },
  'call-guardians': { nature: 'educational', decider: 'mentor', pastDay: false },
  'long-day': { nature: 'educational', decider: 'mentor', pastDay: false },
  'long-days': { nature: 'educational', decider: 'mentor', pastDay: false },
  'talk-with-guardians': { nature: 'educational', decider: 'mentor', pastDay: false },
  'hand-in-daily': { nature: 'order', decider: 'director', pastDay: false },
  'guardian-collects': { nature: 'order', decider: 'director', pastDay: true },
  'network-off': { nature: 'order', decider: 'director', pastDay: false },
  'care-consultation': { nature: 'educational', decider: 'mentor', pastDay: false },
  warning: { nature: 'order', decider: 'director', pastDay: false }
} as const satisfies Record<
  string,
  { nature: 'educational' | 'order'; decider: 'mentor' | 'director'; pastDay: boolean }
>
export type Measure = keyof typeof measures
export const Measure = z.enum(Object.keys(measures) as [Measure, ...Measure[]])

/** What must have happened before a step is closed (S0-15, S0-19, S2-19). */
export const Need = z.enum(['conversation', 'hearing', 'guardian-contact'])
export type Need = z.infer<typeof Need>
export const LetterKind = z.enum(['informed', 'repeated', 'collect', 'director', 'warning'])
export type LetterKind = z.infer<typeof LetterKind>

/** One rung: at the n-th counted offence in the window, this is proposed to this person. */
export const Rung = z.object({
  at: z.int().min(1).max(99),
  title: z.string().min(2).max(80),
  measures: z.array(Measure).min(1),
  /** What else the decider may choose. */
  menu: z.array(Measure),
  decider: z.enum(['mentor', 'director']),
  needs: z.array(Need),
  letter: LetterKind.nullable(),
  clause: z.string().max(200)
})
export type Rung = z.infer<typeof Rung>

export const Window = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('school-year') }),
  z.object({ kind: z.literal('term') })
])
export type Window = z.infer<typeof Window>
/** After the last rung: every M further offences again, the director only, or nothing (E7-4). */
export const AfterLast = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('every'), each: z.int().min(1).max(99) }),
  z.object({ kind: z.literal('director') }),
  z.object({ kind: z.literal('none') })
])
export type AfterLast = z.infer<typeof AfterLast>

export const Ladder = z.object({
  name: z.string().min(2).max(80),
  source: z.string().max(200),
  window: Window,
  rungs: z.array(Rung).min(1).max(9),
  afterLast: AfterLast
})
export type Ladder = z.infer<typeof Ladder>
export const LadderVersion = Ladder.extend({ id: z.string(), effectiveFrom: Day })
export type LadderVersion = z.infer<typeof LadderVersion>

/** A ladder that comes with the app, with the custody mode and offences its school keeps. */
export const PresetCode = z.enum(['in-the-bag', 'in-custody', 'per-lesson', 'phone-card', 'three-notes'])
export type PresetCode = z.infer<typeof PresetCode>

export const ladder = {
  presets: query({
    allow: everyone,
    input: Nothing,
    output: z.array(
      z.object({ code: PresetCode, custodyMode: z.enum(['lesson', 'day', 'bag']), ladder: Ladder })
    )
  }),
  current: query({ allow: staff, input: Nothing, output: LadderVersion }),
  /** From this day on the school keeps this ladder; what happened before belongs to the version of its date. */
  adopt: command({
    allow: ['director'],
    input: z.strictObject({ preset: PresetCode, effectiveFrom: Day }),
    output: z.object({ id: z.string() }),
    refusals: ['day-past', 'rungs-not-rising']
  })
}
