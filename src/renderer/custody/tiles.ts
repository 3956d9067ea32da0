import type { Mark, Round, Tile } from '../../contract/custody'
import { plain } from '../../contract/names'

/** The three looks of a tile. A permission looks like anything else that is in order: the class may be watching. */
export type Fill = 'open' | 'order' | 'attention'

/** Marks that ask for a reading at *Afronden*. */
export const isException = (mark: Mark | null): boolean => mark === 'not-handed-in' || mark === 'refused'

export function fillOf({ mark, covered }: Tile): Fill {
  if (isException(mark)) return 'attention'
  return mark === null && !covered ? 'open' : 'order'
}

/** What a press makes of a tile: an empty pocket, and pressed again a phone in it. */
export const turned = ({ mark }: Tile): Mark =>
  mark === null || mark === 'handed-in' ? 'not-handed-in' : 'handed-in'

/** What an act does to the tiles, shown while the act is on its way. */
export type Change = (tiles: readonly Tile[]) => readonly Tile[]

const takesIn = ({ mode, late }: Pick<Round, 'mode' | 'late'>) => mode !== 'bag' && !late

/** The tiles once these pupils are marked so. */
export const marked =
  (round: Pick<Round, 'mode' | 'late'>, marks: ReadonlyMap<string, Mark>): Change =>
  (tiles) =>
    tiles.map((tile) => {
      const mark = marks.get(tile.pupilId)
      return mark === undefined ? tile : { ...tile, mark, held: mark === 'handed-in' && takesIn(round) }
    })

/** What is left open, and what becomes of it: the rest hands in, who is covered keeps the phone. */
export const restOf = (tiles: readonly Tile[]): Map<string, Mark> =>
  new Map(
    tiles
      .filter((tile) => tile.mark === null)
      .map((tile) => [tile.pupilId, tile.covered ? 'permitted' : 'handed-in'])
  )

/** The tiles once these pupils have their device back. */
export const returned =
  (pupilIds: ReadonlySet<string>): Change =>
  (tiles) =>
    tiles.map((tile) => (pupilIds.has(tile.pupilId) ? { ...tile, held: false } : tile))

/** Puts tiles back as they were before an act, as far as they are still as the act left them. */
export function revertOf(before: readonly Tile[], change: Change): Change {
  const after = change(before)
  const acts = new Map(
    before.flatMap((tile, at) => (after[at] === tile ? [] : [[tile.pupilId, [tile, after[at]!]] as const]))
  )
  return (tiles) =>
    tiles.map((tile) => {
      const [was, became] = acts.get(tile.pupilId) ?? []
      return was && became?.mark === tile.mark && became.held === tile.held ? was : tile
    })
}

/** Whom the typed text means: the pocket with this number, or everyone with a name that begins so. */
export function meant(tiles: readonly Tile[], typed: string): Tile[] {
  const text = typed.trim()
  if (text === '') return []
  if (/^\d+$/.test(text)) return tiles.filter((tile) => tile.pocket === Number(text))
  const query = plain(text)
  const exact = tiles.filter((tile) => plain(tile.name) === query)
  if (exact.length > 0) return exact
  return tiles.filter((tile) => {
    const words = plain(tile.fullName).split(' ')
    return words.some((_, at) => words.slice(at).join(' ').startsWith(query))
  })
}

export const countsOf = (tiles: readonly Tile[]): Record<Fill, number> => {
  const counts = { open: 0, order: 0, attention: 0 }
  for (const tile of tiles) counts[fillOf(tile)] += 1
  return counts
}
