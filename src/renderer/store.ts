import { useSyncExternalStore } from 'react'

/** One value that lives as long as the window, outside React; every component that uses it follows it. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (value: T) => void
  readonly use: () => T
}

export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  const get = () => value
  const follow = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    get,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    use: () => useSyncExternalStore(follow, get)
  }
}
