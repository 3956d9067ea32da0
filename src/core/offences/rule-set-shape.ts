/** Far deeper than any rule file goes: its measures lie six deep. */
const deepest = 12

/** Does this text nest deeper than a rule file ever does? Asked before it is taken apart. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length && depth <= deepest; at += 1) {
    const mark = text[at]
    if (mark === '\\' && quoted) at += 1
    else if (mark === '"') quoted = !quoted
    else if (!quoted && (mark === '{' || mark === '[')) depth += 1
    else if (!quoted && (mark === '}' || mark === ']')) depth -= 1
  }
  return depth > deepest
}

/**
 * Where something of the file would be lost: a name that stands in it and not in what was read of it, or a mark that
 * no letter can print. Undefined when all of it was read.
 */
export function whereLost(raw: unknown, read: unknown, path: readonly string[] = []): string | undefined {
  if (typeof raw === 'string') return /(?![\n\t\r])\p{Cc}/u.test(raw) ? path.join('.') : undefined
  if (typeof raw !== 'object' || raw === null) return undefined
  for (const key of Object.keys(raw)) {
    const here = [...path, key]
    if (typeof read !== 'object' || read === null || !Object.hasOwn(read, key)) return here.join('.')
    const where = whereLost(raw[key as keyof typeof raw], read[key as keyof typeof read], here)
    if (where !== undefined) return where
  }
  return undefined
}
