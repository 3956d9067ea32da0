import { createElement, use, type ComponentType } from 'react'

/** A component whose code comes in when it is first shown, or before that when it is prepared. */
export type Later<P> = ComponentType<P> & { readonly prepare: () => void }

/**
 * Keeps code out of the first screen. What has been prepared shows at once: React holds back what it must wait for, were
 * it a millisecond, for a third of a second.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | undefined
  let loading: Promise<ComponentType<P>> | undefined
  const prepare = (): Promise<ComponentType<P>> =>
    (loading ??= load().then(
      (component) => (loaded = component),
      (fault: unknown) => {
        // The next one to show it asks again.
        loading = undefined
        throw fault
      }
    ))
  const Later = (props: P) => createElement(loaded ?? use(prepare()), props)
  return Object.assign(Later, { prepare: () => void prepare().catch(() => undefined) })
}
