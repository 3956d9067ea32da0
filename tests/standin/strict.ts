/** An API of which only what is written here exists: asking for anything else fails with its name. */
export function strict<T extends object>(name: string, api: T): T {
  return new Proxy(api, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key, receiver) as unknown
      throw new Error(`stand-in electron: ${name}.${key} is not provided`)
    }
  })
}

/** An event that can be refused, as Electron hands to `will-…` listeners. */
export function refusable<T extends object>(
  about: T
): T & { defaultPrevented: boolean; preventDefault(): void } {
  const event = {
    ...about,
    defaultPrevented: false,
    preventDefault: () => void (event.defaultPrevented = true)
  }
  return event
}
