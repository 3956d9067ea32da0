import { fullName } from '../../contract/names'
import type { slips } from '../../contract/slips'
import { schoolDay } from '../calendar/days'
import type { Handler, TaskContext } from '../context'
import { rulesOf } from '../ladder/store'
import { theSchool } from '../settings/store'
import * as steps from '../steps/calls'
import { findStep } from '../steps/found'
import { nameOnPaper } from './content'
import { printed, slipPressIn } from './press'
import { placesOf, pupilInClass, stateSince } from './store'
import type { WhyFacts } from './why-facts'
import { whyName, whyOnPaper } from './why-rules'

/** What a step is, or a count, beside who it is about. */
type About = Pick<WhyFacts, 'why' | 'version' | 'track' | 'measures' | 'stateSince'>

/** Who may read it on the screen may print it; a step that is unknown or of another's pupil is refused there. */
async function ofStep(stepId: string, ctx: TaskContext): Promise<About> {
  const why = await steps.why({ stepId }, ctx)
  const { version, track, chosen } = (await findStep(ctx.db, stepId))!
  const since = await stateSince(ctx.db, stepId)
  return { why, version, track, measures: chosen, stateSince: since ? schoolDay(since) : null }
}

async function ofCount(pupilId: string, track: 'main' | 'refusal', ctx: TaskContext): Promise<About> {
  const why = await steps.standing({ pupilId, track }, ctx)
  const { version } = (await rulesOf(ctx.db)).on(ctx.today)!
  return { why, version, track, measures: [], stateSince: null }
}

/** A pupil's names as our fonts draw them. */
async function namesOf({ db, resources }: TaskContext, pupilId: string): Promise<WhyFacts['pupil']> {
  const pupil = (await pupilInClass(db, pupilId))!
  const full = fullName(pupil)
  const strange = new Set(slipPressIn(resources).unprintable([full]))
  return {
    given: nameOnPaper(pupil.givenName, '', strange),
    full: nameOnPaper(full, pupil.number, strange),
    className: pupil.className
  }
}

export const why: Handler<typeof slips.why> = async ({ stepId, pupilId, track }, ctx) => {
  const { db, today, resources } = ctx
  const about = stepId === null ? await ofCount(pupilId!, track, ctx) : await ofStep(stepId, ctx)
  const whose = about.why.step?.pupilId ?? pupilId!
  const facts: WhyFacts = {
    ...about,
    pupil: await namesOf(ctx, whose),
    places: await placesOf(db, whose),
    school: await theSchool(db),
    today
  }
  return printed(resources, whyOnPaper(facts), whyName(facts))
}
