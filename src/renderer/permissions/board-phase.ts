/** What a board is told, in seconds from the moment it was told. */
export interface Told {
  readonly startsIn: number
  readonly endsIn: number
  readonly withdrawn: boolean
}

/** What a board says so many seconds later: that it may later, now, or not any more. */
export function phaseOf({ startsIn, endsIn, withdrawn }: Told, later: number): 'later' | 'now' | 'over' {
  if (withdrawn || endsIn <= later) return 'over'
  return startsIn > later ? 'later' : 'now'
}

/** How long the words are decides how large they can stand and still be one glance. */
export const sizeOf = (text: string): 'large' | 'middle' | 'small' =>
  text.length <= 36 ? 'large' : text.length <= 120 ? 'middle' : 'small'
