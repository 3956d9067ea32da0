import { useEffect } from 'react'
import { matchPath, useLocation } from 'react-router'
import { screens } from '../screens'
import { useWords } from '../words'

/** Names the window after the screen it shows, never after a pupil: the taskbar and a shared screen show it too. */
export function useWindowTitle(): void {
  const w = useWords()
  const { pathname } = useLocation()
  const screen = screens.find(({ path }) => matchPath(path, pathname))
  const title = screen ? `${screen.title(w)} · ${w.frame.app}` : w.frame.app
  useEffect(() => {
    document.title = title
    return () => {
      document.title = w.frame.app
    }
  }, [title, w])
}
