import { Link } from 'react-router'
import type { CheckedLanguage } from '../../contract/letter-languages'
import { Chip } from '../parts/Chip'
import { useMe } from '../who'
import { useWords } from '../words'
import css from './languages.module.css'

/** A letter is in Dutch although its reader reads another language: which one, why, and what can be done about it. */
export function WaitsNote({ language }: { language: CheckedLanguage | null }) {
  const { languages: w } = useWords()
  const isDirector = useMe()?.role === 'director'
  if (language === null) return null
  return (
    <div className={css['note']}>
      <Chip kind="attention">{w.waits(w.names[language])}</Chip>
      <p className="small">
        {w.inDutch(w.names[language])}{' '}
        {isDirector ? <Link to="/instellingen/talen">{w.toSettings}</Link> : w.askSomeone}
      </p>
    </div>
  )
}
