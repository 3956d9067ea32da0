import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { LettersAbout } from '../letters/LettersAbout'
import { Drawer } from '../parts/Drawer'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { ActButtons } from './ActButtons'
import { ActDialog } from './ActDialog'
import { Facts } from './Facts'
import { LineHead } from './LineHead'
import type { Act } from './acts'

interface StoryProps {
  custodyId: string
  today: string
  /** The part of the register it stands in, as the screen behind it asks for it. */
  since?: string | null
  onClose: () => void
}

/** One device beside the page: where it is, all that happened to it, and all that can be done. */
export function Story({ custodyId, today, since = null, onClose }: StoryProps) {
  const w = useWords().taken.story
  const register = useAsk(api.custody.register, { since })
  const [act, setAct] = useState<Act | null>(null)
  const [writing, setWriting] = useState(false)
  const line = register.value?.find(({ id }) => id === custodyId)
  return (
    <Drawer open title={w.title} onClose={onClose} width={520} under={act !== null || writing}>
      <ErrorLine problem={register.problem} />
      {register.loading && <Skeleton height={64} rows={4} />}
      {register.value && !line && <p className="muted">{w.gone}</p>}
      {line && (
        <Stack gap={24}>
          <LineHead line={line} today={today} />
          <ActButtons line={line} onAct={setAct} />
          {line.why === 'taken' && <LettersAbout kind="taken" id={line.id} onWriting={setWriting} />}
          <Facts line={line} today={today} />
        </Stack>
      )}
      {line && act && (
        <ActDialog act={act} one={line} today={today} onClose={() => setAct(null)} onGone={onClose} />
      )}
    </Drawer>
  )
}
