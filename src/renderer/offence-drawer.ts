import { createStore } from './store'

/** What is known already when *Overtreding vastleggen* opens; what is missing is asked there. */
export interface OffenceOpening {
  readonly pupilId?: string
  readonly day?: string
  readonly hour?: number
}

const opening = createStore<OffenceOpening | null>(null)

/**
 * Opens *Overtreding vastleggen* from anywhere. The frame shows `<OffenceDrawer />` once, without properties; the
 * drawer itself reads `opening` here and calls `close`.
 */
export const useOffence = () => ({
  opening: opening.use(),
  open: (known: OffenceOpening = {}) => opening.set(known),
  close: () => opening.set(null)
})
