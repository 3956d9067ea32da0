import type { Lesson } from '../../contract/calendar'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { hourName } from '../words/when'
import { lessonAddress } from './address'
import { useRoundOf } from './round-of'
import './today.css'

/** The lesson at hand, large, with the one thing to do about it. */
export function LessonNow({ lesson, day }: { lesson: Lesson; day: string }) {
  const { custody, timetable } = useWords()
  const w = custody.today
  const roundOf = useRoundOf()
  const key = roundOf ? roundOf(lesson.classId, day, lesson.hour) : null
  const round = useAsk(api.custody.round, key).value
  const held = round?.tiles.reduce((sum, tile) => sum + tile.held.length, 0) ?? 0
  const begun = round?.tiles.some((tile) => tile.mark !== null) && round.mode !== 'bag'
  const action = {
    'hand-in': begun ? w.goOn : w.takeIn(hourName(key ? key.hour : lesson.hour), lesson.className),
    concluded: w.giveBack,
    closed: w.look
  }[round?.stage ?? 'hand-in']
  const facts = [
    lesson.subject,
    round ? custody.pupils(round.tiles.length) : '',
    round?.stage === 'concluded' ? w.here(held) : '',
    round?.stage === 'closed' ? w.free : ''
  ]
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
            {lesson.className} ·{' '}
            {key?.hour === null ? hourName(null) : timetable.hours(lesson.hour, lesson.lastHour)}
          </p>
          <Row>
            {lesson.standIn && <Chip>{timetable.standIn.word}</Chip>}
            <p className="muted">{facts.filter(Boolean).join(' · ')}</p>
          </Row>
        </Stack>
        <Row>
          {lesson.standIn && <EndStandIn lesson={lesson} day={day} />}
          <LinkButton
            to={lessonAddress(key ?? { classId: lesson.classId, day, hour: lesson.hour })}
            kind={round?.stage === 'closed' ? 'plain' : 'primary'}
          >
            {action}
          </LinkButton>
        </Row>
      </Row>
    </Card>
  )
}

/** It was the wrong lesson, or the colleague is there after all. */
function EndStandIn({ lesson: { classId, hour }, day }: { lesson: Lesson; day: string }) {
  const { standIn: w } = useWords().timetable
  const end = useDo(api.timetable.endStandIn)
  const again = useDo(api.timetable.standIn)
  const key = { day, classId, hour }
  const stop = async () => {
    if (await end.attempt(key)) toast.say(w.ended, () => void again.attempt(key))
  }
  return (
    <Button kind="quiet" busy={end.busy} onClick={() => void stop()}>
      {w.end}
    </Button>
  )
}
