import { Id } from '../../contract/call'
import { RuleSet, type OffenceKind, type catalogue } from '../../contract/catalogue'
import { plain } from '../../contract/names'
import { inUse, isSameLabel, type KeptKind } from './catalogue-rules'
import { nestsTooDeep, whereLost } from './rule-set-shape'

type WhyNotRead = (typeof catalogue.readRules.refusals)[number]

/** A rule file as it was read, or why it is none; `where`: the place in the file that is not right. */
export type ReadRuleSet = { readonly ok: RuleSet } | { readonly refused: WhyNotRead; readonly where?: string }

/**
 * Reads a file of another school (S3-1). Nothing in it is left out in silence: what this version does not know is a
 * reason to refuse the file, and the whole file is good or none of it.
 */
export function readRuleSet(text: string): ReadRuleSet {
  const raw = parsed(text)
  if (typeof raw !== 'object' || raw === null || !isOurs(raw)) return { refused: 'not-a-rule-file' }
  if (typeof raw.version === 'number' && raw.version > 1) return { refused: 'newer-rule-file' }
  const read = RuleSet.safeParse(raw)
  if (!read.success) return wrong(placeOf(read.error.issues[0]))
  const where = whereLost(raw, read.data) ?? whereKindsClash(read.data.kinds)
  return where === undefined ? { ok: read.data } : wrong(where)
}

const wrong = (where: string): ReadRuleSet => ({ refused: 'rule-file-wrong', where: where.slice(0, 80) })

function parsed(text: string): unknown {
  // Editors on Windows put this mark before the first letter.
  const bare = text.replace(/^\uFEFF/, '')
  if (nestsTooDeep(bare)) return undefined
  try {
    return JSON.parse(bare)
  } catch {
    return undefined
  }
}

const isOurs = (raw: object): raw is { format: 'belvrij-regels'; version?: unknown } =>
  Object.hasOwn(raw, 'format') && (raw as { format: unknown }).format === 'belvrij-regels'

const placeOf = (issue: { path: PropertyKey[]; keys?: string[] } | undefined): string =>
  [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])].join('.')

/** Kinds are told apart by their id, staff tell them apart by their name: neither comes twice. */
function whereKindsClash(kinds: readonly OffenceKind[]): string | undefined {
  const ids = new Set<string>()
  const labels = new Set<string>()
  for (const [at, { id, label }] of kinds.entries()) {
    if (ids.has(id) || !Id.safeParse(id).success || !/^[\w-]+$/.test(id)) return `kinds.${at}.id`
    if (labels.has(plain(label))) return `kinds.${at}.label`
    ids.add(id)
    labels.add(plain(label))
  }
  return undefined
}

/** What a kind of the file would do here; `ours`: the kind it changes. */
export interface KindChange {
  readonly kind: OffenceKind
  readonly change: 'new' | 'changed' | 'same'
  readonly ours: KeptKind | undefined
}

/**
 * What the kinds of a file would bring. A kind with the name of one in use is that one, because staff know it by its
 * name; otherwise one with the same id is; otherwise it is new. So no two kinds in use ever get the same name, and a
 * kind the file does not have stays as it is.
 */
export function differenceOf(theirs: readonly OffenceKind[], ours: readonly KeptKind[]): KindChange[] {
  const named = (kind: OffenceKind) => inUse(ours).find(({ label }) => isSameLabel(label, kind.label))
  const taken = new Set(theirs.flatMap((kind) => named(kind)?.id ?? []))
  return theirs.map((kind) => {
    const same = named(kind) ?? ours.find(({ id }) => id === kind.id && !taken.has(id))
    if (!same) return { kind, change: 'new', ours: undefined }
    // One that was not used any more comes back into the list.
    if (same.retiredAt !== null) return { kind, change: 'new', ours: same }
    return { kind, change: isSame(same, kind) ? 'same' : 'changed', ours: same }
  })
}

const facts = ['label', 'group', 'severity', 'counts', 'clause', 'source'] as const
const isSame = (one: OffenceKind, other: OffenceKind) => facts.every((fact) => one[fact] === other[fact])

/**
 * The name a rule file is saved under: its ladder and the day, and only marks that every system takes. A ladder called
 * after the school is left out, because the file goes to another one.
 */
export function ruleFileName(ladderName: string, schoolName: string, day: string): string {
  const name = ladderName
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const namesSchool = plain(schoolName) !== '' && ` ${plain(name)} `.includes(` ${plain(schoolName)} `)
  return ['Regels', ...(namesSchool || name === '' ? [] : [name]), day].join(' ') + '.json'
}
