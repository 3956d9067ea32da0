import type { OffenceKind } from '../../contract/catalogue'
import { Chip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import css from './catalogue.module.css'

interface KindFactsProps {
  kind: OffenceKind
  /** Said after its group, severity and way of counting: how often it was used, since when it is not. */
  more?: string
  /** What a file would do to it. */
  chip?: React.ReactNode
}

/** One kind in a few quiet lines: its name, what kind it is, how it counts, and the rule it breaks. */
export function KindFacts({ kind, more = '', chip }: KindFactsProps) {
  const { labels } = useWords()
  const { label, group, severity, counts, clause, source } = kind
  return (
    <div className={css['facts']}>
      <Row gap={8}>
        <strong>{label}</strong>
        {counts !== 'counts' && <Chip>{labels.counts[counts]}</Chip>}
        {chip}
      </Row>
      <p className="muted small">
        {[
          labels.group[group],
          labels.severity[severity],
          ...(counts === 'counts' ? [labels.counts.counts] : []),
          more
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="small">
        <q>{clause}</q>
        {source && <span className="muted"> ({source})</span>}
      </p>
    </div>
  )
}
