/** As many empty pockets in a row are shown one by one; more are one line. */
const fewEmpty = 3

/** The lines of the list, each from one pocket to another: one for each pupil, and what is empty in between. */
export function placesOf(taken: readonly number[]): (readonly [number, number])[] {
  let next = 1
  return taken
    .toSorted((a, b) => a - b)
    .flatMap((pocket) => {
      const empty = pocket - next
      const from = next
      next = pocket + 1
      const single = Array.from({ length: empty }, (_, at) => [from + at, from + at] as const)
      const before = empty > fewEmpty ? [[from, pocket - 1] as const] : single
      return [...before, [pocket, pocket] as const]
    })
}
