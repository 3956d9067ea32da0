import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { Card } from './Card'
import css from './FindingsCard.module.css'

/** One thing to look at: what stands in the way, or a remark. */
export interface Finding {
  readonly key: string
  readonly fault: boolean
  readonly place: string
  /** Goes to its part; null: it is about the whole. */
  readonly onGo: (() => void) | null
  readonly text: string
}

interface FindingsCardProps {
  words: {
    title: string
    checking: string
    good: string
    faults: (n: number) => string
    remarks: (n: number) => string
    fault: string
    remark: string
  }
  /** Said when putting it on record was tried and something stands in the way. */
  first: string | null
  checking: boolean
  findings: readonly Finding[]
}

/** All there is to look at in a draft, each with the way to its part. */
export function FindingsCard({ words, first, checking, findings }: FindingsCardProps) {
  const faults = findings.filter(({ fault }) => fault).length
  const remarks = findings.length - faults
  const said = [
    ...(faults > 0 ? [words.faults(faults)] : []),
    ...(remarks > 0 ? [words.remarks(remarks)] : [])
  ]
  return (
    <Card title={words.title} aside={checking ? words.checking : undefined} attention={faults > 0}>
      <output className={css['verdict']}>
        {findings.length === 0 && !checking && <IconCheck size={20} aria-hidden />}
        {findings.length > 0 ? said.join(' · ') : checking ? '' : words.good}
      </output>
      {first !== null && faults > 0 && <p className="small">{first}</p>}
      {findings.length > 0 && (
        <ul className={css['found']}>
          {findings.map(({ key, fault, place, onGo, text }) => (
            <li key={key} data-fault={fault || undefined}>
              {fault ? <IconAlertTriangle size={20} aria-hidden /> : <IconInfoCircle size={20} aria-hidden />}
              <div>
                {onGo ? (
                  <button type="button" onClick={onGo}>
                    {place}
                  </button>
                ) : (
                  <strong>{place}</strong>
                )}
                <p className="small">
                  <span className="unseen">{fault ? words.fault : words.remark}: </span>
                  {text}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
