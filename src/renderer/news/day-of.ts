const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day on the wall at school (`YYYY-MM-DD`) on which an instant falls. */
export const dayOf = (instant: string): string => wall.format(new Date(instant))
