import { useState } from 'react'
import type { Bell } from '../../contract/calendar'
import { Dialog } from '../parts/Dialog'
import { Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { Tabs } from '../parts/Tabs'
import { useWords } from '../words'
import { hoursOn } from './day-facts'
import { weekdayName } from './say'

/** A bell table as everyone may read it. */
export function BellLook({ bell, onClose }: { bell: Bell; onClose: () => void }) {
  const { bell: w, bells } = useWords().calendar
  const days = bell.weekdays.filter(({ hours }) => hours.length > 0).toSorted((a, b) => a.weekday - b.weekday)
  const [weekday, setWeekday] = useState(String(days[0]?.weekday ?? 0))
  return (
    <Dialog open title={bell.name || bells.usual} width={600} onClose={onClose}>
      <Tabs
        label={w.weekday}
        value={weekday}
        onChange={setWeekday}
        tabs={days.map((day) => ({
          value: String(day.weekday),
          title: day.weekday === 0 ? w.everyDay : weekdayName(day.weekday),
          content: (
            <Stack gap={8}>
              <Table
                caption={bell.name || bells.usual}
                rows={hoursOn(bell, day.weekday)}
                rowKey={({ hour }) => String(hour)}
                columns={[
                  { key: 'hour', title: w.hour, render: ({ label }) => label },
                  { key: 'starts', title: w.starts, render: ({ starts }) => <time>{starts}</time> },
                  { key: 'ends', title: w.ends, render: ({ ends }) => <time>{ends}</time> }
                ]}
              />
              {day.ends && (
                <p>
                  {w.dayEnds} {day.ends}
                </p>
              )}
            </Stack>
          )
        }))}
      />
    </Dialog>
  )
}
