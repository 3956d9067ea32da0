import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { AnswerChip } from './AnswerChip'
import css from './consents.module.css'

interface RecordingProps {
  classId: string | null
  pupilIds: readonly string[]
  day: string
}

/** Beside a permission with recording: a number the class may see, and the names only when they are asked for. */
export function Recording({ classId, pupilIds, day }: RecordingProps) {
  const { recording: w } = useWords().consents
  const meant = { classId, pupilIds: [...pupilIds], day }
  const isSomebody = classId !== null || pupilIds.length > 0
  const { value: found, problem } = useAsk(api.consents.count, isSomebody ? meant : null)
  const [asking, setAsking] = useState(false)
  if (problem) return <ErrorLine problem={problem} />
  if (!found) return null
  return (
    <div className={css['recording']}>
      <span>{w.count(found.notInPicture)}</span>
      {found.notInPicture > 0 && (
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {w.who}
        </Button>
      )}
      {asking && (
        <Dialog open title={w.whoTitle} onClose={() => setAsking(false)}>
          <Names meant={meant} />
        </Dialog>
      )}
    </div>
  )
}

function Names({ meant }: { meant: { classId: string | null; pupilIds: string[]; day: string } }) {
  const { recording: w } = useWords().consents
  const { value: names, problem } = useAsk(api.consents.notInPicture, meant)
  return (
    <Stack gap={12}>
      <p className="muted">{w.whoText}</p>
      <ErrorLine problem={problem} />
      {!names && !problem && <Skeleton rows={3} height={32} />}
      <ul className={css['plain']}>
        {names?.map(({ pupilId, name, answer }) => (
          <li key={pupilId}>
            {name} <AnswerChip answer={answer} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}
