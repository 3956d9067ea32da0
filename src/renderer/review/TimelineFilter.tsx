import { useState } from 'react'
import type { Fact, FactKind } from '../../contract/fact'
import { FilterChip } from '../parts/Chip'
import { DayField } from '../parts/DayField'
import { Select } from '../parts/Select'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { inDays, type FileFilter } from './file-filter'
import css from './Timeline.module.css'

interface TimelineFilterProps {
  facts: readonly Fact[]
  yearFrom: string
  filter: FileFilter
  onFilter: (filter: FileFilter) => void
}

/** Narrows a file by kind and by day. */
export function TimelineFilter({ facts, yearFrom, filter, onFilter }: TimelineFilterProps) {
  const { review, labels, pupilFile: w } = useWords()
  const { kinds, from, until } = filter
  const isYear = from === yearFrom && until === null
  const [own, setOwn] = useState(!isYear && (from !== null || until !== null))
  const all = Object.keys(labels.fact) as FactKind[]
  // In the same order for everyone, and only what there is.
  const kindsHere = all.filter((kind) => facts.some((fact) => fact.kind === kind))
  const here = Map.groupBy(inDays(facts, filter), ({ kind }) => kind)
  const press = (kind: FactKind, on: boolean) =>
    onFilter({ ...filter, kinds: on ? [...kinds, kind] : kinds.filter((one) => one !== kind) })
  const choose = (days: 'all' | 'year' | 'own') => {
    setOwn(days === 'own')
    if (days !== 'own') onFilter({ ...filter, from: days === 'year' ? yearFrom : null, until: null })
  }
  return (
    <>
      <fieldset className={css['filters']}>
        <legend className="unseen">{review.file.filter}</legend>
        <Row>
          {kindsHere.map((kind) => (
            <FilterChip key={kind} pressed={kinds.includes(kind)} onChange={(on) => press(kind, on)}>
              {labels.fact[kind]} {here.get(kind)?.length ?? 0}
            </FilterChip>
          ))}
        </Row>
      </fieldset>
      <Row gap={12} align="end">
        <div className={css['days']}>
          <Select
            label={w.when}
            labelUnseen
            options={[
              { value: 'all', label: w.days.all },
              { value: 'year', label: w.days.year },
              { value: 'own', label: w.days.own }
            ]}
            value={own ? 'own' : isYear ? 'year' : 'all'}
            onChange={(days) => days && choose(days)}
          />
        </div>
        {own && (
          <>
            <DayField
              label={w.from}
              value={from}
              latest={until ?? undefined}
              onChange={(day) => onFilter({ ...filter, from: day })}
            />
            <DayField
              label={w.upTo}
              value={until}
              earliest={from ?? undefined}
              onChange={(day) => onFilter({ ...filter, until: day })}
            />
          </>
        )}
      </Row>
    </>
  )
}
