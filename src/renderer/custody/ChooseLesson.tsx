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
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { hourName } from '../words/when'

interface ChooseLessonProps {
  /** What is open now, to begin from. */
  from: Partial<RoundKey>
  onChosen: (key: RoundKey) => void
}

/** A class, a day until today, and an hour of its bell table (or the whole day): proposed by the clock. */
export function ChooseLesson({ from, onChosen }: ChooseLessonProps) {
  const { custody, labels } = useWords()
  const w = custody.choose
  const today = useAsk(api.calendar.today, {}).value
  const classes = useAsk(api.roster.classes, {}).value
  const wholeDay = useAsk(api.settings.school, {}).value?.custodyMode === 'day'
  const [classId, setClassId] = useState(from.classId ?? null)
  const [chosenDay, setDay] = useState(from.day ?? null)
  const [chosenHour, setHour] = useState(from.hour ?? null)
  const day = chosenDay ?? today?.day ?? null
  const hours = useAsk(api.calendar.hours, day ? { day } : null).value ?? []
  const hour = hours.find((one) => one.hour === (chosenHour ?? today?.hour))?.hour ?? null

  if (!today || !classes) return <Skeleton rows={3} height={60} />
  if (classes.length === 0)
    return <Empty action={<LinkButton to="/instellingen/import">{w.import}</LinkButton>}>{w.noClasses}</Empty>
  const isChosen = classId !== null && day !== null && (wholeDay || hour !== null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isChosen) onChosen({ classId, day, hour: wholeDay ? null : hour })
      }}
    >
      <Stack gap={16}>
        <Select
          label={w.class}
          searchable
          options={classes.map(({ id, name }) => ({ value: id, label: name }))}
          value={classId}
          onChange={setClassId}
        />
        <DayField label={w.day} value={day} latest={today.day} onChange={setDay} />
        {!wholeDay && hours.length === 0 && <p className="muted">{w.noHours}</p>}
        {!wholeDay && hours.length > 0 && (
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
        {wholeDay && <p className="muted">{labels.custodyMode.day}</p>}
        <Button kind="primary" type="submit" disabled={!isChosen}>
          {w.go}
        </Button>
      </Stack>
    </form>
  )
}
