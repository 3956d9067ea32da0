/** Tables have no null in a key: what is of a whole day, or of no lesson at all, stands under hour -1. */
export const hourKey = (hour: number | null): number => hour ?? -1

/** The lesson hour that a key stands for; null for the whole day. */
export const hourOf = (key: number): number | null => (key < 0 ? null : key)
