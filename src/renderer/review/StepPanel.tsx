import { Link, useNavigate } from 'react-router'
import type { Step } from '../../contract/step'
import { api } from '../api'
import { useAsk } from '../ask'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useMe } from '../who'
import { useWords } from '../words'
import { Before } from './Before'
import css from './Desk.module.css'
import { Gone } from './Gone'
import { PanelHead } from './PanelHead'
import { Ways } from './Ways'
import { WhyText } from './WhyText'

/** A step that waits: what must come first, the three ways to decide it, and its explanation. */
export function StepPanel({ step, onDone }: { step: Step; onDone: () => void }) {
  const { review, labels } = useWords()
  const navigate = useNavigate()
  const isDirector = useMe()?.role === 'director'
  const isGone = step.state === 'basis-gone'
  const { value: why, problem } = useAsk(api.steps.why, { stepId: step.id })
  // Each look at how a step was handled is on the audit trail: only where the decision depends on it.
  const asks = isGone || step.needs.includes('hearing')
  const handling = useAsk(api.steps.handling, asks ? { stepId: step.id } : null)
  const hear = handling.value?.open.includes('hearing') ?? false
  const { before: w, toStep, gone } = review.desk
  const measures = (isGone ? handling.value?.chosen : null) ?? step.measures
  const settle = step.contested > 0 && !isDirector
  const first = hear
    ? { label: w.hear, act: () => void navigate(`/stap/${step.id}`) }
    : settle
      ? { label: w.toPupil, act: () => void navigate(`/leerling/${step.pupilId}`) }
      : null
  return (
    <>
      <PanelHead pupilId={step.pupilId} name={step.pupilName} about={[step.className, step.title]} />
      {isGone && handling.value && <Gone letters={handling.value.letters} />}
      {!isGone && <Before step={step} hear={hear} isDirector={isDirector} />}
      {asks && !handling.value && !handling.problem ? (
        <Skeleton height={40} />
      ) : (
        <Ways step={step} decided={isGone ? measures : undefined} first={first} onDone={onDone} />
      )}
      {handling.problem && <ErrorLine problem={handling.problem} />}
      <div>
        <h3>{isGone ? gone.decided : review.why.proposal}</h3>
        <ul className={css['measures']}>
          {measures.map((measure) => (
            <li key={measure}>{labels.measure[measure]}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{review.why.title}</h3>
        <ErrorLine problem={problem} />
        {why ? <WhyText why={why} /> : !problem && <Skeleton height={240} />}
      </div>
      <p>
        <Link to={`/stap/${step.id}`}>{toStep}</Link>
      </p>
    </>
  )
}
