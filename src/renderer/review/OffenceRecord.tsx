import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { OffenceDetail } from '../../contract/offences'
import { Chip } from '../parts/Chip'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { hourName, longDay, momentOf } from '../words/when'
import css from './OneOffence.module.css'

/** One line of what is on record; left out when there is nothing to say. */
function Line({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** An offence as it was put on record: what, when and where, by whom, the rule it breaks, and what shows it. */
export function OffenceRecord({ offence }: { offence: OffenceDetail }) {
  const { correcting: w, labels } = useWords()
  const { kind, state, hour } = offence
  const when = [longDay(offence.day), hour === null ? '' : hourName(hour), labels.place[offence.place]]
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <p className={css['what']}>{kind.label}</p>
        <p className="muted">{[offence.pupilName, offence.className].filter(Boolean).join(' · ')}</p>
        {(state || offence.backdated) && (
          <Row>
            {state && <Chip kind={state === 'contested' ? 'attention' : 'plain'}>{labels.turn[state]}</Chip>}
            {offence.backdated && <Chip>{w.backdated}</Chip>}
          </Row>
        )}
      </Stack>
      {offence.attachedTo && <p>{w.attached}</p>}
      <dl className={css['record']}>
        <Line label={w.when}>{when.filter(Boolean).join(', ')}</Line>
        <Line label={w.recorded}>{w.recordedBy(momentOf(offence.recordedAt), offence.recordedBy)}</Line>
        <Line label={w.reporter}>{offence.reporter}</Line>
        <Line label={w.note}>{offence.note}</Line>
        <Line label={w.ownWords}>
          {offence.ownWords ? (
            <span className={css['said']}>{offence.ownWords}</span>
          ) : (
            <span className="muted">{w.noWords}</span>
          )}
        </Line>
        <Line label={w.evidence}>
          {offence.evidence.length > 0 && (
            <ul className={css['list']}>
              {offence.evidence.map(({ what, holder, place }) => (
                <li key={`${what} ${holder} ${place}`}>{w.evidenceSaid(what, holder, place)}</li>
              ))}
            </ul>
          )}
        </Line>
        <Line label={w.together}>
          {offence.others.length > 0 && (
            <ul className={css['list']}>
              {offence.others.map((one) => (
                <li key={one.offenceId}>
                  <Link to={`/leerling/${one.pupilId}?overtreding=${one.offenceId}`}>{one.pupilName}</Link>
                </li>
              ))}
            </ul>
          )}
        </Line>
        <Line label={w.clause}>{kind.clause}</Line>
        <Line label={w.source}>{[offence.protocol, kind.source].filter(Boolean).join(' · ')}</Line>
        <Line label={w.counts}>{labels.counts[kind.counts]}</Line>
        <Line label={w.covered}>{offence.coveredWhy}</Line>
      </dl>
    </Stack>
  )
}
