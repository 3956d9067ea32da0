import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutOthers, type Other } from './others-rules'

const name = (givenName: string, prefix: string, familyName: string) => ({ givenName, prefix, familyName })
const bas: Other = { name: name('Bas', '', 'Yilmaz'), together: true }
const cem: Other = { name: name('Cem', 'van den', 'Berg'), together: false }
const own = ['Amira Bakker', 'M. Bakker']
const cleaned = (text: string, others = [bas, cem], family = own) =>
  withoutOthers(text, others, family, '[andere leerling]')

describe('a paper for one pupil names no other', () => {
  test.each([
    ['the full name of anybody', 'Cem van den Berg filmde.', '[andere leerling] filmde.'],
    ['over two spaces too', 'Cem  van den  Berg filmde.', '[andere leerling] filmde.'],
    ['whatever the capitals', 'CEM VAN DEN BERG filmde.', '[andere leerling] filmde.'],
    ['the given name of who was in it', 'Bas begon.', '[andere leerling] begon.'],
    ['and his full name as one', 'Bas Yilmaz begon.', '[andere leerling] begon.'],
    ['not a given name of who was not', 'Cem is de naam van de hond.', 'Cem is de naam van de hond.'],
    ['not a word that begins so', 'De basis is goed.', 'De basis is goed.'],
    ['not the pupil, not the parents', 'Amira en M. Bakker waren er.', 'Amira en M. Bakker waren er.'],
    ['nothing where nobody is named', '', '']
  ])('%s', (_name, text, clean) => {
    expect(cleaned(text)).toBe(clean)
  })

  test('a given name that is one of this family too is left', () => {
    expect(cleaned('Bas was erbij.', [bas], [...own, 'Bas Bakker'])).toBe('Bas was erbij.')
  })

  test('whatever signs a name or a text is made of, no full name is left', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'é', '.', '*', '(', '[', "'", '-'),
      minLength: 1,
      maxLength: 5
    })
    fc.assert(
      fc.property(words, words, fc.string(), (given, family, around) => {
        const other: Other = { name: name(given, '', family), together: false }
        const clean = withoutOthers(`${around} ${given} ${family} ${around}`, [other], own, '#')
        expect(clean).not.toContain(` ${given} ${family} `)
      })
    )
  })
})
