import type { TemplateFinding } from '../../contract/letter-templates'
import { FindingsCard as Findings } from '../parts/FindingsCard'
import { useTemplateWords } from '../words/letter-templates'
import { fieldNames } from '../words/template-fields'

interface FindingsCardProps {
  findings: readonly TemplateFinding[]
  checking: boolean
  /** Putting it on record was tried and something stands in the way. */
  tried: boolean
  onGo: (finding: TemplateFinding) => void
}

/** All there is to look at in a draft, each with the way to its part. */
export function FindingsCard({ findings, checking, tried, onGo }: FindingsCardProps) {
  const { findings: texts, finding: words, editor } = useTemplateWords()
  const placeOf = ({ part, block }: TemplateFinding) => {
    if (part === 'subject') return editor.subject
    if (part === 'closing') return editor.closing
    return block === null ? null : texts.at(block + 1)
  }
  const sentence = ({ what, about }: TemplateFinding) => {
    const word = words[what]
    return typeof word === 'string' ? word : word(what === 'typed-gap' ? [about] : fieldNames(about))
  }
  return (
    <Findings
      words={texts}
      first={tried ? texts.first : null}
      checking={checking}
      findings={findings.map((finding) => {
        const place = placeOf(finding)
        return {
          key: `${finding.what} ${finding.part} ${finding.block} ${finding.about}`,
          fault: finding.fault,
          place: place ?? texts.whole,
          onGo: place === null ? null : () => onGo(finding),
          text: sentence(finding)
        }
      })}
    />
  )
}
