import { useState } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import type { Round, RoundKey } from '../../contract/custody'
import { api } from '../api'
import { useAsk } from '../ask'
import { useOffence } from '../offence-drawer'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import { hourName, shortDay } from '../words/when'
import { ChooseLesson } from './ChooseLesson'
import { Gate, GivingBack } from './GivingBack'
import { HandIn } from './HandIn'
import { lessonAddress, wholeDay } from './address'
import { useRound } from './round-state'
import './round.css'
import { countsOf } from './tiles'

/** *Les*: one round, from the first phone in the wall bag to the class that may go. */
export function Lesson() {
  const { classId, day, hour } = useParams()
  if (!classId || !day || !hour) return <Propose />
  const key = { classId, day, hour: hour === wholeDay ? null : Number(hour) }
  return <OneRound key={lessonAddress(key)} round={key} />
}

/** No lesson was named: the clock proposes the one at hand, and otherwise it is chosen. */
function Propose() {
  const w = useWords().custody
  const go = useNavigate()
  const today = useAsk(api.calendar.today, {})
  const school = useAsk(api.settings.school, {})
  if (today.value?.now && school.value) {
    const { classId, hour } = today.value.now
    const whole = school.value.custodyMode === 'day'
    return (
      <Navigate to={lessonAddress({ classId, day: today.value.day, hour: whole ? null : hour })} replace />
    )
  }
  return (
    <Page title={w.title} context={w.choose.none}>
      {today.problem && <ErrorLine problem={today.problem} />}
      <Card>
        {today.loading ? (
          <Skeleton rows={3} height={60} />
        ) : (
          <ChooseLesson from={{}} onChosen={(key) => void go(lessonAddress(key))} />
        )}
      </Card>
    </Page>
  )
}

function OneRound({ round: key }: { round: RoundKey }) {
  const { custody: w } = useWords()
  const go = useNavigate()
  const offence = useOffence()
  const state = useRound(key)
  const [choosing, setChoosing] = useState(false)
  const { round, problem } = state
  const where = [w.title, round?.className, hourName(key.hour)].filter(Boolean).join(' · ')
  return (
    <Page
      wide
      title={where}
      context={<Context day={key.day} round={round} />}
      also={
        <>
          {round && <Steps stage={round.stage} />}
          <Button onClick={() => setChoosing(true)}>{w.choose.other}</Button>
        </>
      }
      action={
        round &&
        round.stage !== 'hand-in' && (
          <Button
            onClick={() => offence.open({ day: key.day, ...(key.hour === null ? {} : { hour: key.hour }) })}
          >
            {w.back.offence}
          </Button>
        )
      }
    >
      {!round && problem && <ErrorLine problem={problem} />}
      {!round && !problem && <Skeleton height={340} />}
      {round?.stage === 'hand-in' && <HandIn state={state} round={round} />}
      {round?.stage === 'concluded' && <GivingBack state={state} round={round} />}
      {round?.stage === 'closed' && <Gate state={state} round={round} />}
      <Dialog open={choosing} title={w.choose.title} width={640} onClose={() => setChoosing(false)}>
        <ChooseLesson
          from={key}
          onChosen={(chosen) => {
            setChoosing(false)
            void go(lessonAddress(chosen))
          }}
        />
      </Dialog>
    </Page>
  )
}

/** The one line that is read out: how many pupils, how many in order, open and for attention. */
function Context({ day, round }: { day: string; round: Round | undefined }) {
  const { custody: w } = useWords()
  const counts = round && countsOf(round.tiles)
  const inHand = round?.stage === 'hand-in'
  const parts = [
    shortDay(day),
    round?.late ? w.late : '',
    round ? w.pupils(round.tiles.length) : '',
    counts && inHand ? w.inOrder(counts.order) : '',
    counts && inHand && counts.open > 0 ? w.open(counts.open) : '',
    counts && inHand && counts.attention > 0 ? w.attention(counts.attention) : ''
  ]
  const line = parts.filter(Boolean).join(' · ')
  return inHand ? <output>{line}</output> : line
}

const stages = ['hand-in', 'concluded', 'closed'] as const

function Steps({ stage }: { stage: Round['stage'] }) {
  const { steps } = useWords().custody
  return (
    <ol className="round-steps" aria-label={steps.name}>
      {stages.map((one) => (
        <li key={one} aria-current={one === stage ? 'step' : undefined}>
          {steps[one]}
        </li>
      ))}
    </ol>
  )
}
