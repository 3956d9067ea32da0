import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import { Contacts } from './Contacts'
import { Course } from './Course'
import { DutyCard } from './DutyCard'
import { FollowUpCard } from './FollowUpCard'
import { HeadActs } from './HeadActs'
import { Measures } from './Measures'
import { Outside, concernsOutside } from './Outside'
import { Sides } from './Sides'
import { StepDialog } from './StepDialog'
import { StepLetters } from './StepLetters'
import { StoryCard } from './StoryCard'
import { SuspensionCard } from './SuspensionCard'
import { ToDoCard } from './ToDoCard'
import { WhyCard } from './WhyCard'
import type { Asking } from './asking'
import css from './steps.module.css'

/** One step from proposal to closing: what is to be done, everything that was done, and why it was reached. */
export function StepPage() {
  const { stepId = '' } = useParams()
  const { steps: w, labels } = useWords()
  const { value: handling, problem } = useAsk(api.steps.handling, { stepId })
  const today = useAsk(api.calendar.today, {}).value
  const [asking, setAsking] = useState<Asking | null>(null)
  if (!handling || !today)
    return (
      <Page title={w.title}>{problem ? <ErrorLine problem={problem} /> : <Skeleton height={480} />}</Page>
    )
  const { step, mayDirect } = handling
  const part = { handling, today, onAsk: setAsking }
  const outside = concernsOutside(handling)
  const over = step.state === 'lapsed' || step.state === 'closed'
  return (
    <Page
      title={step.title}
      context={
        <span className={css['context']}>
          <Link to={`/leerling/${step.pupilId}`}>{step.pupilName}</Link>
          <span>{step.className ?? w.unknownClass}</span>
          <span>{labels.track[step.track]}</span>
          <Chip kind={step.state === 'basis-gone' ? 'attention' : 'plain'}>
            {labels.stepState[step.state]}
          </Chip>
        </span>
      }
      also={<HeadActs {...part} />}
    >
      {problem && <ErrorLine problem={problem} />}
      <Course handling={handling} />
      <div className={css['page']}>
        <div className={css['column']}>
          <ToDoCard {...part} />
          <Measures {...part} />
          <Contacts {...part} />
          <Sides {...part} />
          <DutyCard {...part} />
          <SuspensionCard {...part} />
          {outside && <Outside {...part} />}
          <FollowUpCard {...part} />
          <StepLetters letters={handling.letters} />
          {mayDirect && !outside && !over && (
            <div>
              <Button onClick={() => setAsking({ what: 'external', body: null })}>
                {w.act.alsoExternal}
              </Button>
            </div>
          )}
        </div>
        <div className={css['column']}>
          <WhyCard stepId={step.id} />
          <StoryCard story={handling.story} />
        </div>
      </div>
      {asking && (
        <StepDialog asking={asking} handling={handling} today={today} onClose={() => setAsking(null)} />
      )}
    </Page>
  )
}
