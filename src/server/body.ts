import type { IncomingMessage } from 'node:http'
import type { No } from './guard'

type Body = { ok: true; value: unknown; size: number } | { ok: false; no: No }

const tooLarge: Body = { ok: false, no: { status: 413, error: 'size' } }

/** The JSON of a request, never more than `limit` bytes of it in memory; bytes that are not UTF-8 are not mended. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop early must not cut the connection: the answer still has to go out.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return tooLarge
    chunks.push(chunk)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    return { ok: true, value: JSON.parse(text), size }
  } catch {
    return { ok: false, no: { status: 400, error: 'json' } }
  }
}
