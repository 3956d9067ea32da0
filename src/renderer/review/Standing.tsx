import { useState } from 'react'
import type { z } from 'zod'
import type { review } from '../../contract/review'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Row } from '../parts/Stack'
import { useMe } from '../who'
import { useWords } from '../words'
import { CarryDialog } from './CarryDialog'
import css from './Standing.module.css'
import { WhyDialog } from './WhyDialog'

export type PupilsFile = z.output<(typeof review.file)['output']>

interface StandingProps {
  pupilId: string
  ladder: NonNullable<PupilsFile['ladder']>
}

/** *Stand op de ladder*: the rungs as a small bar, the counts of this period, why, and what was taken along. */
export function Standing({ pupilId, ladder }: StandingProps) {
  const { review, correcting } = useWords()
  const texts = review.file
  const w = correcting.file
  const [asking, setAsking] = useState<'main' | 'refusal' | null>(null)
  const [carrying, setCarrying] = useState(false)
  const isDirector = useMe()?.role === 'director'
  // Over the last school weeks there is no period before: nothing to take along.
  const window = useAsk(api.ladder.current, isDirector ? {} : null).value?.window.kind
  const mayCarry = isDirector && window !== undefined && window !== 'rolling'
  const { refusal, carried } = ladder
  const reached = ladder.rungs[(ladder.rung ?? 0) - 1] ?? (ladder.rung ? ladder.rungs.at(-1) : undefined)
  return (
    <Card
      title={texts.ladder}
      actions={
        <Row>
          <Button onClick={() => setAsking('main')}>{texts.whyButton}</Button>
          {mayCarry && (
            <Button onClick={() => setCarrying(true)}>{carried === null ? w.carry : w.endCarry}</Button>
          )}
        </Row>
      }
    >
      <p>{texts.standing(ladder.count, ladder.window)}</p>
      <ol className={css['rungs']}>
        {ladder.rungs.map(({ at, title }, index) => (
          <li key={at} data-reached={index < (ladder.rung ?? 0) || undefined} title={title}>
            {at}
          </li>
        ))}
      </ol>
      <p className="muted">{reached?.title ?? texts.rungNone}</p>
      {carried !== null && <p>{w.carried(carried)}</p>}
      {refusal && (
        <Row between>
          <p>{w.refusals(refusal.count, refusal.rung)}</p>
          <Button kind="quiet" aria-label={w.whyRefusal} onClick={() => setAsking('refusal')}>
            {texts.whyButton}
          </Button>
        </Row>
      )}
      {asking && (
        <WhyDialog
          pupilId={pupilId}
          stepId={asking === 'main' ? ladder.stepId : null}
          track={asking}
          onClose={() => setAsking(null)}
        />
      )}
      {carrying && (
        <CarryDialog pupilId={pupilId} carried={carried !== null} onClose={() => setCarrying(false)} />
      )}
    </Card>
  )
}
