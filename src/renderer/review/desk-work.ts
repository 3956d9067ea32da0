import type { Agreement } from '../../contract/contacts'
import type { Contested, OpenRound } from '../../contract/desk'
import type { Exemption } from '../../contract/exemptions'
import type { AskingImport } from '../../contract/import-questions'
import type { Letter } from '../../contract/letters'
import type { CleanStreak, FollowUp } from '../../contract/review'
import type { Step } from '../../contract/step'
import type { Custody } from '../../contract/taken'
import { api } from '../api'
import { useAsk } from '../ask'
import { lateFirst } from '../taken/order'
import { useMe } from '../who'
import { isObjectedTo, type Objection } from '../letters/objections'

/** One line of the desk: something that is asked of whoever looks. */
export type Job =
  | { readonly kind: 'step'; readonly id: string; readonly step: Step }
  | { readonly kind: 'contested'; readonly id: string; readonly one: Contested }
  | { readonly kind: 'letter'; readonly id: string; readonly letter: Letter }
  | { readonly kind: 'objection'; readonly id: string; readonly letter: Letter & Objection }
  | { readonly kind: 'follow-up'; readonly id: string; readonly one: FollowUp }
  | { readonly kind: 'streak'; readonly id: string; readonly streak: CleanStreak }
  | { readonly kind: 'agreement'; readonly id: string; readonly agreement: Agreement }
  | { readonly kind: 'exemption'; readonly id: string; readonly exemption: Exemption }
  | { readonly kind: 'device'; readonly id: string; readonly held: Custody }
  | { readonly kind: 'round'; readonly id: string; readonly round: OpenRound }
  | { readonly kind: 'import'; readonly id: string; readonly asking: AskingImport }

/** All that the desk asks the application; what only a director decides, only a director is told. */
function useOnDesk() {
  const isDirector = useMe()?.role === 'director'
  const asked = {
    steps: useAsk(api.review.waiting, {}),
    contested: useAsk(api.review.contested, {}),
    letters: useAsk(api.letters.list, {}),
    held: useAsk(api.custody.held, {}),
    rounds: useAsk(api.review.openRounds, {}),
    followUp: useAsk(api.review.followUp, {}),
    streaks: useAsk(api.review.cleanStreaks, {}),
    agreements: useAsk(api.contacts.agreements, {})
  }
  const exemptions = useAsk(api.exemptions.register, isDirector ? {} : null)
  const imports = useAsk(api.roster.importQuestions, isDirector ? {} : null)
  const all = [...Object.values(asked), ...(isDirector ? [exemptions, imports] : [])]
  return {
    steps: asked.steps.value ?? [],
    contested: asked.contested.value ?? [],
    letters: asked.letters.value ?? [],
    held: asked.held.value ?? [],
    rounds: asked.rounds.value ?? { rounds: [], more: 0 },
    followUp: asked.followUp.value ?? [],
    streaks: asked.streaks.value ?? [],
    agreements: asked.agreements.value ?? [],
    exemptions: exemptions.value ?? [],
    imports: imports.value ?? [],
    problem: all.find(({ problem }) => problem)?.problem ?? null,
    loaded: all.every(({ value }) => value !== undefined)
  }
}
type OnDesk = ReturnType<typeof useOnDesk>

/** Parents hold a letter that may be wrong: what lost its basis goes first. What is contested is settled before a step rests on it. */
function decisionsOf({ steps, contested }: OnDesk): Job[] {
  const [gone, proposed] = [true, false].map((isGone) =>
    steps
      .filter(({ state }) => (state === 'basis-gone') === isGone)
      .map((step): Job => ({ kind: 'step', id: step.id, step }))
  ) as [Job[], Job[]]
  const doubted = contested.map((one): Job => ({ kind: 'contested', id: one.offenceId, one }))
  return [...gone, ...doubted, ...proposed]
}

const isMissed = ({ open }: FollowUp) => open.includes('missed')

/** Who objects and what was missed go before what somebody comes for today, and that before what can wait. */
function followUpOf(desk: OnDesk, today: string | undefined): Job[] {
  // The columns are asked each by itself: a step whose basis fell stands here first in both, and is to be decided on.
  const toDecide = new Set(desk.steps.map(({ id }) => id))
  const following = (missed: boolean): Job[] =>
    desk.followUp
      .filter((one) => isMissed(one) === missed && !toDecide.has(one.stepId))
      .toSorted((a, b) => a.due.localeCompare(b.due))
      .map((one) => ({ kind: 'follow-up', id: one.stepId, one }))
  const agreed = (due: boolean): Job[] =>
    desk.agreements
      .filter(({ until }) => (today !== undefined && until <= today) === due)
      .map((agreement) => ({ kind: 'agreement', id: agreement.id, agreement }))
  const rounds = (withDevices: boolean): Job[] =>
    desk.rounds.rounds
      .filter(({ held }) => held > 0 === withDevices)
      .map((round) => ({ kind: 'round', id: round.id, round }))
  const objections = desk.letters
    .filter(isObjectedTo)
    .toSorted((a, b) => a.reply.day.localeCompare(b.reply.day))
    .map((letter): Job => ({ kind: 'objection', id: letter.id, letter }))
  const late = desk.letters
    .filter(({ state }) => state === 'overdue')
    .toSorted((a, b) => (a.replyDue ?? '').localeCompare(b.replyDue ?? ''))
    .map((letter): Job => ({ kind: 'letter', id: letter.id, letter }))
  return [
    ...objections,
    ...following(true),
    ...lateFirst(desk.held).map((held): Job => ({ kind: 'device', id: held.id, held })),
    ...rounds(true),
    ...agreed(true),
    ...late,
    ...desk.exemptions
      .filter(({ asks }) => asks)
      .map((exemption): Job => ({ kind: 'exemption', id: exemption.id, exemption })),
    ...desk.imports.map((asking): Job => ({ kind: 'import', id: asking.id, asking })),
    ...rounds(false),
    ...desk.streaks.map((streak): Job => ({
      kind: 'streak',
      id: `${streak.pupilId} ${streak.track}`,
      streak
    })),
    ...following(false),
    ...agreed(false)
  ]
}

/** All that waits, in its three columns. */
export function useDeskWork(today: string | undefined) {
  const desk = useOnDesk()
  const decisions = decisionsOf(desk)
  const letters = desk.letters
    .filter(({ state }) => state === 'ready')
    .map((letter): Job => ({ kind: 'letter', id: letter.id, letter }))
  const followUp = followUpOf(desk, today)
  return {
    decisions,
    letters,
    followUp,
    jobs: [...decisions, ...letters, ...followUp],
    /** Rounds that are not closed beyond those that are listed. */
    moreRounds: desk.rounds.more,
    problem: desk.problem,
    loaded: desk.loaded
  }
}
