import type { Mark, Round, Tile } from '../../contract/custody'
import type { Device } from '../../contract/devices'
import { nameOf, restOf, type OneDevice } from './tiles'

/** What an act does to the tiles, shown while the act is on its way. */
export type Change = (tiles: readonly Tile[]) => readonly Tile[]

/** What is said of a pupil; `devices` when something else was handed in than as a rule. */
export interface Marking {
  readonly mark: Mark
  readonly devices?: readonly Device[] | undefined
}

type Keeps = Pick<Round, 'mode' | 'late'>
/** Whether what is handed in comes into the school's hands: not where it stays in the bag, nor afterwards. */
export const takesIn = ({ mode, late }: Keeps): boolean => mode !== 'bag' && !late

/** The tiles once these pupils are marked so. */
export const marked =
  (round: Keeps, markings: ReadonlyMap<string, Marking>): Change =>
  (tiles) =>
    tiles.map((tile) => {
      const marking = markings.get(tile.pupilId)
      if (!marking) return tile
      const { mark } = marking
      const handsIn = mark === 'handed-in'
      const devices = (handsIn && marking.devices ? [...marking.devices] : tile.devices).toSorted()
      return { ...tile, mark, devices, held: handsIn && takesIn(round) ? devices : [] }
    })

/** The tiles once the rest handed in. Who is not open any more by then is left as a colleague marked them. */
export const rested =
  (round: Keeps): Change =>
  (tiles) =>
    marked(round, restOf(tiles))(tiles)

/** The tiles once these devices are back with their pupils, or with a keeper. */
export const returned = (back: readonly OneDevice[]): Change => {
  const gone = new Set(back.map(nameOf))
  return (tiles) =>
    tiles.map((tile) => {
      const { pupilId } = tile
      const held = tile.held.filter((device) => !gone.has(nameOf({ pupilId, device })))
      return held.length === tile.held.length ? tile : { ...tile, held }
    })
}

/** The tiles with a guest in the first pocket after the last. */
export const seated =
  (guest: Omit<Tile, 'pocket'>): Change =>
  (tiles) =>
    tiles.some(({ pupilId }) => pupilId === guest.pupilId)
      ? tiles
      : [...tiles, { ...guest, pocket: Math.max(0, ...tiles.map(({ pocket }) => pocket)) + 1 }]

/** The tiles without this guest. */
export const unseated =
  (pupilId: string): Change =>
  (tiles) =>
    tiles.filter((tile) => tile.pupilId !== pupilId)

const alike = (a: readonly Device[], b: readonly Device[]): boolean => a.join(' ') === b.join(' ')

/** Puts tiles back as they were before an act, as far as they are still as the act left them. */
export function revertOf(before: readonly Tile[], change: Change): Change {
  const after = new Map(change(before).map((tile) => [tile.pupilId, tile]))
  const acts = new Map(
    before.flatMap((was) => {
      const became = after.get(was.pupilId)
      return became && became !== was ? [[was.pupilId, { was, became }] as const] : []
    })
  )
  return (tiles) =>
    tiles.map((tile) => {
      const act = acts.get(tile.pupilId)
      if (!act || act.became.mark !== tile.mark || !alike(act.became.held, tile.held)) return tile
      return { ...tile, mark: act.was.mark, devices: act.was.devices, held: act.was.held }
    })
}
