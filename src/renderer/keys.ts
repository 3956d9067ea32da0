import { useEffect, useRef } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]')
/** Enter presses whatever has the focus; only on the open line of a list of work may it do what stands first. */
const isOpenLine = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('[data-work][aria-current=true]')
const nameOf = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') +
  (event.key.length === 1 ? event.key.toLowerCase() : event.key)

/**
 * Keys for as long as the component is on screen: `useKeys({ 'Ctrl+k': open, '?': help, j: next })`. Keys without
 * Ctrl do nothing while someone types in a field, and none does anything under an open dialog unless `above`.
 */
export function useKeys(keys: Readonly<Record<string, (event: KeyboardEvent) => void>>, above = false): void {
  const newest = useRef(keys)
  useEffect(() => {
    newest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = nameOf(event)
      const act = newest.current[name]
      if (!act || event.altKey || event.defaultPrevented || event.isComposing) return
      if (!name.startsWith('Ctrl+') && isTyping(event.target)) return
      if (!above && document.querySelector('[role=dialog]')) return
      if (name === 'Enter' && !isOpenLine(event.target)) return
      event.preventDefault()
      act(event)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [above])
}
