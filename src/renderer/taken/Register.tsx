import { IconDeviceMobilePause, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { plain } from '../../contract/names'
import type { RegisterLine } from '../../contract/taken'
import { api } from '../api'
import { useAsk } from '../ask'
import { TakeDevice } from '../custody/TakeDevice'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { FilterChip } from '../parts/Chip'
import { DayField } from '../parts/DayField'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { RegisterTable } from './RegisterTable'
import { RegisterToFile } from './RegisterToFile'
import { Story } from './Story'
import { registerOrder } from './order'
import css from './taken.module.css'

const isHere = ({ returnedAt }: RegisterLine) => returnedAt === null

const weekBefore = (day: string) => new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10)

/** *Alle toestellen*: every device that is here, late first, or everything since a day; each tells its story. */
export function Register() {
  const { register: w, all, taking } = useWords().taken
  const today = useAsk(api.calendar.today, {})
  const day = today.value?.day ?? null
  const [since, setSince] = useState<string | null>(null)
  const register = useAsk(api.custody.register, { since }, { keepPrevious: true })
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  useKeys({ t: () => setAdding(true) })

  const problem = register.problem ?? today.problem
  const lines = register.value
  const looked = plain(query)
  const shown = registerOrder(lines ?? []).filter(({ pupilName, className }) =>
    plain(`${pupilName} ${className ?? ''}`).includes(looked)
  )
  const here = lines?.filter(isHere) ?? []
  const late = here.filter(({ dueState }) => dueState === 'overdue').length
  const take = (kind: 'primary' | 'plain') => (
    <Button
      kind={kind}
      keys="T"
      icon={<IconDeviceMobilePause size={20} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {taking.title}
    </Button>
  )
  return (
    <Page
      wide
      title={all}
      context={lines && w.context(here.length, late)}
      also={<RegisterToFile lines={shown} />}
      action={take('plain')}
    >
      <div className={css['bar']}>
        <fieldset className={css['filters']} aria-label={w.show}>
          <FilterChip pressed={since === null} onChange={() => setSince(null)}>
            {w.here}
          </FilterChip>
          <FilterChip pressed={since !== null} onChange={() => setSince(since ?? (day && weekBefore(day)))}>
            {w.since}
          </FilterChip>
          {since !== null && (
            <DayField
              label={w.sinceDay}
              labelUnseen
              value={since}
              latest={day ?? undefined}
              onChange={(next) => next && setSince(next)}
            />
          )}
        </fieldset>
        <TextField
          type="search"
          label={w.search}
          labelUnseen
          placeholder={w.search}
          icon={<IconSearch size={20} aria-hidden />}
          value={query}
          onChange={setQuery}
        />
      </div>
      {problem && <ErrorLine problem={problem} />}
      {(!lines || !day) && !problem && <Skeleton height={420} />}
      {lines?.length === 0 && <Empty>{since === null ? w.none : w.noneSince}</Empty>}
      {lines && lines.length > 0 && shown.length === 0 && <Empty>{w.nothingFound}</Empty>}
      {shown.length > 0 && day && <RegisterTable lines={shown} today={day} open={open} onOpen={setOpen} />}
      {open && day && <Story custodyId={open} today={day} since={since} onClose={() => setOpen(null)} />}
      {adding && day && <TakeDevice today={day} onClose={() => setAdding(false)} />}
    </Page>
  )
}
