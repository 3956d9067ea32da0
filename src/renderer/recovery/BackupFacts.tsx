import type { Backup } from '../../contract/safekeeping'
import { useWords } from '../words'
import { figure } from '../words/when'
import css from './Recovery.module.css'

/** Why a copy was made and what is in it. */
export function BackupFacts({ backup }: { backup: Backup }) {
  const { recovery, labels } = useWords()
  return (
    <p className={css['facts']}>
      <span>{labels.backup[backup.reason]}</span>
      <span>{recovery.pupils(figure(backup.pupils))}</span>
      <span>{recovery.lines(figure(backup.lines))}</span>
      <span>{recovery.size(figure(backup.bytes / 1_000_000, 1))}</span>
    </p>
  )
}
