import { useState, type ReactNode } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { LinkButton } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { Tabs } from '../parts/Tabs'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { Colleagues } from './Colleagues'
import { Fields } from './Fields'
import { OffencePatterns } from './OffencePatterns'
import { RegisteredLessons } from './RegisteredLessons'
import { wholeView, type View } from './view'

type Tab = 'offences' | 'registered' | 'colleagues'

/** *Rapport*: when, where and in which classes it happens, which lessons have no round, and, opened on purpose, who. */
export function Patterns() {
  const { frame, patterns: w } = useWords()
  const [view, setView] = useState(wholeView)
  const [tab, setTab] = useState<Tab>('offences')
  const seen = useAsk(api.patterns.overview, view, { keepPrevious: true })
  const days = seen.value
  const tabs: readonly { value: Tab; content: ReactNode }[] = [
    {
      value: 'offences',
      content: days && <OffencePatterns seen={days} view={view} onChange={setView} />
    },
    { value: 'registered', content: <Registered view={view} onChange={setView} /> },
    { value: 'colleagues', content: <Colleagues key={JSON.stringify(view.span)} span={view.span} /> }
  ]
  return (
    <Page
      title={frame.place.report}
      context={days && w.context(plainDay(days.from), plainDay(days.until), days.schoolDays)}
      also={<LinkButton to="/rapport/jaar">{w.yearly}</LinkButton>}
    >
      {days && (
        <Fields
          view={view}
          onChange={setView}
          days={days}
          {...(tab !== 'colleagues' && {
            classes: days.classes.map(({ classId, className }) => ({ id: classId, label: className }))
          })}
          {...(tab === 'offences' && {
            kinds: days.kinds.map(({ kindId, label }) => ({ id: kindId, label }))
          })}
        />
      )}
      {!days && !seen.problem && <Waiting />}
      {seen.problem && <ErrorLine problem={seen.problem} />}
      {days && (
        <Tabs
          label={w.tabs.label}
          value={tab}
          onChange={setTab}
          tabs={tabs.map((one) => ({
            ...one,
            title: w.tabs[one.value],
            content: <Stack gap={24}>{one.content}</Stack>
          }))}
        />
      )}
    </Page>
  )
}

function Registered({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const { span, classId } = view
  const { value, problem } = useAsk(api.patterns.registered, { span, classId }, { keepPrevious: true })
  return (
    <>
      {problem && <ErrorLine problem={problem} />}
      {value ? <RegisteredLessons seen={value} view={view} onChange={onChange} /> : !problem && <Waiting />}
    </>
  )
}

const Waiting = () => (
  <>
    <Skeleton height={60} />
    <Skeleton height={420} />
  </>
)
