import { shortDay } from '../words/when'

/** "ma 23 nov 14:30": a day at school, with the clock where it has one. */
export const whenOf = ({ day, clock }: { readonly day: string; readonly clock: string | null }): string =>
  [shortDay(day), clock].filter(Boolean).join(' ')
