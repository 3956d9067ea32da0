import { useState } from 'react'
import type { z } from 'zod'
import type { Round, Tile } from '../../contract/custody'
import type { OffenceKind } from '../../contract/catalogue'
import type { offences, Reading } from '../../contract/offences'
import type { No } from '../api'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import './round.css'
import { isException } from './tiles'

type Readings = z.input<typeof offences.conclude.input>['readings']

export interface Concluding {
  readonly run: (readings: Readings) => Promise<boolean>
  readonly busy: boolean
  readonly problem: No | null
  readonly forget: () => void
}

/** *Afronden* of a round: fixes the hand-in. What the ladder says of it is not told here, where the class may read. */
export function useConclude({ classId, day, hour }: Round): Concluding {
  const conclude = useDo(api.offences.conclude)
  return {
    busy: conclude.busy,
    problem: conclude.problem,
    forget: conclude.forget,
    async run(readings) {
      try {
        await conclude.run({ round: { classId, day, hour }, readings })
      } catch {
        return false
      }
      return true
    }
  }
}

/** The mildest first, and so the default. */
const readings = [
  'no-device',
  'absent',
  'permitted',
  'handed-in-after-all',
  'offence'
] as const satisfies readonly Reading[]

interface Read {
  readonly reading: Reading
  readonly kindId: string | null
  readonly note: string
}
const mildest: Read = { reading: 'no-device', kindId: null, note: '' }

/** A refusal is first read as a refusal, an empty pocket as the first kind about the phone. */
const usualKind = (kinds: readonly OffenceKind[], tile: Tile): string | null => {
  const group = tile.mark === 'refused' ? 'refusal' : 'phone'
  return (kinds.find((kind) => kind.group === group) ?? kinds[0])?.id ?? null
}

interface ConcludeProps {
  round: Round
  conclude: Concluding
  onClose: () => void
}

/** The exceptions, each with one question. Only what is read as an offence becomes one. */
export function Conclude({ round, conclude, onClose }: ConcludeProps) {
  const { custody: w, labels, frame } = useWords()
  const kinds = useAsk(api.offences.kinds, {}).value ?? []
  const [read, setRead] = useState<ReadonlyMap<string, Read>>(new Map())
  const exceptions = round.tiles.filter((tile) => isException(tile.mark))
  const of = ({ pupilId }: Tile) => read.get(pupilId) ?? mildest
  const set = (tile: Tile, change: Partial<Read>) =>
    setRead((before) => new Map(before).set(tile.pupilId, { ...of(tile), ...change }))
  const close = () => {
    conclude.forget()
    onClose()
  }
  async function finish(): Promise<void> {
    const all = exceptions.map((tile) => {
      const { reading, kindId, note } = of(tile)
      const isOffence = reading === 'offence'
      return {
        pupilId: tile.pupilId,
        reading,
        kindId: isOffence ? (kindId ?? usualKind(kinds, tile)) : null,
        note: isOffence ? note : ''
      }
    })
    if (await conclude.run(all)) onClose()
  }
  return (
    <Dialog
      open
      title={w.concluding.title}
      width={640}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{frame.part.cancel}</Button>
          <Button kind="primary" busy={conclude.busy} onClick={() => void finish()}>
            {w.conclude}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <p>{w.concluding.why}</p>
        <div className="round-readings">
          {exceptions.map((tile) => {
            const { reading, kindId, note } = of(tile)
            const name = `${tile.pocket}, ${tile.name}`
            return (
              <div key={tile.pupilId} className="round-reading">
                <Select
                  label={w.concluding.reading(name)}
                  options={readings.map((value) => ({ value, label: labels.reading[value] }))}
                  value={reading}
                  onChange={(value) => value && set(tile, { reading: value })}
                />
                {reading === 'offence' && (
                  <>
                    <Select
                      label={w.concluding.kind(name)}
                      options={kinds.map((kind) => ({ value: kind.id, label: kind.label }))}
                      value={kindId ?? usualKind(kinds, tile)}
                      onChange={(kindId) => kindId && set(tile, { kindId })}
                    />
                    <TextField
                      label={w.concluding.note(name)}
                      hint={w.concluding.noteHint}
                      value={note}
                      maxLength={500}
                      onChange={(note) => set(tile, { note })}
                    />
                  </>
                )}
              </div>
            )
          })}
        </div>
        <ErrorLine problem={conclude.problem} />
      </Stack>
    </Dialog>
  )
}
