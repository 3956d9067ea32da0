import { IconKeyboard, IconLock, IconSearch } from '@tabler/icons-react'
import { NavLink } from 'react-router'
import type { Staff } from '../../contract/accounts'
import { Keys } from '../parts/Keys'
import { Reminders } from '../reminders/Reminders'
import { addressOf, railFor } from '../screens'
import { useWords } from '../words'
import { Mark } from './Mark'
import { Me } from './Me'
import css from './Rail.module.css'
import { SavedLine } from './SavedLine'

interface RailProps {
  me: Staff
  onSearch: () => void
  onLock: () => void
  onKeys: () => void
}

/** The places of one's role at the left, and at its foot who is signed in and whether all is on disk. */
export function Rail({ me, onSearch, onLock, onKeys }: RailProps) {
  const w = useWords()
  const { rail } = w.frame
  return (
    <section className={css['rail']} aria-label={w.frame.app}>
      <p className={css['mark']}>
        <Mark />
        <span>{w.frame.app}</span>
      </p>
      <button type="button" className={css['search']} onClick={onSearch}>
        <IconSearch size={20} aria-hidden />
        <span>{rail.search}</span>
        <Keys keys="Ctrl+K" />
      </button>
      <nav aria-label={rail.name}>
        <ul>
          {railFor(me.role).map((screen) => (
            <li key={screen.path}>
              <NavLink to={addressOf(screen)} className={css['place'] ?? ''}>
                <screen.icon size={20} aria-hidden />
                <span>{screen.title(w)}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {me.role !== 'administrator' && (
        <div className={css['said']}>
          <Reminders />
        </div>
      )}
      <div className={css['foot']}>
        <Me me={me} />
        <button type="button" className={css['place']} onClick={onKeys}>
          <IconKeyboard size={20} aria-hidden />
          <span>{rail.keys}</span>
        </button>
        <button type="button" className={css['place']} onClick={onLock}>
          <IconLock size={20} aria-hidden />
          <span>{rail.lock}</span>
        </button>
        <SavedLine />
      </div>
    </section>
  )
}
