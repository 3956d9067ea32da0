import { useEffect, useRef } from 'react'

const tooLong = 10 * 60_000
const often = 60_000
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/**
 * Calls `onIdle` when nobody has touched this window for ten minutes (ASVS 7.3.1), and `onAlive` at most once a
 * minute while somebody does.
 */
export function useIdle(onIdle: () => void, onAlive: () => void): void {
  const newest = useRef({ onIdle, onAlive })
  useEffect(() => {
    newest.current = { onIdle, onAlive }
  })
  useEffect(() => {
    let touched = Date.now()
    let told = touched
    const touch = () => {
      touched = Date.now()
    }
    // Looked at now and then instead of timed once: a laptop that slept through its timer locks on waking.
    const watch = setInterval(() => {
      const now = Date.now()
      if (now - touched >= tooLong) {
        touched = now
        newest.current.onIdle()
      } else if (touched > told && now - told >= often) {
        told = now
        newest.current.onAlive()
      }
    }, 5_000)
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true })
    return () => {
      clearInterval(watch)
      for (const sign of signs) window.removeEventListener(sign, touch)
    }
  }, [])
}
