import { createStore } from './store'

/** A slip to look at, print or save. */
export type SlipOpening =
  | { readonly kind: 'receipt' | 'handBack'; readonly custodyId: string }
  | { readonly kind: 'pocketCard'; readonly classId: string }

const opening = createStore<SlipOpening | null>(null)

/** Opens a slip from anywhere, also from a message that outlived its screen. The frame shows `<SlipPlace />` once. */
export const useSlip = () => ({
  opening: opening.use(),
  open: (slip: SlipOpening) => opening.set(slip),
  close: () => opening.set(null)
})
