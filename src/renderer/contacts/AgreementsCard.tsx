import { Link } from 'react-router'
import type { Agreement } from '../../contract/contacts'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { useContactActs } from './acts'

/** *Vandaag*: what was agreed in talks and is to be looked at now. */
export function AgreementsCard({ agreements }: { agreements: readonly Agreement[] }) {
  const { contacts: w } = useWords()
  const acts = useContactActs()
  return (
    <Card title={w.today.title} actions={<LinkButton to="/directie">{w.today.more}</LinkButton>}>
      <Stack gap={8}>
        {agreements.map((one) => (
          <Row key={one.id} between>
            <span>
              <Link to={`/leerling/${one.pupilId}?contact=${one.id}`}>{one.pupilName}</Link> {one.agreed}{' '}
              <span className="muted">{shortDay(one.until)}</span>
            </span>
            <Button
              busy={acts.busy}
              aria-label={`${w.desk.done}: ${one.pupilName}, ${one.agreed}`}
              onClick={() => void acts.settle(one.id)}
            >
              {w.desk.done}
            </Button>
          </Row>
        ))}
      </Stack>
    </Card>
  )
}
