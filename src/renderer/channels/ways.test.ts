import { describe, expect, test } from 'vitest'
import type { Goes } from '../../contract/preferred-channel'
import { byWay, isAllPaper } from './ways'

const own = (channel: Goes['channel']) => ({ goes: { channel, why: 'own' } as Goes })
const usual = { goes: { channel: 'paper', why: 'usual' } as Goes }
const noAddress = { goes: { channel: 'paper', why: 'no-address' } as Goes }
const refused = { goes: { channel: 'paper', why: 'refused' } as Goes }
const gone = { goes: null }

describe('letters that are sent together', () => {
  test('go each its own way, in the order in which they came', () => {
    const [mail, portal] = [own('mail'), own('portal')]
    expect(byWay([mail, usual, portal, noAddress, mail])).toEqual({
      paper: [usual, noAddress],
      mail: [mail, mail],
      portal: [portal]
    })
  })

  test('that went before are printed once more', () => {
    expect(byWay([gone])).toEqual({ paper: [gone], mail: [], portal: [] })
  })

  test.each([
    ['all as the school does, on paper', [usual, usual, gone], true],
    ['one by e-mail', [usual, own('mail')], false],
    ['one by the portal', [own('portal')], false],
    ['one for want of an address', [usual, noAddress], false],
    ['one whose address was refused', [refused], false]
  ] as const)(
    'need no word before the printer only when all is paper as was meant: %s',
    (_, letters, all) => {
      expect(isAllPaper(letters)).toBe(all)
    }
  )
})
