import { useState } from 'react'
import type { z } from 'zod'
import type { review } from '../../contract/review'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import css from './Standing.module.css'
import { WhyText } from './WhyText'

export type PupilsFile = z.output<(typeof review.file)['output']>

/** *Stand op de ladder*: the rungs as a small bar, the count in the window, and why. */
export function Standing({ ladder }: { ladder: NonNullable<PupilsFile['ladder']> }) {
  const { file: texts, why: whyTexts } = useWords().review
  const [asking, setAsking] = useState(false)
  const { value: why, problem } = useAsk(
    api.steps.why,
    asking && ladder.stepId ? { stepId: ladder.stepId } : null
  )
  const reached = ladder.rungs[(ladder.rung ?? 0) - 1] ?? (ladder.rung ? ladder.rungs.at(-1) : undefined)
  return (
    <Card
      title={texts.ladder}
      actions={ladder.stepId && <Button onClick={() => setAsking(true)}>{texts.whyButton}</Button>}
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
      <Dialog open={asking} title={whyTexts.title} onClose={() => setAsking(false)} width={640}>
        <ErrorLine problem={problem} />
        {why ? <WhyText why={why} /> : !problem && <Skeleton height={200} />}
      </Dialog>
    </Card>
  )
}
