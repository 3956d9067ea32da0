import { useLayoutEffect, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

/** A screen begins at its top; going back finds it where it was left. */
export function useTopOf(pathname: string): void {
  const arrival = useNavigationType()
  const shown = useRef(pathname)
  useLayoutEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (arrival !== NavigationType.Pop) window.scrollTo(0, 0)
  }, [pathname, arrival])
}
