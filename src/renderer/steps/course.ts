import type { Handling } from '../../contract/handled'
import type { StepState } from '../../contract/step'

/** One mark on the line from proposal to closing. `off`: the line ends here; `asks`: it waits for a person. */
export interface Stop {
  readonly part: 'proposed' | 'decided' | Exclude<StepState, 'proposed' | 'approved'>
  readonly is: 'done' | 'now' | 'later' | 'off' | 'asks'
  /** When it came so far, last. */
  readonly at: string | null
}

const line = ['proposed', 'approved', 'carried-out', 'closed'] as const satisfies StepState[]

/** How far a step is, for the line at the head of its page: what was, where it stands, and what is still to come. */
export function courseOf(state: StepState, story: Handling['story']): Stop[] {
  const last = (of: StepState) => story.findLast((one) => one.state === of)?.at ?? null
  const stop = (of: StepState, is: Stop['is']): Stop => ({
    part: of === 'approved' ? 'decided' : of,
    is,
    at: is === 'later' ? null : last(of)
  })
  const at = line.findIndex((one) => one === state)
  if (at >= 0)
    return line.map((one, index) =>
      stop(one, index < at || state === 'closed' ? 'done' : index === at ? 'now' : 'later')
    )
  const was = line.filter((one) => one === 'proposed' || last(one) !== null)
  return [...was.map((one) => stop(one, 'done')), stop(state, state === 'basis-gone' ? 'asks' : 'off')]
}
