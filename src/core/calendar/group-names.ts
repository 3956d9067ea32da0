/** A class or group as a timetable can mean it. */
export interface NamedClass {
  readonly id: string
  readonly name: string
}
/** What someone said that a name means; null: no class of ours. */
export interface Alias {
  readonly name: string
  readonly classId: string | null
}
/** What a name in a timetable comes to, and why. */
export interface Meaning {
  readonly how: 'name' | 'chosen' | 'ignored' | 'unknown'
  readonly class: NamedClass | null
}

/** One and the same group, however it is written: `H3a`, `h3 A` and `h-3a` are equal. Aliases are kept by this key. */
export function groupKey(name: string): string {
  const key = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return key || name.trim()
}

/**
 * Tells which class a group's name in a feed means: the class or group of that name, otherwise what someone coupled it
 * to. A name that fits two classes means neither, unless it is written exactly as one; a coupling to a class of another
 * school year no longer counts.
 */
export function meaningOf(
  classes: readonly NamedClass[],
  aliases: readonly Alias[]
): (name: string) => Meaning {
  const byKey = Map.groupBy(classes, ({ name }) => groupKey(name))
  const byId = new Map(classes.map((one) => [one.id, one]))
  const said = new Map(aliases.map(({ name, classId }) => [name, classId]))
  return (name) => {
    const key = groupKey(name)
    const alike = byKey.get(key) ?? []
    const named = alike.length > 1 ? alike.find((one) => one.name === name.trim()) : alike[0]
    if (named) return { how: 'name', class: named }
    const classId = said.get(key)
    if (classId === null) return { how: 'ignored', class: null }
    const chosen = classId === undefined ? undefined : byId.get(classId)
    return chosen ? { how: 'chosen', class: chosen } : { how: 'unknown', class: null }
  }
}
