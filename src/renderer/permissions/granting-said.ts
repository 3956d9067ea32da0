import { api } from '../api'
import { useAsk } from '../ask'
import { useWords } from '../words'
import { listed } from '../words/when'
import type { Who } from './WhoFields'

/** Why the person behind the screen may not grant this, with who can; null when they may, or it is not known yet. */
export function useWhyNotGrant({ classId, only }: Who, recording: boolean): string | null {
  const w = useWords().permissions.granting
  const found = useAsk(
    api.permissions.granting,
    { classId, pupilIds: [...(only ?? [])] },
    { keepPrevious: true }
  ).value
  if (!found) return null
  const { plain } = found
  if (!plain.may) return w[plain.by](listed(plain.who))
  const pictures = found.recording
  return recording && !pictures.may ? w.recording[pictures.by](listed(pictures.who)) : null
}
