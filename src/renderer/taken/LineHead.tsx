import { Link } from 'react-router'
import type { RegisterLine } from '../../contract/taken'
import { useDeviceName } from '../device-name'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { States } from './Which'
import css from './taken.module.css'

/** Whose device it is and how it stands: where it lies and until when, or how it went. */
export function LineHead({ line, today }: { line: RegisterLine; today: string }) {
  const w = useWords().taken
  const nameOf = useDeviceName()
  const here = line.returnedAt === null
  return (
    <Stack gap={8}>
      <div>
        <h3 className={css['who']}>
          <Link to={`/leerling/${line.pupilId}`}>{line.pupilName}</Link>
        </h3>
        <p className="muted">
          {[line.className, nameOf(line.device), w.why[line.why]].filter(Boolean).join(' · ')}
        </p>
      </div>
      {here ? (
        <States one={line} today={today} />
      ) : (
        <Row>
          <Chip kind="order">
            {line.returnedTo ? w.story.returnedTo[line.returnedTo] : w.story.fact.returned}
          </Chip>
          {line.damaged && <Chip>{w.damaged}</Chip>}
        </Row>
      )}
      <dl className={css['where']}>
        <dt>{w.story.keeper}</dt>
        <dd>{line.holder}</dd>
        <dt>{w.story.place}</dt>
        <dd>{line.place}</dd>
        {line.note && (
          <>
            <dt>{w.story.note}</dt>
            <dd>{line.note}</dd>
          </>
        )}
        {line.dueReason && (
          <>
            <dt>{w.story.dueReason}</dt>
            <dd>{line.dueReason}</dd>
          </>
        )}
      </dl>
    </Stack>
  )
}
