import type { Lesson } from '../../contract/calendar'
import { api } from '../api'
import { useAsk } from '../ask'
import { LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { hourName } from '../words/when'
import { lessonAddress } from './address'
import './today.css'

/** The lesson at hand, large, with the one thing to do about it. */
export function LessonNow({ lesson, day }: { lesson: Lesson; day: string }) {
  const { custody } = useWords()
  const w = custody.today
  const mode = useAsk(api.settings.school, {}).value?.custodyMode
  const key = { classId: lesson.classId, day, hour: mode === 'day' ? null : lesson.hour }
  const round = useAsk(api.custody.round, mode ? key : null).value
  const held = round?.tiles.filter((tile) => tile.held).length ?? 0
  const begun = round?.tiles.some((tile) => tile.mark !== null) && round.mode !== 'bag'
  const action = {
    'hand-in': begun ? w.goOn : w.takeIn(hourName(key.hour), lesson.className),
    concluded: w.giveBack,
    closed: w.look
  }[round?.stage ?? 'hand-in']
  return (
    <Card
      title={w.now}
      aside={[w.from(lesson.starts, lesson.ends), lesson.room && w.room(lesson.room)]
        .filter(Boolean)
        .join(' · ')}
    >
      <Row between gap={16}>
        <Stack gap={4}>
          <p className="lesson-now">
            {lesson.className} · {hourName(key.hour)}
          </p>
          <p className="muted">
            {[
              lesson.subject,
              round ? custody.pupils(round.tiles.length) : '',
              round?.stage === 'concluded' ? w.here(held) : '',
              round?.stage === 'closed' ? w.free : ''
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Stack>
        <LinkButton to={lessonAddress(key)} kind={round?.stage === 'closed' ? 'plain' : 'primary'}>
          {action}
        </LinkButton>
      </Row>
    </Card>
  )
}
