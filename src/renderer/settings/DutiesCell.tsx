import { IconIdBadge2 } from '@tabler/icons-react'
import type { DutyLine, Staff } from '../../contract/accounts'
import { fullName } from '../../contract/names'
import type { SchoolClass } from '../../contract/roster'
import { Button } from '../parts/Button'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'

/** So many classes are named; of more their number is said. */
const named = 3

interface DutiesCellProps {
  who: Staff
  duties: readonly DutyLine[]
  classes: readonly SchoolClass[]
  onOpen: () => void
}

/** What a colleague is in school beside the role, a line for each duty. An administrator sees no files and has none. */
export function DutiesCell({ who, duties, classes, onOpen }: DutiesCellProps) {
  const { news, labels } = useWords()
  const said = (duty: DutyLine['duty']): string | null => {
    const lines = duties.filter((line) => line.duty === duty)
    if (lines.some(({ classId }) => classId === null)) return labels.duty[duty]
    const led = classes.filter(({ id }) => lines.some(({ classId }) => classId === id))
    if (led.length === 0) return null
    return led.length <= named
      ? news.duties.classes(
          labels.duty[duty],
          led.map(({ name }) => name)
        )
      : news.duties.manyClasses(labels.duty[duty], led.length)
  }
  const lines = (['team-leader', 'safety'] as const).flatMap((duty) => said(duty) ?? [])
  return (
    <Stack gap={4}>
      {lines.map((words) => (
        <span key={words} className="small">
          {words}
        </span>
      ))}
      {who.role !== 'administrator' && !who.leftAt && (
        <div>
          <Button
            kind="quiet"
            icon={<IconIdBadge2 size={20} aria-hidden />}
            aria-label={news.duties.of(fullName(who))}
            onClick={onOpen}
          >
            {news.duties.title}
          </Button>
        </div>
      )}
    </Stack>
  )
}
