import { IconDatabaseExport } from '@tabler/icons-react'
import { useState } from 'react'
import type { Backup } from '../../contract/safekeeping'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { toast } from '../parts/toast'
import { RestoreDialog } from '../recovery/RestoreDialog'
import { useWords } from '../words'
import { figure, momentOf } from '../words/when'

/** The checked copies: make one now, or put one back. */
export function BackupsSection() {
  const { settings, labels } = useWords()
  const texts = settings.backups
  const { value: backups, problem } = useAsk(api.safekeeping.backups, {})
  const { value: status } = useAsk(api.safekeeping.status, {})
  const [chosen, setChosen] = useState<Backup | null>(null)
  const make = useDo(api.safekeeping.backUp)
  const makeNow = async () => {
    const made = await make.attempt({})
    if (made) toast.say(texts.done(figure(made.pupils)))
  }
  if (!backups) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={44} rows={6} />
  const button = (
    <Button
      kind="primary"
      icon={<IconDatabaseExport size={20} aria-hidden />}
      busy={make.busy}
      onClick={() => void makeNow()}
    >
      {texts.now}
    </Button>
  )
  return (
    <Stack gap={16}>
      {status && <p>{status.encrypted ? texts.encrypted : texts.open}</p>}
      {backups.length === 0 ? (
        <Empty action={button}>{texts.none}</Empty>
      ) : (
        <>
          <div>{button}</div>
          <Table
            caption={settings.section.backups}
            rows={backups}
            rowKey={({ id }) => id}
            sorted={{ key: 'at', falling: true }}
            columns={[
              { key: 'at', title: texts.at, sort: ({ at }) => at, render: ({ at }) => momentOf(at) },
              { key: 'reason', title: texts.reason, render: ({ reason }) => labels.backup[reason] },
              { key: 'pupils', title: texts.pupils, numbers: true, render: ({ pupils }) => figure(pupils) },
              { key: 'lines', title: texts.lines, numbers: true, render: ({ lines }) => figure(lines) },
              {
                key: 'size',
                title: texts.size,
                numbers: true,
                render: ({ bytes }) => `${figure(bytes / 1_000_000, 1)} MB`
              },
              {
                key: 'restore',
                title: texts.restore,
                render: (backup) => (
                  <Button
                    kind="quiet"
                    aria-label={texts.restoreAt(momentOf(backup.at))}
                    onClick={() => setChosen(backup)}
                  >
                    {texts.restore}
                  </Button>
                )
              }
            ]}
          />
        </>
      )}
      <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />
    </Stack>
  )
}
