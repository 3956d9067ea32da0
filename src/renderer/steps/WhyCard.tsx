import { IconPrinter } from '@tabler/icons-react'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { WhyText } from '../review/WhyText'
import { useSlip } from '../slip-opening'
import { useWords } from '../words'

/** Why a step was reached, to read and to print for a talk with the parents. */
export function WhyCard({ stepId }: { stepId: string }) {
  const { why: w } = useWords().steps
  const { value: why, problem } = useAsk(api.steps.why, { stepId })
  const slip = useSlip()
  const print = () => slip.open({ kind: 'why', stepId, pupilId: null, track: 'main' })
  return (
    <Card
      title={w.title}
      actions={
        <Button icon={<IconPrinter size={20} aria-hidden />} onClick={print}>
          {w.print}
        </Button>
      }
    >
      {problem && <ErrorLine problem={problem} />}
      {why ? <WhyText why={why} /> : !problem && <Skeleton height={240} />}
    </Card>
  )
}
