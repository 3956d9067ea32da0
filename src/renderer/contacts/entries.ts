/** Codes with their words, as a list to choose from. */
export const entries = <K extends string>(labels: Readonly<Record<K, string>>) =>
  Object.entries<string>(labels).map(([value, label]) => ({ value: value as K, label }))
