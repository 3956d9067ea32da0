import type { Picture, WhyNoPicture } from '../../contract/letterhead'
import { fitted, isClear, written } from './fitting'

/** A picture of the user's, made small enough to stand on every letter, or why that is not possible. */
export type Shrunk = { readonly picture: Picture } | { readonly why: WhyNoPicture }

/** What the application takes, and the sizes that are tried until a picture weighs less. */
const mostBytes = 60_000
const sizes = [640, 480, 360, 280, 200]

const starts = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff]
]

/**
 * Draws the picture anew, at most 640 pixels wide or high, and so without anything a camera wrote in it. `cut`: only
 * the part that is written on, as of a signature on a whole sheet. What it is called does not count, its first bytes do.
 */
export async function shrink(file: File, { cut = false } = {}): Promise<Shrunk> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  if (!starts.some((start) => start.every((byte, at) => head[at] === byte))) return { why: 'picture-kind' }
  let drawn: ImageBitmap
  try {
    drawn = await createImageBitmap(file)
  } catch {
    return { why: 'picture-broken' }
  }
  const whole = { x: 0, y: 0, width: drawn.width, height: drawn.height }
  const part = cut ? scaledUp(written(pixelsOf(paint(drawn, whole, 1280))), drawn) : whole
  for (const size of sizes) {
    const canvas = paint(drawn, part, size)
    const kinds = isClear(pixelsOf(canvas))
      ? (['image/png'] as const)
      : (['image/png', 'image/jpeg'] as const)
    for (const mime of kinds) {
      const blob = await saved(canvas, mime)
      if (blob === null || blob.size > mostBytes) continue
      const { width, height } = canvas
      return { picture: { mime, base64: await textOf(blob), width, height } }
    }
  }
  return { why: 'picture-too-large' }

  /** A part of the look at 1280 pixels, in pixels of the picture itself. */
  function scaledUp(part: typeof whole, { width, height }: ImageBitmap): typeof whole {
    const scale = width / fitted(width, height, 1280).width
    return {
      x: part.x * scale,
      y: part.y * scale,
      width: Math.min(part.width * scale, width),
      height: Math.min(part.height * scale, height)
    }
  }
}

function paint(
  drawn: ImageBitmap,
  part: { x: number; y: number; width: number; height: number },
  most: number
) {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, fitted(part.width, part.height, most))
  const brush = canvas.getContext('2d', { willReadFrequently: true })!
  brush.imageSmoothingQuality = 'high'
  brush.drawImage(drawn, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height)
  return canvas
}

const pixelsOf = (canvas: HTMLCanvasElement) =>
  canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)

const saved = (canvas: HTMLCanvasElement, mime: Picture['mime']) =>
  new Promise<Blob | null>((done) => canvas.toBlob(done, mime, 0.85))

async function textOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
