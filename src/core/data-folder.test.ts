import { describe, expect, test } from 'vitest'
import { usualFolder, whyNotHere } from './data-folder'

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
