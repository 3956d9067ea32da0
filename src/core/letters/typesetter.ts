import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Batch, Heard } from './batch'

// The thread of one batch. It imports nothing of ours at run time, so that it starts from this very file in a test and
// from the built one in a host.

const { workspace, fonts, template, input, title, contents, pictures, parts } = workerData as Batch
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has one port, and no origin
const say = (heard: Heard): void => parentPort!.postMessage(heard)

/**
 * One file of all contents. The engine keeps what it has laid out, so laying out ever more of the batch first costs
 * little, says how far it is, and lets the thread be ended in between.
 */
function setBatch(): Uint8Array {
  const engine = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }]
  })
  for (const [name, bytes] of pictures)
    engine.mapShadow(join(workspace, 'pictures', name), Buffer.from(bytes))
  const first = (count: number) => ({
    mainFileContent: template,
    inputs: { [input]: `[${contents.slice(0, count).join(',')}]`, title }
  })
  try {
    for (let part = 1; part < parts; part++) {
      const done = Math.ceil((contents.length * part) / parts)
      engine.query(first(done), { selector: '<start-0>' })
      say({ done })
    }
    return engine.pdf(first(contents.length), { pdfStandard: 'a-2a' })
  } finally {
    engine.evictCache(0)
  }
}

try {
  say({ pdf: setBatch() })
} catch (cause) {
  // What is wrong in the template stands in the error's code, what the PDF standard forbids in its message.
  const { message, code } = cause as NodeJS.ErrnoException
  say({ fault: message || (code ?? '') })
}
