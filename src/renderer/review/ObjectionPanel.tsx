import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Letter } from '../../contract/letters'
import { LetterView } from '../letters/LetterView'
import { SettleObjection } from '../letters/SettleObjection'
import { useWords } from '../words'
import { longDay } from '../words/when'
import css from './Desk.module.css'
import { PanelActs } from './PanelActs'
import { Said } from './Said'
import type { Objection } from '../letters/objections'

/** A letter to which somebody objected or with which they will not go along: what they say, and what was done with it. */
export function ObjectionPanel({ letter, onDone }: { letter: Letter & Objection; onDone: () => void }) {
  const { openWork, review, labels } = useWords()
  const w = openWork.objection
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const { pupilName, className, kind, reference, reply, recipient } = letter
  return (
    <>
      <header className={css['who']}>
        <h2>{pupilName}</h2>
        <p className="muted">{[className, labels.letter[kind], reference].filter(Boolean).join(' · ')}</p>
      </header>
      <PanelActs
        acts={[
          { label: w.settle, act: () => setAsking(true) },
          { label: review.toLetters, act: () => void navigate(`/brieven?brief=${letter.id}`) }
        ]}
      />
      <Said words={reply.note} since={w.since(longDay(reply.day), recipient)} />
      <p>{w.waits}</p>
      <LetterView letter={letter} />
      {asking && <SettleObjection letter={letter} onClose={() => setAsking(false)} onDone={onDone} />}
    </>
  )
}
