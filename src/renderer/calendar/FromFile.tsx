import { useState } from 'react'
import type { z } from 'zod'
import type { calendar } from '../../contract/calendar'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { FilePick } from '../roster/FilePick'
import { readUpload } from '../roster/uploads'
import { useWords } from '../words'
import { useManyDays } from './acts'
import { daysSaid } from './say'

type Found = z.output<(typeof calendar)['readFreeDays']['output']>

/** What can be ticked: what is free already is shown, and stays as it is. */
const newIn = (found: Found | null) => found?.days.flatMap(({ known }, at) => (known ? [] : [at])) ?? []

/** Free days from the school's own calendar file: looked at first, and only what is ticked comes in. */
export function FromFile({ onClose }: { onClose: () => void }) {
  const { calendar, frame } = useWords()
  const w = calendar.file
  const read = useDo(api.calendar.readFreeDays)
  const many = useManyDays()
  const [found, setFound] = useState<Found | null>(null)
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())

  const pick = async ([file]: File[]) => {
    if (!file) return
    const upload = await readUpload(file)
    const days = await read.run({ file: upload.file }).catch(() => null)
    setFound(days)
    setTicked(new Set(newIn(days)))
  }
  const all = () => setTicked(new Set(newIn(found)))
  const tick = (at: number, on: boolean) =>
    setTicked(new Set(on ? [...ticked, at] : [...ticked].filter((one) => one !== at)))
  const chosen = (found?.days ?? []).filter((_, at) => ticked.has(at))
  const save = async () => {
    const days = chosen.map(({ name, firstDay, lastDay }) => ({ name, firstDay, lastDay }))
    if (await many.add(days)) onClose()
  }
  return (
    <Dialog
      open
      title={w.title}
      width={640}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button kind="primary" busy={many.busy} disabled={chosen.length === 0} onClick={() => void save()}>
            {w.add(chosen.length)}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{w.text}</p>
        <Row>
          <FilePick accept=".ics,text/calendar" many={false} onFiles={(files) => void pick(files)}>
            {found ? w.again : w.pick}
          </FilePick>
        </Row>
        <ErrorLine problem={read.problem ?? many.problem} />
        {found && (
          <Stack gap={8}>
            {found.days.length === 0 && <p>{w.none}</p>}
            {found.days.length > 0 && (
              <>
                <Row between>
                  <h3>{w.found}</h3>
                  <Row gap={4}>
                    <Button kind="quiet" onClick={all}>
                      {w.all}
                    </Button>
                    <Button kind="quiet" onClick={() => setTicked(new Set())}>
                      {w.nothing}
                    </Button>
                  </Row>
                </Row>
                {found.days.map(({ name, firstDay, lastDay, known }, at) => (
                  <CheckField
                    key={`${name} ${firstDay} ${lastDay}`}
                    label={`${name}, ${daysSaid(firstDay, lastDay)}`}
                    hint={known ? w.known : undefined}
                    checked={ticked.has(at)}
                    disabled={known}
                    onChange={(on) => tick(at, on)}
                  />
                ))}
              </>
            )}
            {found.skipped > 0 && <p className="muted small">{w.skipped(found.skipped)}</p>}
          </Stack>
        )}
      </Stack>
    </Dialog>
  )
}
