import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { useMe } from '../who'
import { useWords } from '../words'
import { dayNow } from '../words/when'
import { BellsCard } from './BellsCard'
import { schoolYearOf, yearFrom } from './days'
import { FreeCard } from './FreeCard'
import { Legend } from './Legend'
import { TermsCard } from './TermsCard'
import css from './year.module.css'
import { YearView } from './YearView'

/** *Instellingen › Kalender*: the school year at a glance, and everything it is made of. */
export function CalendarSection() {
  const { calendar: w } = useWords()
  const me = useMe()
  const today = useAsk(api.calendar.today, {}).value?.day ?? dayNow()
  const bells = useAsk(api.calendar.bells, {})
  const [back, setBack] = useState(0)
  const schoolYear = yearFrom(schoolYearOf(today), back)
  const year = useAsk(api.calendar.year, { schoolYear }, { keepPrevious: true })
  const keeps = me?.role === 'director' || me?.role === 'administrator'
  const problem = year.problem ?? bells.problem
  // While another year is asked for, the one before stays in sight under its own name.
  const shown = year.value && bells.value ? { year: year.value, bells: bells.value } : null
  const name = year.value ? schoolYearOf(year.value.firstDay) : schoolYear
  return (
    <Stack gap={24}>
      <div className={css['panel']}>
        <div className={css['head']}>
          <h2 aria-live="polite">{w.schoolYear(name)}</h2>
          <Row gap={8}>
            {[-1, 1].map((step) => (
              <YearButton
                key={step}
                step={step}
                schoolYear={yearFrom(schoolYear, step)}
                disabled={Math.abs(back + step) > 2}
                onClick={() => setBack(back + step)}
              />
            ))}
          </Row>
        </div>
        <ErrorLine problem={problem} />
        {!shown && !problem && <Skeleton height={584} />}
        {shown && <YearView key={name} schoolYear={name} {...shown} today={today} keeps={keeps} />}
        <Legend />
        {me && !keeps && <p className="muted small">{w.readOnly}</p>}
      </div>
      {shown && (
        <>
          <FreeCard schoolYear={name} year={shown.year} keeps={keeps} />
          <TermsCard schoolYear={name} year={shown.year} keeps={keeps} />
          <BellsCard bells={shown.bells} today={today} keeps={keeps} />
        </>
      )}
    </Stack>
  )
}

interface YearButtonProps {
  step: number
  schoolYear: string
  disabled: boolean
  onClick: () => void
}

function YearButton({ step, schoolYear, disabled, onClick }: YearButtonProps) {
  const { calendar: w } = useWords()
  return (
    <Button
      icon={step < 0 && <IconChevronLeft size={20} aria-hidden />}
      aria-label={w.schoolYear(schoolYear)}
      disabled={disabled}
      onClick={onClick}
    >
      {schoolYear}
      {step > 0 && <IconChevronRight size={20} aria-hidden />}
    </Button>
  )
}
