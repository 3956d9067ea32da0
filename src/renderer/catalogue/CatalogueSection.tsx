import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ListedKind } from '../../contract/catalogue'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { useMe } from '../who'
import { useWords } from '../words'
import { KindDialog } from './KindDialog'
import { KindList } from './KindList'
import { RetiredKinds } from './RetiredKinds'
import { RuleFileCard } from './RuleFileCard'

/** *Instellingen › Overtredingen*: what can be recorded, how it counts, and which rule it breaks. */
export function CatalogueSection() {
  const { catalogue: w } = useWords()
  const me = useMe()
  const { value: kinds, problem } = useAsk(api.offences.catalogue, {})
  const [open, setOpen] = useState<{ readonly kind: ListedKind | null } | null>(null)
  if (!kinds || !me) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={88} rows={8} />
  const edits = me.role === 'director'
  const used = kinds.filter(({ retiredAt }) => retiredAt === null)
  return (
    <Stack gap={24}>
      <Stack gap={8}>
        <p>{w.fromNow}</p>
        <p className="muted">{edits ? w.order : w.directorOnly}</p>
        {edits && (
          <div>
            <Button
              kind="primary"
              icon={<IconPlus size={20} aria-hidden />}
              onClick={() => setOpen({ kind: null })}
            >
              {w.add}
            </Button>
          </div>
        )}
      </Stack>
      <KindList kinds={used} edits={edits} onEdit={(kind) => setOpen({ kind })} />
      <RetiredKinds kinds={kinds.filter(({ retiredAt }) => retiredAt !== null)} edits={edits} />
      <RuleFileCard />
      {open && <KindDialog kind={open.kind} kinds={used} onClose={() => setOpen(null)} />}
    </Stack>
  )
}
