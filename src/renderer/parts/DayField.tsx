import '@mantine/dates/styles.css'
import 'dayjs/locale/nl'
import { DateInput, DatesProvider } from '@mantine/dates'
import { useWords } from '../words'
import { useLanguage } from '../words/language'
import { given } from './given'
import { typedDay } from './typed-day'

interface DayFieldProps {
  label: string
  /** The label is read out and not shown: only where the place says enough. */
  labelUnseen?: boolean
  /** `YYYY-MM-DD`, or null while none is chosen. */
  value: string | null
  onChange: (day: string | null) => void
  hint?: string | undefined
  error?: string | null | undefined
  earliest?: string | undefined
  latest?: string | undefined
  disabled?: boolean | undefined
}

/** A day: typed as 21-1-2026 or chosen from a month that starts on Monday. */
export function DayField({ label, labelUnseen, hint, earliest, latest, ...rest }: DayFieldProps) {
  const { part } = useWords().frame
  const shown = labelUnseen ? { 'aria-label': label } : { label, description: hint }
  return (
    <DatesProvider settings={{ locale: useLanguage(), firstDayOfWeek: 1 }}>
      <DateInput
        {...given({ ...rest, ...shown, minDate: earliest, maxDate: latest })}
        size="md"
        valueFormat="D-M-YYYY"
        dateParser={typedDay}
        hideOutsideDates
        maxLevel="month"
        popoverProps={{ transitionProps: { duration: 0 }, withinPortal: false }}
        ariaLabels={{
          nextMonth: part.nextMonth,
          previousMonth: part.previousMonth
        }}
      />
    </DatesProvider>
  )
}
