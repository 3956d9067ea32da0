import { SendingPlace } from '../letters/SendingPlace'
import { LongWork } from '../parts/LongWork'
import { useWords } from '../words'
import { ByHandCard } from './ByHandCard'
import { PlanDialog } from './PlanDialog'
import type { OwnWays } from './own-ways'

/** Where sending shows itself: which letter goes how, how far it is, what a person is asked, and what is left to do. */
export function OwnWaysPlace({ ways }: { ways: OwnWays }) {
  const { copies } = useWords()
  const { drafts, byHand } = ways
  return (
    <>
      <SendingPlace sending={ways.sending} />
      {drafts.going && (
        <LongWork
          {...drafts.going}
          label={copies.drafting(drafts.going.done, drafts.going.all)}
          onStop={drafts.stop}
        />
      )}
      {ways.plan && (
        <PlanDialog letters={ways.plan} mailOn={ways.mailOn} onClose={ways.forget} onSend={ways.go} />
      )}
      {byHand.length > 0 && <ByHandCard byHand={byHand} onLater={ways.later} />}
    </>
  )
}
