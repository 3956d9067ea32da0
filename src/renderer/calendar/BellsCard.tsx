import { IconBell, IconEye, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Bell } from '../../contract/calendar'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { hourName, plainDay } from '../words/when'
import { useBellActs } from './bell-acts'
import { draftOf, shortened, sinceEver, type BellDraft } from './bell-draft'
import { BellEditor } from './BellEditor'
import { usualMinutes } from './BellHead'
import { BellLook } from './BellLook'
import css from './cards.module.css'
import { usualBell } from './day-facts'
import { summaryOf } from './summary'

interface BellsCardProps {
  bells: readonly Bell[]
  today: string
  keeps: boolean
}
/** What stands in the editor: a table of the school, or a new one made after the usual one. */
interface Open {
  readonly draft: BellDraft
  readonly before: Bell | null
}

/** *Lestijden*: the usual bell tables, each from its day on, and the shortened ones for days that name them. */
export function BellsCard({ bells, today, keeps }: BellsCardProps) {
  const { calendar } = useWords()
  const w = calendar.bells
  const acts = useBellActs()
  const [open, setOpen] = useState<Open | null>(null)
  const [looked, setLooked] = useState<Bell | null>(null)
  const now = usualBell(bells, today)
  const usual = bells.filter(({ fromDay }) => fromDay !== null)
  const short = bells.filter(({ fromDay }) => fromDay === null)
  const ordered = [
    ...usual.toSorted((a, b) => ((a.fromDay ?? '') < (b.fromDay ?? '') ? -1 : 1)),
    ...short.toSorted((a, b) => a.name.localeCompare(b.name))
  ]
  const from = draftOf(now ?? firstBell(hourName))
  const make = (more: Partial<BellDraft>) => setOpen({ draft: { ...from, id: null, ...more }, before: null })
  return (
    <Card title={w.title}>
      <ul className={css['list']}>
        {ordered.map((bell) => {
          const name = bell.name || w.usual
          return (
            <li key={bell.id}>
              <IconBell size={20} aria-hidden />
              <div className={css['words']}>
                <Row gap={8}>
                  <h3>{name}</h3>
                  {bell === now && <Chip kind="order">{w.usualNow}</Chip>}
                  <span className="muted small">{sinceWords(bell, w)}</span>
                </Row>
                {summaryOf(bell, w).map((line) => (
                  <p key={line} className="muted">
                    {line}
                  </p>
                ))}
              </div>
              <Row gap={4}>
                <Button
                  kind="quiet"
                  icon={keeps ? <IconPencil size={20} aria-hidden /> : <IconEye size={20} aria-hidden />}
                  aria-label={(keeps ? w.editOf : w.lookAt)(name)}
                  onClick={() => (keeps ? setOpen({ draft: draftOf(bell), before: bell }) : setLooked(bell))}
                >
                  {keeps ? w.edit : w.look}
                </Button>
                {keeps && bell.fromDay !== sinceEver && (
                  <Button
                    kind="quiet"
                    icon={<IconTrash size={20} aria-hidden />}
                    aria-label={w.removeOf(name)}
                    onClick={() => void acts.remove(bell)}
                  >
                    {w.remove}
                  </Button>
                )}
              </Row>
            </li>
          )
        })}
      </ul>
      {keeps && (
        <Stack gap={8}>
          <Row>
            <Button
              icon={<IconPlus size={20} aria-hidden />}
              onClick={() =>
                make({
                  name: calendar.bell.shortName(String(usualMinutes)),
                  fromDay: null,
                  days: shortened(from, usualMinutes)
                })
              }
            >
              {w.newShort}
            </Button>
            <Button icon={<IconPlus size={20} aria-hidden />} onClick={() => make({ name: '', fromDay: '' })}>
              {w.newUsual}
            </Button>
          </Row>
        </Stack>
      )}
      {looked && <BellLook bell={looked} onClose={() => setLooked(null)} />}
      {open && (
        <BellEditor
          draft={open.draft}
          before={open.before}
          madeFrom={open.before ? null : from}
          acts={acts}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  )
}

function sinceWords({ fromDay }: Bell, w: ReturnType<typeof useWords>['calendar']['bells']): string {
  if (fromDay === null) return w.short
  return fromDay === sinceEver ? w.sinceEver : w.since(plainDay(fromDay))
}

/** Where no bell table is in force yet, there is one hour to begin from. */
const firstBell = (labelOf: (hour: number) => string): Bell => ({
  id: '',
  name: '',
  fromDay: null,
  weekdays: [
    { weekday: 1, ends: null, hours: [{ hour: 1, label: labelOf(1), starts: '08:30', ends: '09:20' }] }
  ]
})
