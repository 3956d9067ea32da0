import type { z } from 'zod'
import type { safekeeping, Trouble } from '../../contract/safekeeping'
import { api } from '../api'
import { queries } from '../ask'
import { Mark } from '../frame/Mark'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import { BackupChoice } from './BackupChoice'
import { CodeEntry } from './CodeEntry'
import css from './Recovery.module.css'

type Status = z.output<(typeof safekeeping)['status']['output']>
/** What a copy mends: in all other trouble the file itself is whole. */
const mended = new Set<Trouble>(['damaged', 'missing'])

/** The school's file cannot be used: what happened, whether the work is safe, what to do. Never starts anew. */
export function Recovery({ status }: { status: Status }) {
  const w = useWords()
  const { recovery } = w
  const trouble = status.trouble ?? 'damaged'
  const story = recovery.story[trouble]
  const again = () => void queries.invalidateQueries({ queryKey: [api.safekeeping.status.path] })
  return (
    <main className={css['recovery']}>
      <p className={css['mark']}>
        <Mark size={32} />
        {w.frame.app}
      </p>
      <h1>{story.title}</h1>
      <dl className={css['story']}>
        <dt>{recovery.what}</dt>
        <dd>{story.what}</dd>
        <dt>{recovery.safe}</dt>
        <dd>{story.safe}</dd>
        <dt>{recovery.next}</dt>
        <dd>{story.next}</dd>
      </dl>
      {trouble === 'key-missing' && <CodeEntry />}
      {mended.has(trouble) && <BackupChoice newest={status.newestBackup} />}
      {trouble !== 'key-missing' && trouble !== 'newer' && (
        <div>
          <Button onClick={again}>{recovery.again}</Button>
        </div>
      )}
    </main>
  )
}
