import { useState } from 'react'
import { Link } from 'react-router'
import type { Step } from '../../contract/steps'
import { api } from '../api'
import { useAsk } from '../ask'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import { DecideDialog } from './DecideDialog'
import css from './Desk.module.css'
import { WhyText } from './WhyText'
import type { Way } from './wish'

/** A step that waits: its explanation, and the three ways to decide it under the digits 1, 2 and 3. */
export function StepPanel({ step, onDone }: { step: Step; onDone: () => void }) {
  const { review, labels } = useWords()
  const texts = review.decide
  const { value: why, problem } = useAsk(api.steps.why, { stepId: step.id })
  const [way, setWay] = useState<Way | null>(null)
  useKeys({ '1': () => setWay('approve'), '2': () => setWay('other'), '3': () => setWay('waive') })
  return (
    <>
      <header className={css['who']}>
        <h2>
          <Link to={`/leerling/${step.pupilId}`}>{step.pupilName}</Link>
        </h2>
        <p className="muted">{[step.className, step.title].filter(Boolean).join(' · ')}</p>
      </header>
      <div className={css['ways']}>
        <Button kind="primary" keys="1" onClick={() => setWay('approve')}>
          {step.state === 'basis-gone' ? texts.uphold : texts.approve}
        </Button>
        <Button keys="2" onClick={() => setWay('other')}>
          {texts.other}
        </Button>
        <Button keys="3" onClick={() => setWay('waive')}>
          {texts.waive}
        </Button>
      </div>
      <div>
        <h3>{review.why.proposal}</h3>
        <ul className={css['measures']}>
          {step.measures.map((measure) => (
            <li key={measure}>{labels.measure[measure]}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{review.why.title}</h3>
        <ErrorLine problem={problem} />
        {why ? <WhyText why={why} /> : !problem && <Skeleton height={240} />}
      </div>
      {way && (
        <DecideDialog
          key={way}
          step={step}
          way={way}
          onClose={() => setWay(null)}
          onDone={() => {
            setWay(null)
            onDone()
          }}
        />
      )}
    </>
  )
}
