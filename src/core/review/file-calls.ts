import { fullName } from '../../contract/names'
import type { review } from '../../contract/review'
import { staffNames } from '../accounts/store'
import { schoolYearDays, schoolYearOf } from '../calendar/days'
import { Refusal, type Handler, type QueryContext, type Reading } from '../context'
import { rungOf, trackOf } from '../ladder/rules'
import { rulesOf, versionsOf } from '../ladder/store'
import { contactsWhere } from '../steps/contact-read'
import { unanswered } from '../steps/contact-rules'
import { countOn } from '../steps/climbs'
import { lookAt } from '../steps/store'
import { careFacts } from './care-facts'
import { carriedWhy } from './counted-store'
import { custodyFacts, heldOf } from './custody-facts'
import { newestFirst } from './fact-rules'
import { consentFacts, dutyFacts, exemptionFacts, type Reader } from './lasting-facts'
import { markFacts, permissionFacts, tellingMarks } from './lesson-facts'
import { offenceFacts } from './offence-facts'
import { findPupil, guardiansSeen } from './store'
import { contactFacts, letterFacts, stepFacts, type RungOfStep } from './timeline'

/** Everything on record about a pupil, as far as this person sees it, newest first. */
async function factsOf(db: Reading, pupilId: string, reader: Reader) {
  const { actor, all, today } = reader
  const recorder = all ? null : actor.id
  const names = await staffNames(db)
  const contacts = all ? await contactsWhere(db, { pupilId }, names) : []
  const offences = await offenceFacts(db, pupilId, names, reader)
  const marks = await tellingMarks(db, pupilId)
  const facts = [
    ...offences,
    ...markFacts(marks, offences, names, { recorder, today }),
    ...(await permissionFacts(db, pupilId, marks, names, recorder)),
    ...(await custodyFacts(db, pupilId, names, recorder)),
    ...(await exemptionFacts(db, pupilId, names, reader)),
    ...(await dutyFacts(db, pupilId, names, reader)),
    ...(all ? await stepFacts(db, pupilId, names, await rungTitles(db)) : []),
    ...(all ? await letterFacts(db, pupilId, names, today) : []),
    ...(all ? await consentFacts(db, pupilId, names) : []),
    ...contactFacts(contacts),
    ...(all ? await careFacts(db, pupilId, names) : [])
  ]
  return { facts: newestFirst(facts), contacts, names }
}

/** What the rung of a step is called, in the version of the ladder it is of. */
async function rungTitles(db: Reading) {
  const versions = await versionsOf(db)
  return ({ versionId, track, rung }: RungOfStep) =>
    rungOf(
      trackOf(
        versions.find(({ id }) => id === versionId)!,
        track
      ),
      rung
    ).title
}

/** A pupil’s file as this person sees it. Whose it is, is named for the trail. */
export async function fileFor(
  { db, actor, today, touch }: Pick<QueryContext, 'actor' | 'today' | 'touch'> & { readonly db: Reading },
  pupilId: string
) {
  const pupil = await findPupil(db, pupilId)
  if (!pupil) throw new Refusal('pupil-unknown')
  touch(pupilId)
  const all = actor.role === 'director' || pupil.mentorIds.includes(actor.id)
  const { facts, contacts, names } = await factsOf(db, pupilId, { actor, all, today })
  const waiting = unanswered(contacts)
  return {
    pupilId,
    name: fullName(pupil),
    number: pupil.number,
    className: pupil.className,
    mentor: pupil.mentorId === null ? null : (names.get(pupil.mentorId) ?? null),
    sees: all ? ('all' as const) : ('own' as const),
    yearFrom: schoolYearDays(schoolYearOf(today)).from,
    facts,
    held: await heldOf(db, pupilId, all ? null : actor.id),
    contacts: contacts.toReversed().map((one) => ({ ...one, unanswered: waiting.has(one.id) })),
    ladder: all ? await standing(db, pupilId, today) : null,
    guardians: all ? await guardiansSeen(db, pupilId) : []
  }
}

export const file: Handler<typeof review.file> = ({ pupilId }, ctx) => fileFor(ctx, pupilId)

/** Where a pupil stands today, with the step that explains it; null when no ladder is in force. */
async function standing(db: Reading, pupilId: string, today: string) {
  const rules = await rulesOf(db)
  const look = await lookAt(db, pupilId, today, rules)
  if (!look || !rules.on(today)) return null
  const { version } = look.governs
  const main = countOn(look, 'main', today)
  const refused = version.refusal && countOn(look, 'refusal', today)
  const latest = main.steps.toSorted((a, b) => b.rung - a.rung)[0]
  return {
    count: main.verdict.count,
    window: main.window.label,
    rung: main.verdict.reached?.rung ?? null,
    rungs: version.rungs.map(({ at, title }) => ({ at, title })),
    stepId: latest?.id ?? null,
    refusal: refused && { count: refused.verdict.count, rung: refused.verdict.reached?.rung ?? null },
    carried: await carriedWhy(db, pupilId, look.governs.window.key)
  }
}
