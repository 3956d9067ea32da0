import { Refusal } from '../context'
import { findAppointment, momentsOf } from '../steps/appointment-store'
import type { FoundStep } from '../steps/found'
import { myStep } from '../steps/of-mine'
import { addressedAnew, retraction, type Asks, type Source } from './about-source'
import { whetherToInvite } from './about-rules'
import { factsOf } from './facts'
import type { Told } from './told-rules'
import { standingAbout, standingLetters } from './store'

type Appointment = NonNullable<Awaited<ReturnType<typeof findAppointment>>>

/** The invitation to a talk with the parents: when, where, who will be there, and whom to call when it does not suit. */
export async function invitationTo(asks: Asks, appointmentId: string): Promise<Source> {
  const { db, today, actor } = asks
  const moment = await findAppointment(db, appointmentId)
  if (!moment) throw new Refusal('appointment-unknown')
  const step = await myStep(asks, moment.stepId)
  const here = await standingAbout(db, appointmentId)
  const elsewhere = await invitedBefore(asks, step, appointmentId)
  const whether = whetherToInvite({ ...moment, state: step.state }, { here, elsewhere, today })
  const subject = { pupilId: step.pupilId, stepId: step.id, about: appointmentId }
  const plan = { step, measures: [], day: today, actor }
  return {
    whether,
    assign: async (said) => {
      if ('next' in whether && whether.next === 'retract') {
        const facts = await factsOf(db, 'retraction', { ...plan, reason: moment.note ?? '' })
        // The talk is off at this moment; what was decided stands.
        const since = facts.since && { ...facts.since, voided: [] }
        return retraction(db, { facts: { ...facts, since }, subject }, here)
      }
      const facts = await factsOf(db, 'conversation', { ...plan, reason: '' })
      const told = toldOf(moment, facts, {
        also: said.kind === 'conversation' ? said.also : '',
        isMentor: step.mentorId === actor.id
      })
      const all = { ...facts, told }
      return { facts: all, subject, addressed: await addressedAnew(db, all, elsewhere) }
    }
  }
}

/** Invitations to other moments of this step that stand, unless the talk took place. */
async function invitedBefore({ db }: Asks, step: FoundStep, appointmentId: string) {
  const moments = await momentsOf(db, step.id)
  const kept = new Set(moments.filter(({ outcome }) => outcome === 'kept').map(({ id }) => id))
  return (await standingLetters(db, step.id)).filter(
    ({ kind, about }) => kind === 'conversation' && about !== appointmentId && !kept.has(about)
  )
}

type Facts = Awaited<ReturnType<typeof factsOf>>

/** The mentor of the pupil and who invites; once when that is one person. */
function toldOf(
  { day, clock, place }: Appointment,
  { mentor, decider }: Facts,
  { also, isMentor }: { readonly also: string; readonly isMentor: boolean }
): Told {
  const beside = mentor && !isMentor ? [{ name: mentor, role: 'mentor' as const }] : []
  return { kind: 'conversation', day, clock, place, also, with: [...beside, decider] }
}
