import { instantOf } from '../calendar/days'
import type { Act, Who } from './sample-act'

interface Deciding {
  readonly act: Act
  readonly chance: () => number
  readonly director: Who
}

const known = { identity: 'Bekend van het gesprek op school', urgent: false, note: '' }

/**
 * The director's first quarter of an hour: most of what waits is decided, now and then something is waived. Gives a step
 * for which parents come to school.
 */
export async function decideSome(
  { act, chance, director }: Deciding,
  day: string
): Promise<string | undefined> {
  const at = (clock: string): string => instantOf(day, clock)
  const waiting = (await act(director, at('08:00'), 'review.waiting', {})) as {
    id: string
    pupilId: string
    measures: string[]
    letter: string | null
  }[]
  let comes: string | undefined
  for (const { id, pupilId, measures, letter } of waiting) {
    if (chance() < 0.25) continue
    const waive = chance() < 0.1
    const collected = letter === 'collect' && !waive
    const held = collected
      ? ((await act(director, at('08:05'), 'custody.take', {
          pupilId,
          device: 'phone',
          holderId: director.id,
          holder: 'M. van Bohemen',
          place: 'kluis van de receptie',
          note: '',
          until: null,
          reason: ''
        })) as { id: string })
      : undefined
    await act(director, at('08:10'), 'review.decide', {
      stepId: id,
      decision: waive ? 'waive' : 'approve',
      measures: waive ? [] : measures,
      reason: waive
        ? 'Besproken met de mentor: een misverstand over de nieuwe lokaalindeling.'
        : 'Besproken met de leerling en de mentor.'
    })
    if (held)
      await act(director, at('08:20'), 'custody.handBack', { ...known, custodyId: held.id, to: 'guardian' })
    if (collected) comes ??= id
  }
  return comes
}

/** At the end of the day the letters go out; those of the last days lie ready. */
export async function sendLetters({ act, director }: Deciding, day: string): Promise<void> {
  const instant = instantOf(day, '16:00')
  const letters = (await act(director, instant, 'letters.list', {})) as {
    id: string
    issuedAt: string | null
  }[]
  const letterIds = letters.filter(({ issuedAt }) => issuedAt === null).map(({ id }) => id)
  if (letterIds.length > 0) await act(director, instant, 'letters.issue', { letterIds, channel: 'printed' })
}
