import { instantOf } from '../calendar/days'
import type { Act, Who } from './sample-act'
import { otherKinds } from './sample-kinds'

interface SampleLetter {
  readonly id: string
  readonly kind: string
  readonly issuedAt: string | null
}
interface Setting {
  readonly act: Act
  readonly director: Who
}

/** What parents answer, in turn; of every fourth letter nothing is heard, so that somebody must be reminded. */
const answers = [
  { kind: 'agreed', note: '' },
  { kind: 'seen', note: 'Strookje ondertekend terug.' },
  { kind: 'objected', note: 'Volgens thuis zat de telefoon in de tas. De mentor belt terug.' },
  null
] as const

/** Parents answer letters that went out before this day, and what was answered is put in the pupil system. */
export async function answerSome({ act, director }: Setting, day: string): Promise<void> {
  const instant = instantOf(day, '16:30')
  const letters = (await act(director, instant, 'letters.list', {})) as SampleLetter[]
  const gone = letters.filter(
    ({ kind, issuedAt }) => issuedAt !== null && issuedAt < instantOf(day, '08:00') && !otherKinds.has(kind)
  )
  const answered: string[] = []
  for (const [at, { id: letterId }] of gone.entries()) {
    const answer = answers[at % answers.length]
    if (!answer) continue
    await act(director, instant, 'letters.reply', { letterId, day, ...answer })
    answered.push(letterId)
  }
  if (answered.length > 0) await act(director, instant, 'letters.putInDossier', { letterIds: answered })
}
