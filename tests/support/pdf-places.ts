import { getDocumentProxy } from 'unpdf'

/** A piece of text on a page, in millimetres from the top left corner; `bottom` is its base line. */
export interface Placed {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly turned: boolean
}

const mm = (points: number) => (points * 25.4) / 72

/** Every piece of text in a file as a reader of PDF finds it, with where it stands. */
export async function placesIn(pdf: Uint8Array): Promise<Placed[]> {
  // The reader takes the bytes for itself.
  const file = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })
  const places: Placed[] = []
  for (let page = 1; page <= file.numPages; page++) {
    const sheet = await file.getPage(page)
    const paper = sheet.getViewport({ scale: 1 }).height
    const { items } = await sheet.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x, y] = item.transform as number[]
      const bottom = mm(paper - y!)
      places.push({
        page,
        text: item.str,
        left: mm(x!),
        right: mm(x! + item.width),
        top: bottom - mm(item.height),
        bottom,
        turned: item.dir === 'rtl'
      })
    }
  }
  await file.loadingTask.destroy()
  return places
}

const gap = 3

/** The pages as lines of text, as they are read from a sheet: what stands on one height is one line. */
export async function linesIn(pdf: Uint8Array): Promise<string> {
  const places = await placesIn(pdf)
  const pages = Map.groupBy(places, ({ page }) => page)
  return [...pages]
    .map(([page, pieces]) => [`— ${page} —`, ...[...rowsOf(pieces)].map(lineOf)].join('\n'))
    .join('\n')
    .concat('\n')
}

/** Pieces on one base line, from the top of the page down; figures and Arabic letters stand a hair apart. */
function* rowsOf(pieces: readonly Placed[]): Generator<Placed[]> {
  let row: Placed[] = []
  for (const piece of pieces.toSorted((a, b) => a.bottom - b.bottom)) {
    if (row.length > 0 && piece.bottom - row[0]!.bottom > 0.7) {
      yield row
      row = []
    }
    row.push(piece)
  }
  if (row.length > 0) yield row
}

function lineOf(row: readonly Placed[]): string {
  const turned = row.filter((piece) => piece.turned).length * 2 > row.length
  const inOrder = row.toSorted((a, b) => (turned ? b.right - a.right : a.left - b.left))
  return inOrder
    .map((piece, at) => {
      const before = inOrder[at - 1]
      if (!before) return piece.text
      const space = turned ? before.left - piece.right : piece.left - before.right
      if (space > gap) return `  |  ${piece.text}`
      return space > 0.5 ? ` ${piece.text}` : piece.text
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
