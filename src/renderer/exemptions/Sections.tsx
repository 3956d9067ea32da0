import { NavLink } from 'react-router'
import { useMe } from '../who'
import { useWords } from '../words'
import css from './exemptions.module.css'

/** The two registers under *Toestemming*; a director's only, because only a director has the second. */
export function Sections() {
  const w = useWords().exemptions
  if (useMe()?.role !== 'director') return null
  return (
    <nav className={css['sections']} aria-label={w.sections}>
      <NavLink to="/toestemming" end>
        {w.granted}
      </NavLink>
      <NavLink to="/toestemming/vrijstellingen">{w.title}</NavLink>
    </nav>
  )
}
