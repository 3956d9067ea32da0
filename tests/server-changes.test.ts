import { describe, expect, test } from 'vitest'
import { serve } from '../src/server/http'
import { aHost, ask } from './support/http'

const at = aHost()

describe('a window that follows the changes', () => {
  const follow = async (stop: AbortSignal) => {
    const headers = { authorization: `Bearer ${at.token}` }
    const response = await fetch(`http://${at.own()}/changes`, { headers, signal: stop })
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    return { response, reader }
  }
  const until = async (reader: ReadableStreamDefaultReader<string>, wanted: string) => {
    let text = ''
    while (!text.includes(wanted)) {
      const { value, done } = await reader.read()
      if (done) throw new Error(`ended before ${JSON.stringify(wanted)}; got ${JSON.stringify(text)}`)
      text += value
    }
  }
  const waitFor = async (holds: () => boolean) => {
    while (!holds()) await new Promise((next) => setImmediate(next))
  }

  test('hears of a change, and signs of life in between', async () => {
    const { response, reader } = await follow(AbortSignal.timeout(10_000))
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    await until(reader, ':\n\n:\n\n')
    at.inside.change()
    await until(reader, 'data: changed\n\n')
  })

  test('is let go when it closes, and signed out when it does not come back', async () => {
    const stop = new AbortController()
    await follow(stop.signal)
    expect(at.inside.released).toEqual([])
    stop.abort()
    await waitFor(() => at.inside.released.length > 0)
    await at.send('POST', '/call', at.withToken(), ask('session.who'))
    expect(at.inside.released).toEqual([at.inside.asked[0]!.connection.id])
  })

  test('stays signed in while another page of the same window still follows', async () => {
    const stop = new AbortController()
    await follow(stop.signal)
    const { reader } = await follow(AbortSignal.timeout(10_000))
    stop.abort()
    await until(reader, ':\n\n:\n\n:\n\n:\n\n:\n\n')
    expect(at.inside.released).toEqual([])
  })

  test('sees its stream end when the host stops, and the house is listened to no more', async () => {
    const { reader } = await follow(AbortSignal.timeout(10_000))
    await at.host.close()
    await expect(until(reader, 'never')).rejects.toThrow('ended before')
    expect(at.inside.listeners.size).toBe(0)
  })
})

test('a port that is taken is an error of the system, and nothing is left listening', async () => {
  await expect(serve({ house: at.inside.house, pages: at.pages, port: at.host.port })).rejects.toMatchObject({
    code: 'EADDRINUSE'
  })
  expect(at.inside.listeners.size).toBe(1)
})
