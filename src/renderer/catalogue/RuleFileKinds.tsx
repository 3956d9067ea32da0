import type { z } from 'zod'
import type { catalogue } from '../../contract/catalogue'
import { Chip } from '../parts/Chip'
import { Fold } from '../roster/Fold'
import { useWords } from '../words'
import { KindFacts } from './KindFacts'
import css from './catalogue.module.css'

type Found = z.output<(typeof catalogue)['readRules']['output']>['kinds']
const first = { new: 0, changed: 1, same: 2 } as const

/** The kinds in a rule file: what is new here, what would be otherwise, and what is the same already. */
export function RuleFileKinds({ kinds }: { kinds: Found }) {
  const w = useWords().catalogue.file
  if (kinds.length === 0) return null
  const ordered = kinds.toSorted((a, b) => first[a.change] - first[b.change])
  return (
    <Fold title={w.list(kinds.length)} startOpen={kinds.some(({ change }) => change !== 'same')}>
      <ul className={css['kinds']}>
        {ordered.map(({ kind, change }) => (
          <li key={kind.id}>
            <KindFacts
              kind={kind}
              chip={<Chip kind={change === 'same' ? 'plain' : 'order'}>{w.change[change]}</Chip>}
            />
          </li>
        ))}
      </ul>
    </Fold>
  )
}
