import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contentOf, letterOf, letters, press } from '../../../tests/support/letters'
import { setInThread } from './batch'

const sha256 = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex')
/** Letters of every kind, each with a reference and a day of its own. */
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...contentOf(letters[at % letters.length]!),
    reference: `TEL-2026-${String(at + 1).padStart(4, '0')}`,
    date: `2026-0${1 + (at % 9)}-${10 + (at % 18)}`
  }))

describe('a batch of letters', () => {
  test('is to the byte the file that is set at once', async () => {
    const contents = many(43)
    expect(sha256(await press.batch(contents))).toBe(sha256(press.pdf(contents)))
  })

  test('says how many are laid out, ever more and never all before the file is there', async () => {
    const heard: number[] = []
    await press.batch(many(40), undefined, { onDone: (done) => heard.push(done) })
    expect(heard).toEqual([7, 14, 20, 27, 34])
  })

  test('leaves the program free: what is asked meanwhile is answered before the file is there', async () => {
    const order: string[] = []
    const file = press.batch(many(30), undefined, {
      onDone: () => setImmediate(() => order.push('another window'))
    })
    await file.then(() => order.push('file'))
    expect(order[0]).toBe('another window')
    expect(order.at(-1)).toBe('file')
  })

  test('and a letter on screen meanwhile do not touch each other', async () => {
    const contents = many(40)
    const shown = contentOf(letterOf('nl', 'collect'))
    const before = press.pages(shown)
    const seen: string[][] = []
    const file = await press.batch(contents, undefined, { onDone: () => seen.push(press.pages(shown)) })
    expect(sha256(file)).toBe(sha256(press.pdf(contents)))
    expect(seen).toEqual(seen.map(() => before))
  })

  test('that is ended gives nothing, and the next one is set', async () => {
    const ended = new AbortController()
    const heard: number[] = []
    const file = press.batch(many(40), undefined, {
      signal: ended.signal,
      onDone(done) {
        heard.push(done)
        ended.abort(new Error('changed my mind'))
      }
    })
    await expect(file).rejects.toThrow('changed my mind')
    expect(heard).toEqual([7])
    expect(sha256(await press.batch(many(2)))).toBe(sha256(press.pdf(many(2))))
  })

  test('that waits for another can be ended before it began', async () => {
    const ended = new AbortController()
    const first = press.batch(many(20))
    const heard: number[] = []
    const second = press.batch(many(20), undefined, {
      signal: ended.signal,
      onDone: (done) => heard.push(done)
    })
    ended.abort(new Error('changed my mind'))
    await expect(second).rejects.toThrow('changed my mind')
    expect((await first).length).toBeGreaterThan(0)
    expect(heard).toEqual([])
  })

  test('that cannot be set says why, whichever letter it is, and the next one is set', async () => {
    const contents = many(20)
    const wrong = contents.with(17, { ...contents[17]!, date: '2026-12-32' })
    await expect(press.batch(wrong)).rejects.toThrow(/could not be set.*(date|day|month)/i)
    await expect(press.batch([])).rejects.toThrow('there is none')
    expect((await press.batch(contents)).length).toBeGreaterThan(0)
  })

  test('whose template is wrong is a fault, and not a file', async () => {
    const nothing = {
      workspace: '/',
      fonts: [],
      template: '#panic("no")',
      input: 'x',
      title: '',
      pictures: new Map(),
      parts: 1
    }
    await expect(setInThread({ ...nothing, contents: ['{}'] })).rejects.toThrow(/./)
  })
})
