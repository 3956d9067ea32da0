import { useState } from 'react'
import type { Attempt, ContactKind, ContactWay } from '../../contract/handled'

/** A talk as its form holds it; what is null follows from the rest. */
export interface Talk {
  readonly kind: ContactKind
  readonly pupilId: string
  readonly whom: string | null
  readonly way: ContactWay | null
  readonly reached: boolean
  readonly attempt: Attempt
  readonly outcome: string
  readonly alsoThere: string
  readonly agreed: string
  readonly until: string | null
}

/** What is typed of a talk until it is put on record, and the change of a part of it. */
export function useTalk(first: Pick<Talk, 'kind' | 'pupilId'>) {
  const [talk, setTalk] = useState<Talk>({
    ...first,
    whom: null,
    way: null,
    reached: true,
    attempt: 'no-answer',
    outcome: '',
    alsoThere: '',
    agreed: '',
    until: null
  })
  const change = (part: Partial<Talk>) => setTalk((now) => ({ ...now, ...part }))
  return { talk, change }
}

/** Some fields of the form of a talk. */
export interface TalkPart {
  readonly talk: Talk
  readonly change: (part: Partial<Talk>) => void
}

/** What is not right about the day to look again; null when it may stand so. */
export function whyNoDay(
  { until, agreed }: Pick<Talk, 'until' | 'agreed'>,
  day: string
): 'untilNeeds' | 'untilEarly' | null {
  if (until === null) return null
  if (agreed.trim() === '') return 'untilNeeds'
  return until < day ? 'untilEarly' : null
}
