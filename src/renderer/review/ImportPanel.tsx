import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { AskingImport } from '../../contract/import-questions'
import { ImportQuestions } from '../roster/ImportQuestions'
import { KeepAll } from '../roster/KeepAll'
import { useWords } from '../words'
import { longDay } from '../words/when'
import css from './Desk.module.css'
import { PanelActs } from './PanelActs'

/** What an import left to the director: who was not in the file any more, and mentors nobody knows. */
export function ImportPanel({ one, onDone }: { one: AskingImport; onDone: () => void }) {
  const { imports: w } = useWords().openWork
  const navigate = useNavigate()
  const [asking, setAsking] = useState<'questions' | 'all' | null>(null)
  const close = () => setAsking(null)
  const hasMentors = one.questions.some(({ kind }) => kind === 'mentor')
  return (
    <>
      <header className={css['who']}>
        <h2>{w.name(longDay(one.day))}</h2>
        <p className="muted">{w.about}</p>
      </header>
      <PanelActs
        acts={[
          { label: w.decide, act: () => setAsking('questions') },
          { label: w.allStay, act: () => setAsking('all') },
          { label: w.import, act: () => void navigate('/importeren') },
          hasMentors ? { label: w.staff, act: () => void navigate('/instellingen/personeel') } : null
        ]}
      />
      <p>{w.by(one.by)}</p>
      <ul className={css['measures']}>
        {one.questions.slice(0, 12).map(({ id, kind, pupilName, className, who }) => (
          <li key={id}>
            {[kind === 'guardian' ? `${who} (${pupilName})` : pupilName || who, className]
              .filter(Boolean)
              .join(', ')}
            <span className="muted"> · {w.kind[kind]}</span>
          </li>
        ))}
      </ul>
      {one.questions.length > 12 && <p className="muted">{w.andMore(one.questions.length - 12)}</p>}
      {asking === 'questions' && <ImportQuestions asking={one} onClose={close} />}
      {asking === 'all' && <KeepAll asking={one} onClose={close} onDone={onDone} />}
    </>
  )
}
