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
import { RoundToBoard } from '../permissions/RoundToBoard'
import { useWords } from '../words'
import { span } from '../words/span'
import { hourName, shortDay } from '../words/when'
import { ChooseLesson } from './ChooseLesson'
import { Gate } from './Gate'
import { GivingBack } from './GivingBack'
import { HandIn } from './HandIn'
import { lessonAddress, wholeDay } from './address'
import { useRoundOf } from './round-of'
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
  const roundOf = useRoundOf()
  if (today.value?.now && roundOf) {
    const { classId, hour } = today.value.now
    return <Navigate to={lessonAddress(roundOf(classId, today.value.day, hour))} replace />
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
  const isTrip = round?.mode === 'trip'
  const where = isTrip
    ? [round.className, span(round.day, round.until ?? round.day)]
    : [w.title, round?.className, hourName(key.hour)]
  return (
    <Page
      wide
      title={where.filter(Boolean).join(' · ')}
      context={<Context day={key.day} round={round} />}
      also={
        <>
          {round && <RoundToBoard round={round} />}
          {round && <Steps stage={round.stage} name={isTrip ? w.trip.steps : w.steps.name} />}
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
  const back = round?.until && round.stage === 'concluded' ? w.trip.back(shortDay(round.until)) : ''
  const parts = [
    round?.until ? '' : shortDay(day),
    back,
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

function Steps({ stage, name }: { stage: Round['stage']; name: string }) {
  const { steps } = useWords().custody
  return (
    <ol className="round-steps" aria-label={name}>
      {stages.map((one) => (
        <li key={one} aria-current={one === stage ? 'step' : undefined}>
          {steps[one]}
        </li>
      ))}
    </ol>
  )
}
