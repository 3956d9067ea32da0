import type { Tile } from '../../contract/custody'

/** A tile of a round nobody has touched yet, of a pupil with one phone. */
export const tile = (pocket: number, more: Partial<Tile> = {}): Tile => ({
  pupilId: `pupil-${pocket}`,
  pocket,
  name: (more.fullName ?? `Leerling ${pocket}`).replace(/ .*/, ''),
  fullName: `Leerling ${pocket}`,
  mark: null,
  devices: ['phone'],
  held: [],
  guest: false,
  covered: false,
  exempt: false,
  stays: [],
  daily: null,
  ...more
})
