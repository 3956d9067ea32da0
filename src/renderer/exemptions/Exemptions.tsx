import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { api } from '../api'
import { useAsk } from '../ask'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { FilterChip } from '../parts/Chip'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { ExemptionTable } from './ExemptionTable'
import { ExemptionsToFile } from './ExemptionsToFile'
import { NewExemption } from './NewExemption'
import { OneExemption } from './OneExemption'
import { Sections } from './Sections'
import css from './exemptions.module.css'
import { endsSoon, filters, fits, isAbout, type Filter } from './filters'

/** *Vrijstellingen*: who keeps what with them, until when, and which of it ends soon. Why stands behind a line. */
export function Exemptions() {
  const w = useWords().exemptions
  const today = useAsk(api.calendar.today, {})
  const register = useAsk(api.exemptions.register, {})
  // Which one is open stands in the address: the desk links to it.
  const [address, setAddress] = useSearchParams()
  const open = address.get('vrijstelling')
  const [filter, setFilter] = useState<Filter>('now')
  const [typed, setTyped] = useState('')
  const [adding, setAdding] = useState(false)
  useKeys({ n: () => setAdding(true) })

  const day = today.value?.day
  const problem = today.problem ?? register.problem
  const lines = day === undefined ? undefined : register.value
  const now = lines?.filter(({ state }) => state === 'now') ?? []
  const soon = lines?.filter((line) => endsSoon(line, day!)) ?? []
  const shown = lines?.filter((line) => fits(line, filter, day!) && isAbout(line, typed)) ?? []
  return (
    <Page
      wide
      title={w.title}
      context={lines && w.context(new Set(now.map(({ pupilId }) => pupilId)).size, soon.length)}
      also={<ExemptionsToFile lines={shown} />}
      action={
        <Button
          kind="primary"
          keys="N"
          icon={<IconPlus size={20} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {w.new}
        </Button>
      }
    >
      <Sections />
      {problem && <ErrorLine problem={problem} />}
      {!lines && !problem && <Skeleton height={360} />}
      {lines?.length === 0 && <Empty>{w.none}</Empty>}
      {lines && lines.length > 0 && (
        <>
          <div className={css['bar']}>
            <fieldset className={css['filters']} aria-label={w.show}>
              {filters.map((one) => (
                <FilterChip key={one} pressed={filter === one} onChange={() => setFilter(one)}>
                  {w.filter[one]}
                </FilterChip>
              ))}
            </fieldset>
            <TextField
              type="search"
              label={w.search}
              labelUnseen
              placeholder={w.search}
              icon={<IconSearch size={20} aria-hidden />}
              value={typed}
              onChange={setTyped}
            />
          </div>
          {shown.length === 0 ? (
            <Empty>{w.noneHere}</Empty>
          ) : (
            <ExemptionTable
              lines={shown}
              open={open}
              onOpen={(id) => setAddress({ vrijstelling: id }, { replace: true })}
            />
          )}
        </>
      )}
      {adding && day && <NewExemption today={day} onClose={() => setAdding(false)} />}
      {open && day && (
        <OneExemption
          key={open}
          exemptionId={open}
          today={day}
          onClose={() => setAddress({}, { replace: true })}
        />
      )}
    </Page>
  )
}
