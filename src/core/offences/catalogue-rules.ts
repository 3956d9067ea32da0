import type { OffenceKind, catalogue } from '../../contract/catalogue'
import { plain } from '../../contract/names'
import { shippedKinds, usualKind } from './kinds'

type Why<Name extends keyof typeof catalogue> = (typeof catalogue)[Name]['refusals'][number]

/** A kind of the catalogue, with since when it is not used any more and its place in the list. */
export interface KeptKind extends OffenceKind {
  readonly retiredAt: string | null
  readonly place: number | null
}

/** The kinds that are offered now. */
export const inUse = <K extends Pick<KeptKind, 'retiredAt'>>(kinds: readonly K[]): K[] =>
  kinds.filter(({ retiredAt }) => retiredAt === null)

/** Is this the same name of a kind? Capitals, accents and marks do not make another one. */
export const isSameLabel = (one: string, other: string): boolean => plain(one) === plain(other)

const isLabelTaken = (label: string, others: readonly KeptKind[]) =>
  inUse(others).some((other) => isSameLabel(other.label, label))

/**
 * Why a kind may not be saved so. Staff choose a kind by its name, so no two in use have the same one; a kind that is
 * not used any more keeps the words its offences were recorded under.
 */
export function whyNotSave(
  { id, label }: { readonly id: string | null; readonly label: string },
  all: readonly KeptKind[]
): Why<'saveKind'> | undefined {
  if (id !== null && !inUse(all).some((kind) => kind.id === id)) return 'kind-unknown'
  const others = all.filter((kind) => kind.id !== id)
  return isLabelTaken(label, others) ? 'label-taken' : undefined
}

const needed: ReadonlySet<string> = new Set(Object.values(usualKind))

/**
 * Why a kind may not leave the list: *Afronden* reads its exceptions as these two kinds, and without any kind nothing
 * could be put on record.
 */
export function whyNotRetire(kindId: string, all: readonly KeptKind[]): Why<'retireKind'> | undefined {
  const kind = all.find(({ id }) => id === kindId)
  if (!kind) return 'kind-unknown'
  if (needed.has(kindId)) return 'kind-needed'
  return kind.retiredAt === null && inUse(all).length === 1 ? 'last-kind' : undefined
}

/** Why a kind may not come back: another kind has its name by now. */
export function whyNotRestore(kindId: string, all: readonly KeptKind[]): Why<'restoreKind'> | undefined {
  const kind = all.find(({ id }) => id === kindId)
  if (!kind) return 'kind-unknown'
  const others = all.filter(({ id }) => id !== kindId)
  return isLabelTaken(kind.label, others) ? 'label-taken' : undefined
}

const shipped = new Map(shippedKinds.map(({ id }, place) => [id, place]))
const byName = new Intl.Collator('nl').compare

/** The catalogue in its order: as the school placed the kinds, then as they came with the app, then by name. */
export function inOrder<K extends Pick<KeptKind, 'id' | 'label' | 'place'>>(kinds: readonly K[]): K[] {
  const asShipped = ({ id }: K) => shipped.get(id) ?? shipped.size
  return kinds.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      asShipped(a) - asShipped(b) ||
      byName(a.label, b.label) ||
      (a.id < b.id ? -1 : 1)
  )
}

/** Whatever has no place of its own comes after all that have one. */
const placeOf = ({ place }: { readonly place: number | null }) => place ?? Number.MAX_SAFE_INTEGER

/**
 * The whole catalogue in a new order: first the kinds that were named, then the others as they stood. Undefined when
 * one that was named is not in it.
 */
export function reordered(
  kindIds: readonly string[],
  all: readonly Pick<KeptKind, 'id' | 'label' | 'place'>[]
): string[] | undefined {
  const known = inOrder(all).map(({ id }) => id)
  const first = new Set(kindIds)
  if (kindIds.some((id) => !known.includes(id))) return undefined
  return [...first, ...known.filter((id) => !first.has(id))]
}
