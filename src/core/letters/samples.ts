import type { LetterLanguage } from '../../contract/letter-languages'
import type { LetterKind } from '../../contract/ladder'
import type { School } from '../../contract/settings'
import type { LetterContent, LetterTemplate } from './content'
import { written, type Workshop } from './make'
import { toGuardian, type Guardian } from './recipients'
import type { LetterFacts } from './rules'
import { retracted, samples, sampleSchool } from './sample-facts'

const reader: Guardian = {
  id: 'sample',
  relation: 'moeder',
  authority: 'yes',
  informed: 'no',
  givenName: '',
  initials: 'M.',
  prefix: 'de',
  familyName: 'Vries',
  street: 'Lange Bisschopstraat 101-3',
  postcode: '7411 KL',
  city: 'Deventer',
  language: 'nl'
}
/** A mother, a father, a guardian, and one of whom the list tells no initials. */
const readers: readonly Guardian[] = [
  reader,
  { ...reader, relation: 'vader', initials: 'J.' },
  { ...reader, relation: 'voogd', prefix: 'van den', familyName: 'Berg' },
  { ...reader, relation: 'voogd', initials: '' }
]

/** What is known of the school stands in its samples; what is not is made up, so that no letter is refused. */
const asFarAsKnown = (school: School): School => ({
  ...sampleSchool,
  ...Object.fromEntries(Object.entries(school).filter(([, value]) => value !== ''))
})

/** The letters that come with Belvrij in a language, by what they are for. */
const shippedIn =
  ({ books }: Workshop, language: LetterLanguage) =>
  (kind: LetterKind): LetterTemplate =>
    books[language].templates.find((template) => template.kind === kind)!

/** Everything the school may say in a language, with made-up facts: each kind of letter, as it will be printed. */
export function samplesIn(
  workshop: Workshop,
  language: LetterLanguage,
  school: School = sampleSchool,
  templateOf = shippedIn(workshop, language)
): LetterContent[] {
  const spoken = new Set([language])
  return samples.map((facts: LetterFacts, at) => {
    const guardian = { ...readers[at % readers.length]!, language }
    const about = {
      reference: `TEL-0000-${String(at + 1).padStart(4, '0')}`,
      retracted: facts.kind === 'retraction' || facts.kind === 'reminder' ? retracted : null
    }
    const told = { ...facts, school: asFarAsKnown(school) }
    return written(workshop, templateOf(facts.kind), told, toGuardian(guardian, spoken), about)
  })
}
