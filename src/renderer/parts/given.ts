type Given<P> = { [K in keyof P]: Exclude<P[K], undefined> }

/** The properties that were given: Mantine takes an absent one, and not one that is undefined. */
export const given = <P extends object>(properties: P): Given<P> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Given<P>

/** Where the cursor starts: on a page of its own as well as in a dialog, which looks for the mark. */
export const focusFirst = (wanted: boolean | undefined) => ({
  autoFocus: wanted,
  'data-autofocus': wanted || undefined
})
