import type { No } from '../api'
import { frame } from './frame'
import { language, both, type Both } from './language'
import { refusalsEn } from './refusals-en'
import { refusalsNl } from './refusals-nl'
import type { Sentence, Sentences } from './sentences'

const refusals: Both<Sentences> = both(refusalsNl, refusalsEn)

/** Why it was not done, as the person behind the screen reads it. */
export function sentenceFor(no: No): string {
  const texts = frame[language()].no
  switch (no.reason) {
    case 'refused': {
      const sentence = (refusals[language()] as Readonly<Record<string, Sentence>>)[no.why]
      return typeof sentence === 'function' ? sentence(no.about) : (sentence ?? texts.forbidden)
    }
    case 'failed':
      return texts.failed(no.ticket)
    case 'uncertain':
      return texts.uncertain(no.ticket)
    case 'invalid':
      return texts.invalid
    case 'closed':
      return no.locked ? texts.locked : texts.closed
    case 'forbidden':
    case 'unknown':
    case 'offline':
    case 'outside':
    default:
      return texts[no.reason]
  }
}
