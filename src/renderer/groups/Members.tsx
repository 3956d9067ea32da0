import { IconX } from '@tabler/icons-react'
import { compareByName, compareText, fullName } from '../../contract/names'
import type { PupilName, SchoolClass } from '../../contract/roster'
import { PupilField } from '../offences/PupilField'
import { FilterChip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import css from './groups.module.css'

interface MembersProps {
  classes: readonly SchoolClass[]
  pupils: readonly PupilName[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** Who is in it: whole classes with one press, single pupils by name, and off again one by one. */
export function Members({ classes, pupils, chosen, onChange }: MembersProps) {
  const { form: w } = useWords().groups
  const byClass = Map.groupBy(pupils, ({ classId }) => classId)
  const add = (ids: readonly string[]) => onChange(chosen.union(new Set(ids)))
  const remove = (ids: readonly string[]) => onChange(chosen.difference(new Set(ids)))
  const members = pupils.filter(({ id }) => chosen.has(id))
  const parts = [...Map.groupBy(members, ({ className }) => className ?? '')].sort(([a], [b]) =>
    compareText(a, b)
  )
  return (
    <Stack gap={16}>
      <fieldset className={css['classes']}>
        <legend>{w.wholeClasses}</legend>
        <Row gap={8}>
          {classes.map(({ id, name }) => {
            const all = (byClass.get(id) ?? []).map((pupil) => pupil.id)
            const inIt = all.filter((pupilId) => chosen.has(pupilId)).length
            if (all.length === 0) return null
            return (
              <FilterChip
                key={id}
                pressed={inIt === all.length}
                onChange={(on) => (on ? add(all) : remove(all))}
              >
                {w.ofClass(name, inIt, all.length)}
              </FilterChip>
            )
          })}
        </Row>
      </fieldset>
      <PupilField
        pupils={pupils.filter(({ id }) => !chosen.has(id))}
        chosen={[]}
        onChange={add}
        startHere={false}
        single
      />
      {members.length === 0 && <p className="muted">{w.nobody}</p>}
      {parts.map(([className, list]) => (
        <section key={className} className={css['part']} aria-label={className || w.noClass}>
          <h3>
            {className || w.noClass} <span className="muted">{w.chosen(list.length)}</span>
          </h3>
          <ul className={css['members']}>
            {list.toSorted(compareByName).map((pupil) => (
              <li key={pupil.id}>
                {fullName(pupil)}
                <button
                  type="button"
                  aria-label={w.remove(fullName(pupil))}
                  onClick={() => remove([pupil.id])}
                >
                  <IconX size={16} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  )
}
