import { useState } from 'react'
import { Link } from 'react-router'
import type { CareWork } from '../../contract/care-shapes'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { SettleDecision } from './SettleDecision'
import { useOnAgenda } from './on-agenda'

/** Decisions of consultations that are due on a day, for whoever they wait. */
export function useCareDue(today: string | undefined): readonly CareWork[] {
  const work = useAsk(api.care.work, {}).value ?? []
  return work.filter(({ until }) => today !== undefined && until <= today)
}

/** What the care consultation decided and is not done yet; `due` narrows to what is to be done by today. */
export function WorkCard({ due = false }: { due?: boolean }) {
  const { care } = useWords()
  const w = care.work
  const today = useAsk(api.calendar.today, {}).value?.day
  const all = useAsk(api.care.work, {}).value ?? []
  const dueNow = useCareDue(today)
  const { sees } = useOnAgenda()
  const [settling, setSettling] = useState<string | null>(null)
  const work = due ? dueNow : all
  if (work.length === 0) return null
  return (
    <Card
      title={w.title}
      {...(sees && due ? { actions: <LinkButton to="/zorgoverleg">{w.more}</LinkButton> } : {})}
    >
      <Stack gap={8}>
        {work.map((one) => {
          const what = care.kind[one.kind]
          const isLate = today !== undefined && one.until < today
          return (
            <Row key={one.decisionId} between>
              <span>
                <Link to={`/leerling/${one.pupilId}`}>{one.pupilName}</Link>{' '}
                {[what, one.words].filter(Boolean).join(': ')}{' '}
                <span className="muted">{care.decision.who(one.doer, shortDay(one.until))}</span>{' '}
                {isLate && <Chip kind="attention">{care.decision.late}</Chip>}
              </span>
              <Button
                aria-label={care.decision.settleOf(what, one.pupilName)}
                onClick={() => setSettling(one.decisionId)}
              >
                {care.decision.settle}
              </Button>
            </Row>
          )
        })}
      </Stack>
      {settling && <SettleDecision decisionId={settling} onClose={() => setSettling(null)} />}
    </Card>
  )
}
