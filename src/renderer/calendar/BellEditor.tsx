import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { Bell } from '../../contract/calendar'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { Tabs } from '../parts/Tabs'
import { useWords } from '../words'
import type { useBellActs } from './bell-acts'
import {
  copied,
  isEndFine,
  isSame,
  perWeekday,
  troublesOf,
  weekdaysOf,
  type BellDraft,
  type DraftDay
} from './bell-draft'
import { BellDay } from './BellDay'
import { BellHead, isHeadFine } from './BellHead'
import css from './cards.module.css'
import { weekdayShort } from './say'

interface BellEditorProps {
  draft: BellDraft
  /** The table that is changed; null: a new one. */
  before: Bell | null
  /** The usual table a new one is made after. */
  madeFrom: BellDraft | null
  acts: ReturnType<typeof useBellActs>
  onClose: () => void
}

const isFine = (day: DraftDay) => troublesOf(day).size === 0 && isEndFine(day)

/** A bell table in the making: nothing holds until it is saved, and unsaved work is not lost by a slip. */
export function BellEditor({ draft: first, before, madeFrom, acts, onClose }: BellEditorProps) {
  const { calendar, frame } = useWords()
  const w = calendar.bell
  const [draft, setDraft] = useState(first)
  const [weekday, setWeekday] = useState(first.days[0]?.weekday ?? 1)
  const [tried, setTried] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const setDay = (day: DraftDay) =>
    setDraft({ ...draft, days: draft.days.map((one) => (one.weekday === day.weekday ? day : one)) })
  const copyTo = (from: DraftDay, to: number) =>
    setDay({ weekday: to, ends: from.ends, hours: copied(from.hours) })

  const wrong = draft.days.find((day) => !isFine(day))
  const none = draft.days.every(({ hours }) => hours.length === 0)
  const fine = !wrong && !none && isHeadFine(draft, before)
  const save = async () => {
    setTried(true)
    if (wrong) setWeekday(wrong.weekday)
    if (!fine) return
    const wish = { name: draft.name.trim(), fromDay: draft.fromDay, weekdays: weekdaysOf(draft) }
    if (await acts.save(wish, before)) onClose()
  }
  const leave = () => (isSame(draft, first) ? onClose() : setLeaving(true))
  const title = before
    ? calendar.bells.editOf(before.name || calendar.bells.usual)
    : first.fromDay === null
      ? calendar.bells.newShort
      : calendar.bells.newUsual
  return (
    <Dialog open title={title} width={760} onClose={leave}>
      <Stack gap={24}>
        <BellHead draft={draft} before={before} madeFrom={madeFrom} tried={tried} onChange={setDraft} />
        <div>
          <Tabs
            label={w.weekday}
            value={String(weekday)}
            onChange={(value) => setWeekday(Number(value))}
            tabs={draft.days.map((day) => ({
              value: String(day.weekday),
              title: day.weekday === 0 ? w.everyDay : `${weekdayShort(day.weekday)} · ${day.hours.length}`,
              icon: isFine(day) ? undefined : <IconAlertTriangle size={16} aria-label={w.notRight} />,
              content: (
                <BellDay
                  day={day}
                  others={draft.days.flatMap((one) => (one.weekday === day.weekday ? [] : [one.weekday]))}
                  onChange={setDay}
                  onCopy={(to) => copyTo(day, to)}
                />
              )
            }))}
          />
          {draft.days.length === 1 && weekday === 0 && (
            <Button
              kind="quiet"
              onClick={() => {
                setDraft(perWeekday(draft))
                setWeekday(1)
              }}
            >
              {w.perDay}
            </Button>
          )}
        </div>
      </Stack>
      <div className={css['foot']}>
        <ErrorLine problem={acts.problem}>{tried && !fine ? (none ? w.noHours : w.mend) : null}</ErrorLine>
        <div className={css['acts']}>
          <Button onClick={leave}>{frame.part.cancel}</Button>
          <Button kind="primary" busy={acts.busy} onClick={() => void save()}>
            {w.save}
          </Button>
        </div>
      </div>
      {leaving && (
        <Dialog
          open
          title={w.leaveTitle}
          onClose={() => setLeaving(false)}
          actions={
            <>
              <Button kind="danger" onClick={onClose}>
                {w.discard}
              </Button>
              <Button kind="primary" onClick={() => setLeaving(false)}>
                {w.stay}
              </Button>
            </>
          }
        >
          <p>{w.leave}</p>
        </Dialog>
      )}
    </Dialog>
  )
}
