import { useState } from 'react'
import type { RoundKey } from '../../contract/custody'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button, LinkButton } from '../parts/Button'
import { Choice } from '../parts/Choice'
import { DayField } from '../parts/DayField'
import { Empty } from '../parts/Empty'
import { Select } from '../parts/Select'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { ColleagueLessons } from '../timetable/ColleagueLessons'
import { useWords } from '../words'
import { span } from '../words/span'
import { hourName, shortDay } from '../words/when'
import { isByDay, roundOfClass } from './address'

interface ChooseLessonProps {
  /** What is open now, to begin from. */
  from: Partial<RoundKey>
  onChosen: (key: RoundKey) => void
}

/** A class, group or trip, a day until today and an hour of its bell table; or a lesson of a colleague. */
export function ChooseLesson({ from, onChosen }: ChooseLessonProps) {
  const { custody, labels, timetable } = useWords()
  const w = custody.choose
  const today = useAsk(api.calendar.today, {}).value
  const classes = useAsk(api.roster.classes, {}).value
  const schoolMode = useAsk(api.settings.school, {}).value?.custodyMode
  const [classId, setClassId] = useState(from.classId ?? null)
  const [chosenDay, setDay] = useState(from.day ?? null)
  const [chosenHour, setHour] = useState(from.hour ?? null)
  const [ofColleague, setOfColleague] = useState(false)
  const [isBack, setIsBack] = useState(false)
  const day = chosenDay ?? today?.day ?? null
  const hours = useAsk(api.calendar.hours, day ? { day } : null).value ?? []
  const hour = hours.find((one) => one.hour === (chosenHour ?? today?.hour))?.hour ?? null

  if (!today || !classes || !schoolMode) return <Skeleton rows={3} height={60} />
  if (classes.length === 0)
    return <Empty action={<LinkButton to="/instellingen/import">{w.import}</LinkButton>}>{w.noClasses}</Empty>
  if (ofColleague && day)
    return (
      <ColleagueLessons
        day={day}
        onChosen={onChosen}
        onBack={() => {
          setIsBack(true)
          setOfColleague(false)
        }}
      />
    )

  const chosen = classes.find(({ id }) => id === classId)
  const byDay = chosen ? isByDay(schoolMode, chosen) : schoolMode === 'day'
  const trip = chosen?.kind === 'trip' ? chosen : undefined
  // A trip that keeps its devices is one round, on whatever day it is opened.
  const isOneRound = trip?.custodyMode === null
  const key = chosen && day && (byDay || hour !== null) ? roundOfClass(schoolMode, chosen, day, hour) : null
  const isToCome = key !== null && key.day > today.day
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (key && !isToCome) onChosen(key)
      }}
    >
      <Stack gap={16}>
        <Select
          label={w.class}
          searchable
          startHere={isBack}
          options={classes.map(({ id, name, kind }) => ({
            value: id,
            label: kind === 'class' ? name : `${name} (${timetable.kind[kind]})`
          }))}
          value={classId}
          onChange={setClassId}
        />
        {!isOneRound && <DayField label={w.day} value={day} latest={today.day} onChange={setDay} />}
        {!byDay && hours.length === 0 && <p className="muted">{w.noHours}</p>}
        {!byDay && hours.length > 0 && (
          <Choice
            label={w.hour}
            columns={3}
            options={hours.map((one) => ({
              value: String(one.hour),
              title: hourName(one.hour),
              text: `${one.starts} – ${one.ends}`
            }))}
            value={hour === null ? null : String(hour)}
            onChange={(value) => setHour(Number(value))}
          />
        )}
        {isOneRound && !isToCome && trip.firstDay && (
          <p className="muted">{timetable.trip.keeps(span(trip.firstDay, trip.lastDay ?? trip.firstDay))}</p>
        )}
        {isToCome && <p className="muted">{timetable.trip.toCome(shortDay(key.day))}</p>}
        {byDay && !trip && <p className="muted">{labels.custodyMode.day}</p>}
        <Row between>
          <Button kind="primary" type="submit" disabled={!key || isToCome}>
            {w.go}
          </Button>
          <Button kind="quiet" onClick={() => setOfColleague(true)}>
            {timetable.standIn.open}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
