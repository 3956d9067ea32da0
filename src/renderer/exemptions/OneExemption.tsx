import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../api'
import { useAsk } from '../ask'
import { useDeviceName } from '../device-name'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { Drawer } from '../parts/Drawer'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { useWords } from '../words'
import { listed, momentOf, plainDay } from '../words/when'
import { ExemptionAct, type Act } from './ExemptionAct'
import css from './exemptions.module.css'

interface OneExemptionProps {
  exemptionId: string
  today: string
  onClose: () => void
}

const acts = ['extend', 'review', 'endEarly'] as const

/** One exemption beside the register: what, until when, why and on what proof, and all that happened to it. */
export function OneExemption({ exemptionId, today, onClose }: OneExemptionProps) {
  const { exemptions: w } = useWords()
  const nameOf = useDeviceName()
  const { value: one, problem, loading } = useAsk(api.exemptions.detail, { exemptionId })
  const [act, setAct] = useState<Act | null>(null)
  const proof = one && [w.one.proofSeen(one.proofBy, plainDay(one.proofOn)), one.proofAt]
  return (
    <Drawer open title={w.one.title} width={520} under={act !== null} onClose={onClose}>
      <ErrorLine problem={problem} />
      {loading && <Skeleton rows={5} height={48} />}
      {one && (
        <Stack gap={24}>
          <Stack gap={8}>
            <Row>
              <strong>
                <Link to={`/leerling/${one.pupilId}`}>{one.pupilName}</Link>
              </strong>
              <span className="muted">{one.className}</span>
              <Chip kind={one.asks ? 'attention' : 'plain'}>{one.asks ? w.asks : w.state[one.state]}</Chip>
            </Row>
            <dl className={css['facts']}>
              <dt>{w.columns.stays}</dt>
              <dd>{listed(one.stays.map(nameOf))}</dd>
              <dt>{w.one.where}</dt>
              <dd>{listed(one.places.map((place) => w.place[place]))}</dd>
              <dt>{w.one.days}</dt>
              <dd>
                {plainDay(one.from)} – {plainDay(one.until)}
              </dd>
              {one.state !== 'ended' && (
                <>
                  <dt>{w.one.review}</dt>
                  <dd>{one.reviewOn ? plainDay(one.reviewOn) : w.settled}</dd>
                </>
              )}
              <dt>{w.one.ground}</dt>
              <dd>{[w.ground[one.ground], one.groundNote].filter(Boolean).join(': ')}</dd>
              <dt>{w.one.proof}</dt>
              <dd>{proof?.filter(Boolean).join(' · ')}</dd>
            </dl>
            <p className="muted small">{w.one.decided(one.decidedBy, momentOf(one.decidedAt))}</p>
          </Stack>
          {one.state !== 'ended' && (
            <Row>
              {acts.map((name) => (
                <Button
                  key={name}
                  kind={name === 'extend' && one.asks ? 'primary' : 'plain'}
                  onClick={() => setAct(name)}
                >
                  {w.act[name].open}
                </Button>
              ))}
            </Row>
          )}
          {one.story.length > 0 && (
            <section aria-label={w.one.story}>
              <h3>{w.one.story}</h3>
              <ol className={css['plain']}>
                {one.story.map((fact) => (
                  <li key={fact.at + fact.what}>
                    <strong>{w.one.happened[fact.what](fact.until && plainDay(fact.until))}</strong>
                    <span>{fact.reason}</span>
                    <span className="muted small">
                      {[momentOf(fact.at), fact.by, fact.reviewOn && w.one.next(plainDay(fact.reviewOn))]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </Stack>
      )}
      {one && act && <ExemptionAct act={act} one={one} today={today} onClose={() => setAct(null)} />}
    </Drawer>
  )
}
