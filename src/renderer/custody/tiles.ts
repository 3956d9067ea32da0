import type { Mark, Tile } from '../../contract/custody'
import type { Device } from '../../contract/devices'
import { plain } from '../../contract/names'

/** The three looks of a tile. A permission looks like anything else that is in order: the class may be watching. */
export type Fill = 'open' | 'order' | 'attention'

/** Marks that ask for a reading at *Afronden*. */
export const isException = (mark: Mark | null): boolean => mark === 'not-handed-in' || mark === 'refused'

export function fillOf({ mark, covered }: Tile): Fill {
  if (isException(mark)) return 'attention'
  return mark === null && !covered ? 'open' : 'order'
}

/** What a press makes of a tile: an empty pocket, and pressed again what goes in it. */
export const turned = ({ mark }: Tile): Mark =>
  mark === null || mark === 'handed-in' ? 'not-handed-in' : 'handed-in'

/** Which devices are worth a word: a single phone is what everyone has and goes without saying. */
export const worthSaying = (devices: readonly Device[]): readonly Device[] =>
  devices.length === 1 && devices[0] === 'phone' ? [] : devices

/** The devices a tile speaks of: those waited for, and those handed in. */
export function devicesSaid({ mark, covered, devices }: Tile): readonly Device[] {
  const awaited = mark === null && !covered
  return awaited || mark === 'handed-in' ? worthSaying(devices) : []
}

/** A device more, or one less. At least one is handed in. */
export function toggled(devices: readonly Device[], device: Device): readonly Device[] {
  if (!devices.includes(device)) return [...devices, device]
  const fewer = devices.filter((one) => one !== device)
  return fewer.length > 0 ? fewer : devices
}

const restMark = ({ covered, exempt }: Tile): Mark => {
  if (exempt) return 'exempt'
  return covered ? 'permitted' : 'handed-in'
}

/** What is left open, and what becomes of it: the rest hands in, who is covered or exempt keeps the phone. */
export const restOf = (tiles: readonly Tile[]): Map<string, { mark: Mark }> =>
  new Map(tiles.filter((tile) => tile.mark === null).map((tile) => [tile.pupilId, { mark: restMark(tile) }]))

/** One device of a pupil, in the school's hands by this round. */
export interface OneDevice {
  readonly pupilId: string
  readonly device: Device
}

/** Every device that is here, in the order of the pockets. */
export const heldIn = (tiles: readonly Tile[]): OneDevice[] =>
  tiles.flatMap(({ pupilId, held }) => held.map((device) => ({ pupilId, device })))

/** Names one device among all of a class, to be kept in a set. */
export const nameOf = ({ pupilId, device }: OneDevice): string => `${pupilId} ${device}`

/** Which devices of this tile stay when the rest goes back. */
export const staysOf = ({ pupilId, held }: Tile, staying: ReadonlySet<string>): readonly Device[] =>
  held.filter((device) => staying.has(nameOf({ pupilId, device })))

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
