import { useState } from 'react'
import type { Picture } from '../../contract/letterhead'

/** The letterhead as it is on record. */
export interface Present {
  readonly accent: string
  readonly addressAt: number
  readonly logo: Picture | null
}

/** What is typed or chosen and not saved: text as it stands in its field. */
export interface Draft {
  readonly accent?: string
  readonly addressAt?: string
  readonly logo?: Picture | null
}

/** A colour as it is kept, of what people type: with or without its sign, in capitals or not; null: it is none yet. */
export function colourOf(typed: string): string | null {
  const found = /^#?([0-9a-f]{6})$/.exec(typed.trim().toLowerCase())
  return found ? `#${found[1]}` : null
}

/** Millimetres from the left edge as the application takes them; null: not a place on the sheet. */
export function placeOf(typed: string): number | null {
  const mm = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return mm >= 20 && mm <= 120 ? mm : null
}

/** Only what differs from what is on record, as the application is asked; what is typed badly is left out. */
export function changeOf(draft: Draft, present: Present) {
  const accent = draft.accent === undefined ? null : colourOf(draft.accent)
  const addressAt = draft.addressAt === undefined ? null : placeOf(draft.addressAt)
  const { logo } = draft
  return {
    ...(accent !== null && accent !== present.accent && { accent }),
    ...(addressAt !== null && addressAt !== present.addressAt && { addressAt }),
    ...(logo !== undefined && logo?.base64 !== present.logo?.base64 && { logo: logo?.base64 ?? null })
  }
}
export type Change = ReturnType<typeof changeOf>

/** Is everything that was typed something the application takes? */
export const isWhole = ({ accent, addressAt }: Draft): boolean =>
  (accent === undefined || colourOf(accent) !== null) &&
  (addressAt === undefined || placeOf(addressAt) !== null)

/** What takes a change back. */
export const takenBack = (change: Change, present: Present): Change => ({
  ...('accent' in change && { accent: present.accent }),
  ...('addressAt' in change && { addressAt: present.addressAt }),
  ...('logo' in change && { logo: present.logo?.base64 ?? null })
})

export function useDraft() {
  const [draft, setDraft] = useState<Draft>({})
  return {
    draft,
    set: (part: Draft) => setDraft((before) => ({ ...before, ...part })),
    forget: () => setDraft({})
  }
}
