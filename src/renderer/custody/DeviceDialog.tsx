import { useState } from 'react'
import type { DeviceKind } from '../../contract/devices'
import { api } from '../api'
import { useDo } from '../ask'
import { useDeviceName } from '../device-name'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'

/** A name at the head of a line: "Telefoon". */
export const startLarge = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

interface DeviceDialogProps {
  /** The kind that gets another name; null: a new one. */
  kind: DeviceKind | null
  kinds: readonly DeviceKind[]
  onClose: () => void
}

/** What a kind of device is called at this school. */
export function DeviceDialog({ kind, kinds, onClose }: DeviceDialogProps) {
  const { devices: w, labels, frame } = useWords()
  const nameOf = useDeviceName()
  const save = useDo(api.custody.saveDeviceKind)
  const [label, setLabel] = useState(kind?.label ?? '')
  const known: Readonly<Record<string, string>> = labels.device
  const usual = kind && known[kind.id]
  const said = label.trim().toLowerCase()
  const taken = kinds.some(({ id }) => id !== kind?.id && nameOf(id).toLowerCase() === said)
  const complete = !taken && label.trim() !== (kind?.label ?? '') && (said !== '' || Boolean(usual))
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!complete) return
    const wish = { id: kind?.id ?? null, label: label.trim(), retired: kind?.retired ?? false }
    const made = await save.run(wish).catch(() => null)
    if (!made) return
    const before = kind ?? { ...wish, id: made.id, retired: true }
    toast.say(kind ? w.renamed : w.added(startLarge(wish.label)), () => void save.attempt(before))
    onClose()
  }
  return (
    <Dialog open title={kind ? w.renameOf(nameOf(kind.id)) : w.add} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap={16}>
          <TextField
            label={w.name}
            hint={usual ? w.usualName(usual) : undefined}
            value={label}
            maxLength={30}
            startHere
            error={taken ? w.taken : null}
            onChange={setLabel}
          />
          <ErrorLine problem={save.problem} />
          <Row between>
            <Button onClick={onClose}>{frame.part.cancel}</Button>
            <Button kind="primary" type="submit" busy={save.busy} disabled={!complete}>
              {frame.part.save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
