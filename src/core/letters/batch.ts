import type { Worker } from 'node:worker_threads'
// oxlint-disable-next-line import/default -- made by the build (and by scripts/thread-from-source.mjs in a test)
import startTypesetter from './typesetter?nodeWorker'

/** What the thread of a batch is given: everything it needs, and nothing it could look up by itself. */
export interface Batch {
  readonly workspace: string
  readonly fonts: readonly Uint8Array[]
  readonly template: string
  /** The name under which the template finds its contents. */
  readonly input: string
  readonly title: string
  /** Each as JSON. */
  readonly contents: readonly string[]
  /** The pictures on them, by the name under which the template asks for each. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** In how many parts it is laid out. */
  readonly parts: number
}

/** What the thread says: how many are laid out, and at the end the file, or why there is none. */
export type Heard = { readonly done: number } | { readonly pdf: Uint8Array } | { readonly fault: string }

/** Follows a long piece of work: is told how far it is, and may end it. */
export interface Follow {
  readonly signal?: AbortSignal
  readonly onDone?: (done: number) => void
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * Sets one file of many in a thread of its own, so that every other window is answered meanwhile. One batch at a time:
 * each takes hundreds of megabytes for a moment. Rejects with the signal's reason when it was ended: then nothing is
 * left of it.
 */
export function setInThread(batch: Batch, follow: Follow = {}): Promise<Uint8Array> {
  const mine = turn.then(() => inThread(batch, follow))
  turn = mine.catch(() => undefined)
  return mine
}

async function inThread(batch: Batch, { signal, onDone }: Follow): Promise<Uint8Array> {
  signal?.throwIfAborted()
  const thread: Worker = startTypesetter({ workerData: batch })
  let stop = (): void => undefined
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      stop = () => reject(signal!.reason as Error)
      signal?.addEventListener('abort', stop)
      thread.on('message', (heard: Heard) => {
        if ('done' in heard) onDone?.(heard.done)
        else if ('pdf' in heard) resolve(heard.pdf)
        else reject(new Error(heard.fault))
      })
      thread.on('error', reject)
      thread.on('exit', (code) => reject(new Error(`the typesetter ended early (${code})`)))
    })
  } finally {
    signal?.removeEventListener('abort', stop)
    // A thread ends when the part it is laying out is done: the next batch waits for that.
    await thread.terminate()
  }
}
