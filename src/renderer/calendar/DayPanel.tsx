import { IconBellRinging, IconClockX, IconPencil, IconRestore, IconSun, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Bell, FreeDays } from '../../contract/calendar'
import { Button } from '../parts/Button'
import { Popover, type Place } from '../parts/Popover'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import { longDay } from '../words/when'
import { useDayActs, useFreeActs } from './acts'
import type { DayFacts } from './day-facts'
import { DayWords } from './DayWords'
import { weekOf } from './days'
import { EndForm } from './EndForm'
import { FreeForm } from './FreeForm'
import { OtherBell } from './OtherBell'

interface DayPanelProps {
  facts: DayFacts
  bells: readonly Bell[]
  at: Place
  keeps: boolean
  onClose: () => void
}

type Form = { readonly act: 'free'; readonly free: FreeDays | null } | { readonly act: 'bell' | 'end' } | null

/** What one day is, beside it; for who keeps the calendar also what can be made of it. */
export function DayPanel({ facts, bells, at, keeps, onClose }: DayPanelProps) {
  const { calendar: w } = useWords()
  const [form, setForm] = useState<Form>(null)
  const free = useFreeActs()
  const days = useDayActs()
  const back = () => setForm(null)
  const { day, other } = facts
  const change = (wish: { bellId?: string | null; ends?: string | null }) =>
    days
      .set({ day, bellId: other?.bellId ?? null, ends: other?.ends ?? null, ...wish }, other)
      .then((done) => done && onClose())

  const forms = {
    free: form?.act === 'free' && (
      <FreeForm
        day={day}
        free={form.free}
        busy={free.busy}
        problem={free.problem}
        onCancel={back}
        onSave={(wish) => void free.save(wish, form.free).then((saved) => saved && onClose())}
      />
    ),
    bell: (
      <OtherBell
        bells={bells}
        chosen={other?.bellId ?? null}
        busy={days.busy}
        problem={days.problem}
        onCancel={back}
        onChoose={(bellId) => void change({ bellId })}
      />
    ),
    end: (
      <EndForm
        ends={facts.ends ?? ''}
        busy={days.busy}
        problem={days.problem}
        onCancel={back}
        onSave={(ends) => void change({ ends })}
      />
    )
  }
  return (
    <Popover at={at} title={longDay(day)} context={w.year.weekNumber(weekOf(day))} onClose={onClose}>
      {form ? (
        forms[form.act]
      ) : (
        <>
          <DayWords facts={facts} />
          {keeps && (
            <Stack gap={8}>
              {facts.free.map((one) => (
                <FreeButtons
                  key={one.id}
                  free={one}
                  onEdit={() => setForm({ act: 'free', free: one })}
                  onRemove={() => {
                    onClose()
                    void free.remove(one)
                  }}
                />
              ))}
              {facts.free.length === 0 && (
                <Button
                  wide
                  icon={<IconSun size={20} aria-hidden />}
                  onClick={() => setForm({ act: 'free', free: null })}
                >
                  {w.day.makeFree}
                </Button>
              )}
              {facts.kind === 'school' && (
                <>
                  <Button
                    wide
                    icon={<IconBellRinging size={20} aria-hidden />}
                    onClick={() => setForm({ act: 'bell' })}
                  >
                    {w.day.otherBell}
                  </Button>
                  <Button
                    wide
                    icon={<IconClockX size={20} aria-hidden />}
                    onClick={() => setForm({ act: 'end' })}
                  >
                    {w.day.endEarlier}
                  </Button>
                </>
              )}
              {other && (
                <Button
                  wide
                  icon={<IconRestore size={20} aria-hidden />}
                  busy={days.busy}
                  onClick={() => void change({ bellId: null, ends: null })}
                >
                  {w.day.usual}
                </Button>
              )}
            </Stack>
          )}
        </>
      )}
    </Popover>
  )
}

function FreeButtons(props: { free: FreeDays; onEdit: () => void; onRemove: () => void }) {
  const { free: w } = useWords().calendar
  const { free, onEdit, onRemove } = props
  return (
    <>
      <Button
        wide
        icon={<IconPencil size={20} aria-hidden />}
        aria-label={w.editOf(free.name)}
        onClick={onEdit}
      >
        {w.editOf(free.name)}
      </Button>
      <Button wide icon={<IconTrash size={20} aria-hidden />} onClick={onRemove}>
        {w.removeOf(free.name)}
      </Button>
    </>
  )
}
