import { createStore } from './store'

/** Of a step (`stepId`, the track says nothing), or of where a pupil stands on a branch today (`pupilId`): one of both. */
interface Why {
  readonly stepId: string | null
  readonly pupilId: string | null
  readonly track: 'main' | 'refusal'
}

/** A slip to look at, print or save. */
export type SlipOpening =
  | { readonly kind: 'receipt' | 'handBack'; readonly custodyId: string }
  | { readonly kind: 'pocketCard'; readonly classId: string }
  | { readonly kind: 'talk'; readonly contactId: string }
  /** The agenda of the care consultation; null: while none is open. */
  | { readonly kind: 'care'; readonly meetingId: string | null }
  | ({ readonly kind: 'why' } & Why)

const opening = createStore<SlipOpening | null>(null)

/** Opens a slip from anywhere, also from a message that outlived its screen. The frame shows `<SlipPlace />` once. */
export const useSlip = () => ({
  opening: opening.use(),
  open: (slip: SlipOpening) => opening.set(slip),
  close: () => opening.set(null)
})
