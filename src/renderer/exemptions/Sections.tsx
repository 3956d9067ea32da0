import { NavLink } from 'react-router'
import { useMe } from '../who'
import { useWords } from '../words'
import css from './exemptions.module.css'

/** What stands under *Toestemming* beside permissions: consent for who mentors, exemptions for who directs. */
export function Sections() {
  const { exemptions: w, consents } = useWords()
  const role = useMe()?.role
  if (role !== 'director' && role !== 'mentor') return null
  return (
    <nav className={css['sections']} aria-label={w.sections}>
      <NavLink to="/toestemming" end>
        {w.granted}
      </NavLink>
      {role === 'director' && <NavLink to="/toestemming/vrijstellingen">{w.title}</NavLink>}
      <NavLink to="/toestemming/beeld">{consents.title}</NavLink>
    </nav>
  )
}
