import { Link } from 'react-router'
import css from './Desk.module.css'

interface PanelHeadProps {
  pupilId: string
  name: string
  /** What it is about, in a few words; what is empty is left out. */
  about: readonly (string | null)[]
}

/** Whom a line of the desk is about, with the way to the file. */
export function PanelHead({ pupilId, name, about }: PanelHeadProps) {
  return (
    <header className={css['who']}>
      <h2>
        <Link to={`/leerling/${pupilId}`}>{name}</Link>
      </h2>
      <p className="muted">{about.filter(Boolean).join(' · ')}</p>
    </header>
  )
}
