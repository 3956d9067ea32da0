import type { ListedKind } from '../../contract/catalogue'
import { Button } from '../parts/Button'
import { Fold } from '../roster/Fold'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { useKindActs } from './acts'
import { KindFacts } from './KindFacts'
import css from './catalogue.module.css'

/** What is not offered any more, folded away: it stays readable, and can come back. */
export function RetiredKinds({ kinds, edits }: { kinds: readonly ListedKind[]; edits: boolean }) {
  const { catalogue: w } = useWords()
  const acts = useKindActs()
  if (kinds.length === 0) return null
  return (
    <Fold title={w.retiredTitle(kinds.length)}>
      <ul className={css['kinds']}>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <KindFacts
              kind={kind}
              more={`${w.used(kind.used)} · ${w.since(plainDay((kind.retiredAt ?? '').slice(0, 10)))}`}
            />
            {edits && (
              <Button
                kind="quiet"
                aria-label={w.restoreOf(kind.label)}
                onClick={() => void acts.restore(kind)}
              >
                {w.restore}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
