import type { Mark, Tile } from '../../contract/custody'
import type { Device } from '../../contract/devices'
import { useDeviceName } from '../device-name'
import { useWords } from '../words'
import { devicesSaid, fillOf, worthSaying } from './tiles'

/** The word of a mark: where phones stay in the bag nothing is handed in. */
export function useMarkWord(inBag: boolean): (mark: Mark) => string {
  const { custody, labels } = useWords()
  return (mark) => {
    if (inBag && mark === 'handed-in') return custody.inBag
    return inBag && mark === 'not-handed-in' ? custody.notInBag : labels.mark[mark]
  }
}

/** A word and the devices it is about, where these are worth saying: "ingeleverd: telefoon en horloge". */
export function useWithDevices(): (word: string, devices: readonly Device[]) => string {
  const w = useWords().custody
  const nameOf = useDeviceName()
  return (word, devices) => (devices.length > 0 ? w.withDevices(word, devices.map(nameOf)) : word)
}

/** A permission or exemption is said as in order only: whoever reads along hears no more than that. */
const saysWhy = (mark: Mark | null): mark is Exclude<Mark, 'permitted' | 'exempt'> =>
  mark !== null && mark !== 'permitted' && mark !== 'exempt'

/** What a tile is said to be while a class comes in. */
export function useTileWord(inBag: boolean): (tile: Tile) => string {
  const w = useWords().custody
  const wordOf = useMarkWord(inBag)
  const withDevices = useWithDevices()
  return (tile) => {
    const word = saysWhy(tile.mark) ? wordOf(tile.mark) : w.fill[fillOf(tile)]
    return inBag ? word : withDevices(word, devicesSaid(tile))
  }
}

/** What a tile is said to be at the bell: here still, or what of it stays. */
export function useBackWord(): (tile: Tile, stays: readonly Device[]) => string {
  const { back } = useWords().custody
  const withDevices = useWithDevices()
  return ({ held }, stays) => {
    if (stays.length === 0) return withDevices(back.here, worthSaying(held))
    return withDevices(back.stays, stays.length < held.length ? stays : worthSaying(held))
  }
}
