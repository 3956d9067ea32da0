import { useState } from 'react'
import type { Backup } from '../../contract/safekeeping'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import { BackupFacts } from './BackupFacts'
import css from './Recovery.module.css'
import { RestoreDialog } from './RestoreDialog'

/** The newest checked copy first and large; the older ones under it. */
export function BackupChoice({ newest }: { newest: Backup | null }) {
  const { recovery } = useWords()
  const { value: all } = useAsk(api.safekeeping.backups, {})
  const [chosen, setChosen] = useState<Backup | null>(null)
  if (!newest) return <p>{recovery.none}</p>
  const others = all?.filter(({ id }) => id !== newest.id) ?? []
  return (
    <>
      <Card
        title={recovery.newest}
        actions={
          <Button kind="primary" onClick={() => setChosen(newest)}>
            {recovery.restore}
          </Button>
        }
      >
        <p>
          <strong>{momentOf(newest.at)}</strong>
        </p>
        <BackupFacts backup={newest} />
      </Card>
      {others.length > 0 && (
        <Card title={recovery.others}>
          <ul className={css['others']}>
            {others.map((backup) => (
              <li key={backup.id}>
                <div>
                  {momentOf(backup.at)}
                  <BackupFacts backup={backup} />
                </div>
                <Button onClick={() => setChosen(backup)}>{recovery.restoreShort}</Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />
    </>
  )
}
