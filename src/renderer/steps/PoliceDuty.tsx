import type { Handling } from '../../contract/handled'
import { useWords } from '../words'

/** What the school has agreed about the police: it may, or it shall, and who does it (S1-16, S3-12). */
export function PoliceDuty({ police }: { police: Handling['police'] }) {
  const { steps, labels } = useWords()
  return (
    <p className="muted">
      {labels.policeDuty[police.duty]}. {police.by && steps.external.who(police.by)}
    </p>
  )
}
