import { crc32, deflateSync } from 'node:zlib'

/** A chunk of a PNG: its length, its name, what it holds, and a sum over both. */
export function chunk(name: string, holds: Uint8Array = new Uint8Array()): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), holds])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(holds.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Drawn {
  width?: number
  height?: number
  /** The colour of its left half; the right half is clear. */
  colour?: readonly [number, number, number]
  /** Chunks between the header and the pixels. */
  more?: readonly Buffer[]
  depth?: number
  colourType?: number
}

/** A PNG of one colour and of nothing, as a browser writes it. */
export function png({
  width = 64,
  height = 32,
  colour = [11, 79, 148],
  more = [],
  ...kind
}: Drawn = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = kind.depth ?? 8
  header[9] = kind.colourType ?? 6
  const line = Buffer.alloc(1 + 4 * width)
  for (let x = 0; x < width / 2; x++) line.set([...colour, 255], 1 + 4 * x)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))
  return Buffer.concat([pngStart, chunk('IHDR', header), ...more, chunk('IDAT', pixels), chunk('IEND')])
}

/** A JPEG of 40 by 24 as a browser writes it, with a colour profile. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBC' +
    'YFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSk' +
    'pKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAYACgDASIAAhEBAxEB/8QAGAABAAMBAAAAAAAAAAAAAAAAAAME' +
    'BQb/xAAkEAABAgMIAwAAAAAAAAAAAAAAAQMCBBEFEhMUITFTokOBwf/EABcBAAMBAAAAAAAAAAAAAAAAAAABAwL/xAAdEQACAwAC' +
    'AwAAAAAAAAAAAAABAgADEQRBEjEy/9oADAMBAAIRAxEAPwDNLGRmePshXOhDl8hqc8e5iipbN2YTzDrFMSG7XbVFIzRtfxe/hnF+' +
    'PYbaw57k7UCOVEAAtJwWM9M8nVADLIr/AENjDMvoyN591+mJFeptoiEYA1UKMAyIkk6YAA4T/9k=',
  'base64'
)

/** The same with a segment of this kind before the others. */
export const jpegWith = (marker: number, holds: string): Buffer => {
  const segment = Buffer.from([0xff, marker, 0, 0])
  segment.writeUInt16BE(holds.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), segment, Buffer.from(holds, 'latin1'), jpeg.subarray(2)])
}
