import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ChannelWish, PreferredChannel } from '../../contract/preferred-channel'
import { goesBy } from './channel-rules'

const email = 'ouder@post.example'

describe('a letter is proposed to go', () => {
  test.each([
    ['usual', 'paper', email, { channel: 'paper', why: 'usual' }],
    ['usual', 'portal', email, { channel: 'portal', why: 'usual' }],
    ['usual', 'mail', email, { channel: 'mail', why: 'usual' }],
    ['usual', 'mail', '', { channel: 'paper', why: 'no-address' }],
    ['mail', 'paper', email, { channel: 'mail', why: 'own' }],
    ['mail', 'paper', '', { channel: 'paper', why: 'no-address' }],
    ['mail', 'portal', 'een@post.example, twee@post.example', { channel: 'paper', why: 'no-address' }],
    ['portal', 'mail', '', { channel: 'portal', why: 'own' }],
    ['paper', 'mail', email, { channel: 'paper', why: 'own' }]
  ] as const)('of a recipient with “%s”, where the school usually does “%s”', (wish, usual, field, goes) => {
    expect(goesBy({ wish, usual, email: field })).toEqual(goes)
  })

  test('on paper once the mail server refused this address, and by e-mail again at another', () => {
    const known = { wish: 'mail', usual: 'paper', refusedAt: email } as const
    expect(goesBy({ ...known, email })).toEqual({ channel: 'paper', why: 'refused' })
    expect(goesBy({ ...known, email: 'nieuw@post.example' })).toEqual({ channel: 'mail', why: 'own' })
  })

  test('another way than was wished only from e-mail to paper, and then it says why', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ChannelWish.options),
        fc.constantFrom(...PreferredChannel.options),
        fc.constantFrom('', ' ', email, 'geen adres'),
        fc.constantFrom(undefined, email),
        (wish, usual, field, refusedAt) => {
          const wanted = wish === 'usual' ? usual : wish
          const { channel, why } = goesBy({ wish, usual, email: field, refusedAt })
          if (why === 'own' || why === 'usual') {
            expect(channel).toBe(wanted)
            expect(why === 'own').toBe(wish !== 'usual')
          } else expect([wanted, channel]).toEqual(['mail', 'paper'])
        }
      )
    )
  })
})
