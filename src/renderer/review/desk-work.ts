import type { Agreement } from '../../contract/contacts'
import type { Exemption } from '../../contract/exemptions'
import type { Letter } from '../../contract/letters'
import type { CleanStreak, FollowUp } from '../../contract/review'
import type { Step } from '../../contract/step'
import type { Custody } from '../../contract/taken'
import { api } from '../api'
import { useAsk } from '../ask'
import { lateFirst } from '../taken/order'
import { useMe } from '../who'

/** One line of the desk: something that is asked of whoever looks. */
export type Job =
  | { readonly kind: 'step'; readonly id: string; readonly step: Step }
  | { readonly kind: 'letter'; readonly id: string; readonly letter: Letter }
  | { readonly kind: 'follow-up'; readonly id: string; readonly one: FollowUp }
  | { readonly kind: 'streak'; readonly id: string; readonly streak: CleanStreak }
  | { readonly kind: 'agreement'; readonly id: string; readonly agreement: Agreement }
  | { readonly kind: 'exemption'; readonly id: string; readonly exemption: Exemption }
  | { readonly kind: 'device'; readonly id: string; readonly held: Custody }

/** All that waits, in its three columns. What was missed and what somebody comes for today go before what can wait. */
export function useDeskWork(today: string | undefined) {
  const steps = useAsk(api.review.waiting, {})
  const letters = useAsk(api.letters.list, {})
  const held = useAsk(api.custody.held, {})
  const followUp = useAsk(api.review.followUp, {})
  const streaks = useAsk(api.review.cleanStreaks, {})
  const agreements = useAsk(api.contacts.agreements, {})
  // Only a director decides on exemptions, and only a director is told of them.
  const isDirector = useMe()?.role === 'director'
  const exemptions = useAsk(api.exemptions.register, isDirector ? {} : null)
  const asked = [steps, letters, held, followUp, streaks, agreements, ...(isDirector ? [exemptions] : [])]
  const isMissed = ({ open }: FollowUp) => open.includes('missed')
  // The columns are asked each by itself: a step whose basis fell stands here first in both, and is to be decided on.
  const toDecide = new Set((steps.value ?? []).map(({ id }) => id))
  const following = (missed: boolean): Job[] =>
    (followUp.value ?? [])
      .filter((one) => isMissed(one) === missed && !toDecide.has(one.stepId))
      .toSorted((a, b) => a.due.localeCompare(b.due))
      .map((one) => ({ kind: 'follow-up', id: one.stepId, one }))
  // Parents hold a letter that may be wrong: what lost its basis goes before what is only proposed.
  const isGone = ({ state }: Step) => (state === 'basis-gone' ? 0 : 1)
  const decisions: Job[] = (steps.value ?? [])
    .toSorted((a, b) => isGone(a) - isGone(b))
    .map((step) => ({ kind: 'step', id: step.id, step }))
  const ready: Job[] = (letters.value ?? [])
    .filter(({ state }) => state === 'ready')
    .map((letter) => ({ kind: 'letter', id: letter.id, letter }))
  const late: Job[] = (letters.value ?? [])
    .filter(({ state }) => state === 'overdue')
    .toSorted((a, b) => (a.replyDue ?? '').localeCompare(b.replyDue ?? ''))
    .map((letter) => ({ kind: 'letter', id: letter.id, letter }))
  const devices: Job[] = lateFirst(held.value ?? []).map((one) => ({ kind: 'device', id: one.id, held: one }))
  const down: Job[] = (streaks.value ?? []).map((streak) => ({
    kind: 'streak',
    id: `${streak.pupilId} ${streak.track}`,
    streak
  }))
  const agreed = (due: boolean): Job[] =>
    (agreements.value ?? [])
      .filter(({ until }) => (today !== undefined && until <= today) === due)
      .map((agreement) => ({ kind: 'agreement', id: agreement.id, agreement }))
  const ending: Job[] = (exemptions.value ?? [])
    .filter(({ asks }) => asks)
    .map((exemption) => ({ kind: 'exemption', id: exemption.id, exemption }))
  const after = [
    ...following(true),
    ...devices,
    ...agreed(true),
    ...late,
    ...ending,
    ...down,
    ...following(false),
    ...agreed(false)
  ]
  return {
    decisions,
    letters: ready,
    followUp: after,
    jobs: [...decisions, ...ready, ...after],
    problem: asked.find(({ problem }) => problem)?.problem ?? null,
    loaded: asked.every(({ value }) => value !== undefined)
  }
}
