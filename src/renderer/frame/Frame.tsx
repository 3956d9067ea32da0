import { Suspense, useEffect, useState } from 'react'
import { Navigate, Route, Routes, useLocation } from 'react-router'
import type { Staff } from '../../contract/accounts'
import { api } from '../api'
import { queries, useDo } from '../ask'
import { useKeys } from '../keys'
import { addressOf, screensFor } from '../screens'
import { useWords } from '../words'
import { Broken } from './Broken'
import css from './Frame.module.css'
import { KeyList } from './KeyList'
import { OffencePlace } from './OffencePlace'
import { Palette } from './Palette'
import { Rail } from './Rail'
import { SlipPlace } from './SlipPlace'
import { Waiting } from './Waiting'
import { useIdle } from './idle'
import { useTopOf } from './top-of'
import { useWindowTitle } from './window-title'

/** The screens for someone who is signed in, with what stands around each of them. */
export function Frame({ me }: { me: Staff }) {
  const w = useWords()
  const [searching, setSearching] = useState(false)
  const [helping, setHelping] = useState(false)
  const { pathname } = useLocation()
  const lock = useDo(api.accounts.lock)
  const lockNow = () => void lock.attempt({})
  useIdle(lockNow, signOfLife)
  useWindowTitle()
  useKeys({ 'Ctrl+k': () => setSearching(true), '?': () => setHelping(true) })
  useKeys({ 'Ctrl+l': lockNow }, true)
  useTopOf(pathname)
  const mine = screensFor(me.role)
  const start = addressOf(mine[0]!)
  useEffect(() => {
    // The one that is shown came first; the others are there before anyone presses their name.
    const soon = setTimeout(() => screensFor(me.role).forEach(({ component }) => component.prepare()), 400)
    return () => clearTimeout(soon)
  }, [me.role])
  return (
    <div className={css['frame']}>
      <a className={`${css['skip']} unseen`} href="#content" onClick={toContent}>
        {w.frame.rail.skip}
      </a>
      <Rail me={me} onSearch={() => setSearching(true)} onLock={lockNow} onKeys={() => setHelping(true)} />
      <main id="content" tabIndex={-1} className={css['content']}>
        <Broken key={pathname}>
          <Suspense fallback={<Waiting />}>
            <Routes>
              {mine.map(({ path, component: Component }) => (
                <Route key={path} path={path} element={<Component />} />
              ))}
              <Route path="*" element={<Navigate to={start} replace />} />
            </Routes>
          </Suspense>
        </Broken>
      </main>
      <OffencePlace />
      <SlipPlace />
      {searching && <Palette role={me.role} onClose={() => setSearching(false)} />}
      <KeyList open={helping} onClose={() => setHelping(false)} />
    </div>
  )
}

// Whoever reads or writes for long without asking anything is not idle: the session hears of it (quality 4).
const signOfLife = () => void queries.invalidateQueries({ queryKey: [api.accounts.me.path] })

// The address is the router's: the link must move the focus without changing it.
function toContent(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
