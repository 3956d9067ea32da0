/** The colour of a letter's name, rules and dashes when the school chooses none. */
export const usualAccent = '#0b4f94'

/** How well a colour is seen on white paper, from 1 (not) to 21 (black), as WCAG 2.2 reckons it. */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05)
}

/** Can a colour be read on white by who sees less well (WCAG 1.4.3)? */
export const isReadableOnWhite = (colour: string): boolean => contrastOnWhite(colour) >= 4.5

/** Where an address stands when the school has not moved it: as far from the edge as the text, in millimetres. */
export const usualAddressAt = 25
