import type { TemplateBlock, TemplateRun, TemplateText } from '../../contract/letter-templates'
import { joined } from './runs'

type Runs = readonly TemplateRun[]
export type BlockKind = TemplateBlock['kind']

/** A line of a list as it is being written. `when` null: it always shows. */
export interface DraftItem {
  readonly key: number
  readonly runs: Runs
  readonly when: string | null
}
/** A part of a letter as it is being written; what its kind does not have stays empty. */
export interface DraftBlock {
  readonly key: number
  readonly kind: BlockKind
  readonly runs: Runs
  readonly items: readonly DraftItem[]
  readonly when: string | null
}
/** A letter in the making. */
export interface Draft {
  readonly subject: Runs
  readonly blocks: readonly DraftBlock[]
  readonly closing: Runs
}

let keys = 0
const newKey = () => (keys += 1)

/** A line for a list. */
export const newItem = (runs: Runs = [], when: string | null = null): DraftItem => ({
  key: newKey(),
  runs,
  when
})

/** A new part: a list begins with one line, a measure with what was decided. */
export const newBlock = (kind: BlockKind, runs: Runs = []): DraftBlock => ({
  key: newKey(),
  kind,
  runs: kind === 'measure' && runs.length === 0 ? [{ field: 'maatregel.omschrijving' }] : runs,
  items: kind === 'list' ? [newItem()] : [],
  when: null
})

/** A letter, to be changed. */
export const draftOf = ({ subject, blocks, closing }: TemplateText): Draft => ({
  subject: joined(subject),
  closing: joined(closing),
  blocks: blocks.map((block) => ({
    key: newKey(),
    kind: block.kind,
    runs: 'runs' in block ? joined(block.runs) : [],
    items: 'items' in block ? block.items.map(({ runs, when }) => newItem(joined(runs), when ?? null)) : [],
    when: block.when ?? null
  }))
})

const whenOf = (when: string | null) => (when === null ? {} : { when })

function blockOf({ kind, runs, items, when }: DraftBlock): TemplateBlock {
  if (kind === 'offences') return { kind, ...whenOf(when) }
  if (kind === 'list')
    return {
      kind,
      items: items.map((item) => ({ runs: joined(item.runs), ...whenOf(item.when) })),
      ...whenOf(when)
    }
  return { kind, runs: joined(runs), ...whenOf(when) }
}

/** The letter a draft says. */
export const textOf = ({ subject, blocks, closing }: Draft): TemplateText => ({
  subject: joined(subject),
  blocks: blocks.map(blockOf),
  closing: joined(closing)
})

/** Whether two drafts say the same. */
export const isSame = (a: Draft, b: Draft): boolean => JSON.stringify(textOf(a)) === JSON.stringify(textOf(b))

/** A block changed where it stands. */
export const onBlock = (draft: Draft, key: number, change: (block: DraftBlock) => DraftBlock): Draft => ({
  ...draft,
  blocks: draft.blocks.map((block) => (block.key === key ? change(block) : block))
})

const inserted = <T>(all: readonly T[], at: number, more: readonly T[]): T[] => [
  ...all.slice(0, at),
  ...more,
  ...all.slice(at)
]

/** Blocks put in after another; at the end when that one has gone (or there is none). */
export function putAfter(draft: Draft, key: number | null, more: readonly DraftBlock[]): Draft {
  const at = draft.blocks.findIndex((block) => block.key === key)
  return { ...draft, blocks: inserted(draft.blocks, at < 0 ? draft.blocks.length : at + 1, more) }
}

/** A block taken out. */
export const without = (draft: Draft, key: number): Draft => ({
  ...draft,
  blocks: draft.blocks.filter((block) => block.key !== key)
})

/** A block that was taken out, back where it stood. */
export const putBack = (draft: Draft, block: DraftBlock, at: number): Draft =>
  draft.blocks.some(({ key }) => key === block.key)
    ? draft
    : { ...draft, blocks: inserted(draft.blocks, at, [block]) }

const swapped = <T extends { readonly key: number }>(
  all: readonly T[],
  key: number,
  step: -1 | 1
): readonly T[] => {
  const at = all.findIndex((one) => one.key === key)
  const [one, other] = [all[at], all[at + step]]
  if (!one || !other) return all
  return all.map((each, place) => (place === at ? other : place === at + step ? one : each))
}

/** A block one place up or down. */
export const moved = (draft: Draft, key: number, step: -1 | 1): Draft => ({
  ...draft,
  blocks: swapped(draft.blocks, key, step)
})

/** A line of a list one place up or down. */
export const movedItem = (block: DraftBlock, key: number, step: -1 | 1): DraftBlock => ({
  ...block,
  items: swapped(block.items, key, step)
})

/** Lines put into a list after another. */
export function itemsAfter(block: DraftBlock, key: number | null, more: readonly DraftItem[]): DraftBlock {
  const at = block.items.findIndex((item) => item.key === key)
  return { ...block, items: inserted(block.items, at < 0 ? block.items.length : at + 1, more) }
}
