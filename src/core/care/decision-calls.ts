import type { care } from '../../contract/care'
import { fullName } from '../../contract/names'
import { staffNames } from '../accounts/store'
import { Refusal, type CommandContext, type Handler } from '../context'
import { theSchool } from '../settings/store'
import type { ContactLine } from '../steps/contact-rules'
import { noteOfDecision } from './care-note-rules'
import { isWithin, ownReach, whyNotSettle } from './care-rules'
import { notedDecision } from './noted'
import { myDecision } from './of-mine'
import { hearerOf, pupilsNamed } from './people'
import { decisionsWhere, insertDecisionEvent } from './store'

export const correct: Handler<typeof care.correct> = async ({ decisionId, words }, ctx) => {
  await myDecision(ctx, decisionId)
  return { lineId: await addLine(ctx, decisionId, 'added', words) }
}

export const settle: Handler<typeof care.settle> = async ({ decisionId, note }, ctx) => {
  const why = whyNotSettle(await myDecision(ctx, decisionId))
  if (why) throw new Refusal(why)
  return { lineId: await addLine(ctx, decisionId, 'settled', note) }
}

export const openAgain: Handler<typeof care.openAgain> = async ({ decisionId }, ctx) => {
  const { settled } = await myDecision(ctx, decisionId)
  if (!settled) throw new Refusal('agreement-open')
  return { lineId: await addLine(ctx, decisionId, 'open-again', '') }
}

export const tick: Handler<typeof care.tick> = async ({ decisionId, kept }, ctx) => {
  const { inDossier } = await myDecision(ctx, decisionId)
  if (inDossier === kept) return { changed: false }
  await addLine(ctx, decisionId, kept ? 'in-dossier' : 'not-in-dossier', '')
  return { changed: true }
}

/** Soonest first: what one is to do oneself, of a mentor's own pupils, and of all for the director. */
export const work: Handler<typeof care.work> = async (_input, { db, actor }) => {
  const all = await decisionsWhere(db, 'to-do', await staffNames(db))
  const open = all.filter(({ settled }) => settled === null)
  if (open.length === 0) return []
  const reach = ownReach(await hearerOf(db, actor))
  const pupils = await pupilsNamed(db, [...new Set(open.map(({ pupilId }) => pupilId))])
  return open
    .filter(
      ({ doerId, pupilId }) => doerId === actor.id || isWithin(reach, pupils.get(pupilId)?.classIds ?? [])
    )
    .map(({ id, pupilId, kind, words, doer, until, day }) => {
      const pupil = pupils.get(pupilId)!
      const { className } = pupil
      return {
        decisionId: id,
        pupilId,
        pupilName: fullName(pupil),
        className,
        kind,
        words,
        doer,
        until: until!,
        day
      }
    })
    .sort((a, b) => a.until.localeCompare(b.until) || (a.decisionId < b.decisionId ? -1 : 1))
}

export const note: Handler<typeof care.note> = async ({ decisionId }, ctx) => {
  const decision = await myDecision(ctx, decisionId)
  const school = await theSchool(ctx.db)
  return noteOfDecision(await notedDecision(ctx.db, decision, school), school.language, school.dossierName)
}

async function addLine(
  { db, newId, now: at, actor }: CommandContext,
  decisionId: string,
  kind: ContactLine['kind'],
  words: string
): Promise<string> {
  const id = newId()
  await insertDecisionEvent(db, { id, decisionId, kind, words, at, by: actor.id })
  return id
}
