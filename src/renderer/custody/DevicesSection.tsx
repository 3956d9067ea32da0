import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { DeviceKind } from '../../contract/devices'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { useDeviceName } from '../device-name'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { Switch } from '../parts/Switch'
import { Table } from '../parts/Table'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { DeviceDialog, startLarge } from './DeviceDialog'

/** *Instellingen › Toestellen*: which kinds pupils hand in, as the school calls them. */
export function DevicesSection() {
  const { devices: w, settings } = useWords()
  const { value: kinds, problem } = useAsk(api.custody.deviceKinds, {})
  const nameOf = useDeviceName()
  const save = useDo(api.custody.saveDeviceKind)
  const [open, setOpen] = useState<{ readonly kind: DeviceKind | null } | null>(null)
  if (!kinds) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={56} rows={5} />
  const turn = async (kind: DeviceKind, on: boolean) => {
    const name = startLarge(nameOf(kind.id))
    if (await save.attempt({ ...kind, retired: !on }))
      toast.say((on ? w.on : w.off)(name), () => void save.attempt(kind))
  }
  return (
    <Stack gap={16}>
      <Table
        caption={settings.section.devices}
        rows={kinds}
        rowKey={({ id }) => id}
        columns={[
          { key: 'kind', title: w.kind, render: ({ id }) => startLarge(nameOf(id)) },
          {
            key: 'use',
            title: w.use,
            width: 220,
            render: (kind) =>
              kind.id === 'phone' ? (
                <span className="muted">{w.always}</span>
              ) : (
                <Switch
                  label={w.switch(startLarge(nameOf(kind.id)))}
                  word={kind.retired ? w.unused : w.used}
                  on={!kind.retired}
                  onChange={(on) => void turn(kind, on)}
                />
              )
          },
          {
            key: 'acts',
            title: w.acts,
            width: 200,
            render: (kind) => (
              <Button
                kind="quiet"
                icon={<IconPencil size={20} aria-hidden />}
                aria-label={w.renameOf(nameOf(kind.id))}
                onClick={() => setOpen({ kind })}
              >
                {w.rename}
              </Button>
            )
          }
        ]}
      />
      <div>
        <Button
          kind="primary"
          icon={<IconPlus size={20} aria-hidden />}
          onClick={() => setOpen({ kind: null })}
        >
          {w.add}
        </Button>
      </div>
      {open && <DeviceDialog kind={open.kind} kinds={kinds} onClose={() => setOpen(null)} />}
    </Stack>
  )
}
