import { useState } from 'react'
import type { OffenceDetail } from '../../contract/offences'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Drawer } from '../parts/Drawer'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { AddEvidence } from './AddEvidence'
import { AddWords } from './AddWords'
import { CorrectDialog } from './CorrectDialog'
import { OffenceRecord } from './OffenceRecord'
import { OffenceStory } from './OffenceStory'

type Act = OffenceDetail['may'][number]

/** *Overtreding* beside the file: all of it, what was said of it later, and what this person may do about it. */
export function OneOffence({ offenceId, onClose }: { offenceId: string; onClose: () => void }) {
  const w = useWords().correcting
  const { value: offence, problem } = useAsk(api.offences.detail, { offenceId })
  const [act, setAct] = useState<Act | null>(null)
  const close = () => setAct(null)
  return (
    <Drawer open title={w.title} onClose={onClose} width={560} under={act !== null}>
      <ErrorLine problem={problem} />
      {!offence && !problem && <Skeleton height={48} rows={8} />}
      {offence && (
        <Stack gap={24}>
          <OffenceRecord offence={offence} />
          <OffenceStory story={offence.story} />
          {offence.may.length > 0 && (
            <section aria-label={w.may}>
              <Row>
                {inOrder(offence).map((one, at) => (
                  <Button
                    key={one}
                    kind={offence.state === 'contested' && at === 0 ? 'primary' : 'plain'}
                    onClick={() => setAct(one)}
                  >
                    {w.acts[one]}
                  </Button>
                ))}
              </Row>
            </section>
          )}
        </Stack>
      )}
      {act === 'add-words' && <AddWords offenceId={offenceId} onClose={close} />}
      {act === 'add-evidence' && <AddEvidence offenceId={offenceId} onClose={close} />}
      {offence && act && act !== 'add-words' && act !== 'add-evidence' && (
        <CorrectDialog offenceId={offenceId} act={act} onClose={close} />
      )}
    </Drawer>
  )
}

/** What a contested offence waits for comes first: that it is settled. */
const inOrder = ({ may, state }: OffenceDetail): readonly Act[] =>
  state === 'contested' ? may.toSorted((a, b) => Number(b === 'uphold') - Number(a === 'uphold')) : may
