import { describe, expect, test } from 'vitest'
import { opener } from './browser'
import { usualFolder, whyNotHere } from '../core/data-folder'
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

describe('where the data lives', () => {
  test('in the local data of this user, never in a profile that is copied at sign-in', () => {
    expect(usualFolder('win32', 'C:\\Users\\jan', { LOCALAPPDATA: 'D:\\Local' })).toBe('D:\\Local\\Belvrij')
    expect(usualFolder('win32', 'C:\\Users\\jan', {})).toBe('C:\\Users\\jan\\AppData\\Local\\Belvrij')
    expect(usualFolder('darwin', '/Users/jan', {})).toBe('/Users/jan/Library/Application Support/Belvrij')
    expect(usualFolder('linux', '/home/jan', {})).toBe('/home/jan/.local/share/belvrij')
    expect(usualFolder('linux', '/home/jan', { XDG_DATA_HOME: '/data' })).toBe('/data/belvrij')
    expect(usualFolder('linux', '/home/jan', { XDG_DATA_HOME: 'not/absolute' })).toBe(
      '/home/jan/.local/share/belvrij'
    )
  })

  test.each(['\\\\server\\school', '//server/school', '\\\\?\\UNC\\server\\school'])(
    'not on the network: %s',
    (folder) => {
      expect(whyNotHere(folder)).toContain('op het netwerk')
    }
  )

  test.each([
    'C:\\Users\\jan\\OneDrive\\Belvrij',
    'C:\\Users\\jan\\OneDrive - Het Vlierhof\\x',
    '/home/jan/OneDrive'
  ])('not in a folder that OneDrive copies: %s', (folder) => {
    expect(whyNotHere(folder)).toContain('OneDrive')
  })

  test.each([
    'C:\\Users\\jan\\AppData\\Local\\Belvrij',
    '/home/jan/.local/share/belvrij',
    '/srv/onedriver/x'
  ])('any other folder of this machine may be: %s', (folder) => {
    expect(whyNotHere(folder)).toBeUndefined()
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
