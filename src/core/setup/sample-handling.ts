import { addDays, instantOf } from '../calendar/days'
import type { Act, Who } from './sample-act'

interface Handling {
  readonly act: Act
  readonly chance: () => number
  readonly director: Who
}

interface Asked {
  readonly stepId: string
  readonly pupilId: string
  readonly state: string
  readonly open: readonly string[]
}

/** Steps that were decided are carried out and closed in the course of the week; a few stay open for the visitor. */
export async function handleSome({ act, chance, director }: Handling, day: string): Promise<void> {
  const at = (clock: string): string => instantOf(day, clock)
  const asked = (await act(director, at('12:30'), 'review.followUp', {})) as Asked[]
  for (const { stepId, pupilId, state, open } of asked) {
    if (chance() < 0.3) continue
    if (state === 'approved') await act(director, at('12:35'), 'steps.carryOut', { stepId, note: '' })
    for (const kind of open.filter((one) => one === 'conversation' || one === 'guardian-contact'))
      await act(director, at('12:40'), 'steps.logContact', {
        ...(kind === 'conversation' ? talk : call),
        stepId,
        pupilId,
        kind,
        day,
        clock: '12:40'
      })
    await act(director, at('12:50'), 'steps.close', { stepId, note: '' })
  }
}

const talk = {
  withWhom: 'de leerling',
  way: 'in-person',
  reached: true,
  outcome: 'De afspraken zijn weer duidelijk.'
}
const call = {
  withWhom: 'een van de ouders',
  way: 'phone',
  reached: true,
  outcome: 'De ouders staan achter de afspraken.'
}

/** What does not happen every week: somebody says that it was otherwise, and two who filmed in the break. */
export async function happenToo(
  { act, director }: Handling,
  day: string,
  pupilIds: readonly string[]
): Promise<void> {
  const [first, second] = pupilIds
  const at = (clock: string): string => instantOf(day, clock)
  const common = { day, hour: null, ownWords: '', anyway: null, reporter: '', evidence: [] }
  const { outcomes } = (await act(director, at('13:05'), 'offences.record', {
    ...common,
    pupilIds: [first, second],
    kindId: 'recorded-others',
    place: 'break',
    note: 'Filmden een klasgenoot in de aula.',
    reporter: 'de conciërge',
    evidence: [{ what: 'een kort filmpje', holder: 'de conciërge', place: 'receptie' }]
  })) as { outcomes: { offenceId: string }[] }
  await act(director, at('13:20'), 'offences.contest', {
    offenceId: outcomes[1]!.offenceId,
    who: 'een ouder',
    reason: 'Zij stond erbij en filmde zelf niet.'
  })
  await speakOf({ act, director }, day, { pupilId: first!, offenceId: outcomes[0]!.offenceId })
}

/** A call home that reached nobody at first, and what was agreed with a parent an hour later. */
async function speakOf(
  { act, director }: Pick<Handling, 'act' | 'director'>,
  day: string,
  about: { readonly pupilId: string; readonly offenceId: string }
): Promise<void> {
  const at = (clock: string): string => instantOf(day, clock)
  const common = { ...about, kind: 'guardian-contact', withWhom: 'moeder', way: 'phone', day }
  await act(director, at('13:30'), 'steps.logContact', {
    ...common,
    clock: '13:28',
    reached: false,
    attempt: 'voicemail',
    outcome: ''
  })
  await act(director, at('14:40'), 'steps.logContact', {
    ...common,
    clock: '14:30',
    reached: true,
    outcome: 'Moeder schrikt ervan. Zij praat er vanavond thuis over en wil weten hoe het verder gaat.',
    agreed: 'De school belt moeder terug over de excuses.',
    until: addDays(day, 2)
  })
}
