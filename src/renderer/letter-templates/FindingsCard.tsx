import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import type { TemplateFinding } from '../../contract/letter-templates'
import { Card } from '../parts/Card'
import { useTemplateWords } from '../words/letter-templates'
import { fieldNames } from '../words/template-fields'
import css from './Editor.module.css'

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
  const faults = findings.filter(({ fault }) => fault).length
  const remarks = findings.length - faults
  const said = [
    ...(faults > 0 ? [texts.faults(faults)] : []),
    ...(remarks > 0 ? [texts.remarks(remarks)] : [])
  ]
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
    <Card title={texts.title} aside={checking ? texts.checking : undefined} attention={faults > 0}>
      <output className={css['verdict']}>
        {findings.length === 0 && !checking && <IconCheck size={20} aria-hidden />}
        {findings.length > 0 ? said.join(' · ') : checking ? '' : texts.good}
      </output>
      {tried && faults > 0 && <p className="small">{texts.first}</p>}
      {findings.length > 0 && (
        <ul className={css['found']}>
          {findings.map((finding) => {
            const place = placeOf(finding)
            return (
              <li
                key={`${finding.what} ${finding.part} ${finding.block} ${finding.about}`}
                data-fault={finding.fault || undefined}
              >
                {finding.fault ? (
                  <IconAlertTriangle size={20} aria-hidden />
                ) : (
                  <IconInfoCircle size={20} aria-hidden />
                )}
                <div>
                  {place === null ? (
                    <strong>{texts.whole}</strong>
                  ) : (
                    <button type="button" onClick={() => onGo(finding)}>
                      {place}
                    </button>
                  )}
                  <p className="small">
                    <span className="unseen">{finding.fault ? texts.fault : texts.remark}: </span>
                    {sentence(finding)}
                  </p>
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
