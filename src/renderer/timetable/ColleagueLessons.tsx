import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import type { Lesson } from '../../contract/calendar'
import type { RoundKey } from '../../contract/custody'
import { compareByName, fullName, listName } from '../../contract/names'
import { noOf } from '../act-once'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { useRoundOf } from '../custody/round-of'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Skeleton } from '../parts/Skeleton'
import { Row } from '../parts/Stack'
import { useMe } from '../who'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import css from './timetable.module.css'

interface ColleagueLessonsProps {
  day: string
  onBack: () => void
  onChosen: (key: RoundKey) => void
}

/** The lessons of a colleague on a day: one press says that the asker stands in, and opens the round. */
export function ColleagueLessons({ day, onBack, onChosen }: ColleagueLessonsProps) {
  const { custody, timetable } = useWords()
  const w = timetable.standIn
  const me = useMe()
  const [staffId, setStaffId] = useState<string | null>(null)
  const staff = useAsk(api.accounts.staff, {})
  const today = useAsk(api.calendar.today, {}).value
  const lessons = useAsk(api.timetable.ofColleague, staffId ? { staffId, day } : null)
  const standIn = useDo(api.timetable.standIn)
  const roundOf = useRoundOf()

  if (!staff.value || !today)
    return staff.problem ? <ErrorLine problem={staff.problem} /> : <Skeleton rows={3} height={60} />
  const colleagues = staff.value
    .filter(({ id, role, leftAt }) => id !== me?.id && role !== 'administrator' && leftAt === null)
    .toSorted(compareByName)
  const colleague = colleagues.find(({ id }) => id === staffId)
  const isToday = day === today.day

  const take = async ({ classId, hour }: Lesson) => {
    if (!roundOf) return
    // An earlier lesson cannot be stood in for any more; it is opened to be filled in.
    if (isToday)
      try {
        await standIn.run({ day, classId, hour })
      } catch (fault) {
        const no = noOf(fault)
        if (no.reason !== 'refused' || no.why !== 'already-so') return
      }
    onChosen(roundOf(classId, day, hour))
  }
  return (
    <div className={css['colleague']}>
      <div>
        <Button kind="quiet" icon={<IconArrowLeft size={20} aria-hidden />} onClick={onBack}>
          {w.back}
        </Button>
      </div>
      <Select
        label={w.colleague}
        searchable
        startHere
        options={colleagues.map((one) => ({ value: one.id, label: listName(one) }))}
        value={staffId}
        onChange={setStaffId}
      />
      <ErrorLine problem={lessons.problem ?? standIn.problem} />
      {colleague && lessons.loading && <Skeleton rows={3} height={48} />}
      {colleague && lessons.value?.length === 0 && <p className="muted">{w.none}</p>}
      {colleague && lessons.value && lessons.value.length > 0 && (
        <div>
          <h3>{w.lessons(fullName(colleague), shortDay(day))}</h3>
          <ul className={css['lessons']}>
            {lessons.value.map((lesson) => {
              const name = `${lesson.className}, ${timetable.hours(lesson.hour, lesson.lastHour)}`
              const isNow = isToday && lesson.hour === today.hour
              return (
                <li key={`${lesson.classId} ${lesson.hour}`}>
                  <div>
                    <strong>{name}</strong>
                    <p className="muted small">
                      {[
                        custody.today.from(lesson.starts, lesson.ends),
                        lesson.subject,
                        lesson.room && custody.today.room(lesson.room)
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                  </div>
                  <Row>
                    <Button
                      kind={isNow ? 'primary' : 'plain'}
                      busy={standIn.busy}
                      aria-label={isToday ? w.takeIt(name) : w.lookAt(name)}
                      onClick={() => void take(lesson)}
                    >
                      {isToday ? w.take : w.look}
                    </Button>
                  </Row>
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </div>
  )
}
