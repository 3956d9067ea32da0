import {
  IconAlertTriangle,
  IconCalendarTime,
  IconDeviceMobile,
  IconDeviceMobileCheck,
  IconHeartHandshake,
  IconMail,
  IconMessages,
  IconStairs,
  type Icon
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Fact } from '../../contract/review'
import { FilterChip } from '../parts/Chip'
import { Empty } from '../parts/Empty'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { longDay } from '../words/when'
import { FactLine } from './FactLine'
import { FactsToFile } from './FactsToFile'
import css from './Timeline.module.css'

export const factIcons: Readonly<Record<Fact['kind'], Icon>> = {
  offence: IconAlertTriangle,
  step: IconStairs,
  letter: IconMail,
  custody: IconDeviceMobile,
  permission: IconCalendarTime,
  round: IconDeviceMobileCheck,
  contact: IconMessages,
  care: IconHeartHandshake
}

interface TimelineProps {
  pupilId: string
  facts: readonly Fact[]
  /** Opens an offence or a talk beside the file. */
  onOpen: (fact: Fact) => void
}

/** Everything on record about a pupil, newest day first, narrowed by kind. */
export function Timeline({ pupilId, facts, onOpen }: TimelineProps) {
  const { review, labels } = useWords()
  const texts = review.file
  const [only, setOnly] = useState<Fact['kind'] | null>(null)
  const byKind = Map.groupBy(facts, ({ kind }) => kind)
  const shown = only ? (byKind.get(only) ?? []) : facts
  const days = [...Map.groupBy(shown, ({ day }) => day)]
  return (
    <Stack gap={16}>
      <Row between>
        <h2>{texts.timeline}</h2>
        <FactsToFile pupilId={pupilId} facts={shown} />
      </Row>
      {byKind.size > 1 && (
        <fieldset className={css['filters']}>
          <legend className="unseen">{texts.filter}</legend>
          <Row>
            {[...byKind].map(([kind, same]) => (
              <FilterChip key={kind} pressed={only === kind} onChange={(on) => setOnly(on ? kind : null)}>
                {labels.fact[kind]} {same.length}
              </FilterChip>
            ))}
          </Row>
        </fieldset>
      )}
      {facts.length === 0 && <Empty>{texts.none}</Empty>}
      {facts.length > 0 && shown.length === 0 && <p className="muted">{texts.noneHere}</p>}
      {days.map(([day, same]) => (
        <section key={day} className={css['day']}>
          <h3>{longDay(day)}</h3>
          <ul>
            {same.map((fact) => (
              <FactLine key={fact.id} fact={fact} icon={factIcons[fact.kind]} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  )
}
