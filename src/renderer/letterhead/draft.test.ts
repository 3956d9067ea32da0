import { describe, expect, test } from 'vitest'
import { changeOf, colourOf, isWhole, placeOf, takenBack } from './draft'

const logo = { mime: 'image/png', base64: 'AAAA', width: 40, height: 20 } as const
const present = { accent: '#0b4f94', addressAt: 25, logo }

describe('what is typed on the letterhead', () => {
  test.each([
    ['#0B4F94', '#0b4f94'],
    [' 7a1f5c ', '#7a1f5c'],
    ['#fff', null],
    ['rood', null],
    ['', null]
  ])('%j is the colour %j', (typed, colour) => expect(colourOf(typed)).toBe(colour))

  test.each([
    ['110', 110],
    ['20', 20],
    ['19', null],
    ['121', null],
    ['25,5', null],
    ['', null]
  ])('%j is the place %j', (typed, place) => expect(placeOf(typed)).toBe(place))

  test('is a change only where it differs from what is on record', () => {
    expect(changeOf({ accent: '#0B4F94', addressAt: '25', logo }, present)).toEqual({})
    expect(changeOf({ accent: '1f5c2e', logo: null }, present)).toEqual({ accent: '#1f5c2e', logo: null })
    expect(changeOf({ logo: { ...logo, base64: 'BBBB' } }, { ...present, logo: null })).toEqual({
      logo: 'BBBB'
    })
  })

  test('is left out while it is no colour or place, and is then not whole', () => {
    expect(changeOf({ accent: '#12', addressAt: '1' }, present)).toEqual({})
    expect(isWhole({ accent: '#12' })).toBe(false)
    expect(isWhole({ addressAt: '1' })).toBe(false)
    expect(isWhole({ accent: '#123456', addressAt: '110' })).toBe(true)
  })

  test('is taken back to what was on record', () => {
    expect(takenBack({ accent: '#1f5c2e', logo: null }, present)).toEqual({ accent: '#0b4f94', logo: 'AAAA' })
    expect(takenBack({ logo: 'AAAA' }, { ...present, logo: null })).toEqual({ logo: null })
    expect(takenBack({}, present)).toEqual({})
  })
})
