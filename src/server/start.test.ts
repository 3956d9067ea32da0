import { describe, expect, test } from 'vitest'
import { opener } from './browser'
import { readFlags } from './flags'

describe('how a start is asked for', () => {
  test('nothing said means the usual folder, any port, and a browser', () => {
    expect(readFlags([])).toEqual({ data: undefined, port: 0, demo: false, open: true })
  })

  test('each flag is heard', () => {
    const flags = readFlags(['--data', '/school', '--port=4321', '--demo', '--no-open'])
    expect(flags).toEqual({ data: '/school', port: 4321, demo: true, open: false })
  })

  test.each([
    [['--poort', '1']],
    [['school']],
    [['--data']],
    [['--data', '']],
    [['--port', 'x']],
    [['--port', '-1']],
    [['--port', '65536']],
    [['--port', '80.5']],
    [['--demo=1']]
  ])('%j is answered with how it should be', (words) => {
    expect(() => readFlags(words)).toThrow('Gebruik: [--data MAP]')
  })
})

describe('the browser', () => {
  test('is opened by what the system has for it, and not at all without a screen', () => {
    expect(opener('win32', {})?.[0]).toBe('rundll32')
    expect(opener('darwin', {})).toEqual(['open'])
    expect(opener('linux', { DISPLAY: ':0' })).toEqual(['xdg-open'])
    expect(opener('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open'])
    expect(opener('linux', {})).toBeUndefined()
  })
})
