import type { No } from '../api'
import { toast } from '../parts/toast'
import { words } from '../words'
import { sentenceFor } from '../words/refusals'

/** It is as the teacher wanted it already, most often because a colleague was there first. */
const comesToTheSame = new Set(['already-so', 'nothing-open', 'nothing-held', 'nothing-to-undo'])

/** Says why an act of the round was not done, and about which pocket; never about whom by name. */
export function sayWhyNot(no: No, pocket?: number): void {
  const sentence = sentenceFor(no)
  const text = pocket === undefined ? sentence : words().custody.aboutPocket(pocket, sentence)
  if (no.reason === 'refused' && comesToTheSame.has(no.why)) toast.say(text)
  else toast.problem(text)
}
