import { useState } from 'react'
import type { Region } from '../../contract/settings'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { useManyDays } from './acts'

const regions = ['noord', 'midden', 'zuid'] as const

/** The national holidays of a school year: those of the school's own region, unless another is chosen. */
export function TakeOver({ schoolYear, onClose }: { schoolYear: string; onClose: () => void }) {
  const { calendar, labels, frame } = useWords()
  const w = calendar.takeOver
  const own = useAsk(api.settings.school, {}).value?.region ?? null
  const [chosen, setRegion] = useState<Region | null>(null)
  const region = chosen ?? own
  const many = useManyDays()
  const save = async () => {
    if (region && (await many.takeOver(schoolYear, region))) onClose()
  }
  return (
    <Dialog
      open
      title={w.act(schoolYear)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="primary" busy={many.busy} disabled={!region} onClick={() => void save()}>
            {w.yes}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{w.text}</p>
        <Select
          label={w.region}
          value={region}
          options={regions.map((value) => ({ value, label: labels.region[value] }))}
          onChange={setRegion}
        />
        <ErrorLine problem={many.problem} />
      </Stack>
    </Dialog>
  )
}
