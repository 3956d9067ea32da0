import type { Bell } from '../../contract/calendar'
import type { No } from '../api'
import { Button } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'

interface OtherBellProps {
  bells: readonly Bell[]
  /** The one that holds on this day already. */
  chosen: string | null
  busy: boolean
  problem: No | null
  onCancel: () => void
  onChoose: (bellId: string) => void
}

/** Which of the school's shortened bell tables holds on this day: one press, taken back from the message. */
export function OtherBell({ bells, chosen, busy, problem, onCancel, onChoose }: OtherBellProps) {
  const { calendar, frame } = useWords()
  const others = bells.filter(({ id, fromDay }) => fromDay === null && id !== chosen)
  return (
    <Stack gap={8}>
      {others.length === 0 && <Empty>{calendar.day.noOther}</Empty>}
      {others.map(({ id, name }) => (
        <Button key={id} wide busy={busy} onClick={() => onChoose(id)}>
          {name}
        </Button>
      ))}
      <ErrorLine problem={problem} />
      <div>
        <Button kind="quiet" onClick={onCancel}>
          {frame.part.cancel}
        </Button>
      </div>
    </Stack>
  )
}
