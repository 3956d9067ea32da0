import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { greetingOf, nameOnEnvelope, titleOf, type Addressee } from './addressing-rules'

/** Someone as the list of parents has them: relation, initials, prefix and surname. */
const who = (relation: string, initials: string, prefix: string, familyName: string): Addressee => ({
  relation,
  initials,
  prefix,
  familyName,
  givenName: ''
})

describe('the greeting', () => {
  it.each([
    ['moeder', 'M.', 'van den', 'Berg', 'Geachte mevrouw Van den Berg,', 'M. van den Berg'],
    ['vader', 'J.', 'de', 'Vries', 'Geachte heer De Vries,', 'J. de Vries'],
    ['voogd', 'M.', 'van den', 'Berg', 'Geachte M. van den Berg,', 'M. van den Berg'],
    ['verzorger', 'J.', '', 'Yilmaz', 'Geachte J. Yilmaz,', 'J. Yilmaz'],
    ['pleegouder', 'K.', 'ter', 'Horst', 'Geachte K. ter Horst,', 'K. ter Horst'],
    ['ouder', 'S.', 'in ’t', 'Veld', 'Geachte S. in ’t Veld,', 'S. in ’t Veld'],
    ['', 'S.', '', 'Jansen', 'Geachte S. Jansen,', 'S. Jansen'],
    ['moeder', 'S.', 'in ’t', 'Veld', 'Geachte mevrouw In ’t Veld,', 'S. in ’t Veld'],
    ['vader', 'A.', '’t', 'Hart', 'Geachte heer ’t Hart,', 'A. ’t Hart'],
    ['vader', 'A.', "'t", 'Hart', "Geachte heer 't Hart,", "A. 't Hart"],
    ['vader', 'A.', '‘t', 'Hart', 'Geachte heer ‘t Hart,', 'A. ‘t Hart'],
    ['moeder', 'L.', 'd’', 'Hondt', 'Geachte mevrouw d’Hondt,', 'L. d’Hondt'],
    ['moeder', 'L.', '', 'd’Hondt', 'Geachte mevrouw d’Hondt,', 'L. d’Hondt'],
    ['moeder', 'L.', '', 'd‘Hondt', 'Geachte mevrouw d‘Hondt,', 'L. d‘Hondt'],
    ['moeder', 'L.', '', "D'Ancona", "Geachte mevrouw D'Ancona,", "L. D'Ancona"],
    ['vader', 'P.', '', "O'Brien", "Geachte heer O'Brien,", "P. O'Brien"],
    ['moeder', 'C.', '', '’s Gravesande', 'Geachte mevrouw ’s Gravesande,', 'C. ’s Gravesande'],
    [
      'moeder',
      'E.',
      'de',
      'Jong-van der Sluis',
      'Geachte mevrouw De Jong-van der Sluis,',
      'E. de Jong-van der Sluis'
    ],
    [
      'moeder',
      'E.',
      '',
      'Jongsma-van der Sluis',
      'Geachte mevrouw Jongsma-van der Sluis,',
      'E. Jongsma-van der Sluis'
    ],
    ['vader', 'G.', '', 'Berg – de Vries', 'Geachte heer Berg – de Vries,', 'G. Berg – de Vries'],
    ['vader', 'Th.', 'van', 'Dijk', 'Geachte heer Van Dijk,', 'Th. van Dijk'],
    ['voogd', 'Chr.J.', 'van', 'Dijk', 'Geachte Chr.J. van Dijk,', 'Chr.J. van Dijk'],
    ['voogd', 'IJ.', '', 'IJsbrandt', 'Geachte IJ. IJsbrandt,', 'IJ. IJsbrandt'],
    ['moeder', 'IJ.', '', 'IJsbrandt', 'Geachte mevrouw IJsbrandt,', 'IJ. IJsbrandt'],
    ['moeder', 'A.', '', 'ijzerman', 'Geachte mevrouw IJzerman,', 'A. ijzerman'],
    ['vader', 'A.', '', 'ijaz', 'Geachte heer Ijaz,', 'A. ijaz'],
    ['moeder', 'I.', 'Van', 'Damme', 'Geachte mevrouw Van Damme,', 'I. Van Damme'],
    ['voogd', 'I.', 'Van den', 'Broeck', 'Geachte I. Van den Broeck,', 'I. Van den Broeck'],
    ['vader', 'M.', '', 'El Hamdaoui', 'Geachte heer El Hamdaoui,', 'M. El Hamdaoui'],
    ['vader', 'M.', 'el', 'Hamdaoui', 'Geachte heer El Hamdaoui,', 'M. el Hamdaoui'],
    ['moeder', 'Ö.', '', 'Özkan', 'Geachte mevrouw Özkan,', 'Ö. Özkan'],
    ['vader', 'Ł.', '', 'Łuczak', 'Geachte heer Łuczak,', 'Ł. Łuczak'],
    ['moeder', '', 'de', 'Vries', 'Geachte mevrouw De Vries,', 'Mevrouw De Vries'],
    ['vader', '', 'd’', 'Hondt', 'Geachte heer d’Hondt,', 'De heer d’Hondt'],
    ['voogd', '', 'de', 'Vries', 'Geachte heer/mevrouw De Vries,', 'De Vries'],
    ['Vader', 'J.', 'de', 'Vries', 'Geachte heer De Vries,', 'J. de Vries'],
    ['pleegmoeder', 'J.', 'de', 'Vries', 'Geachte mevrouw De Vries,', 'J. de Vries'],
    ['biologische vader', 'J.', 'de', 'Vries', 'Geachte heer De Vries,', 'J. de Vries'],
    ['vader/moeder', 'J.', 'de', 'Vries', 'Geachte J. de Vries,', 'J. de Vries']
  ])('of %s %s %s %s is “%s” and the envelope says “%s”', (relation, initials, prefix, name, dear, line) => {
    const to = who(relation, initials, prefix, name)
    expect(greetingOf(to, 'nl')).toBe(dear)
    expect(nameOnEnvelope(to, 'nl')).toBe(line)
  })

  it.each([
    ['moeder', 'M.', 'van den', 'Berg', 'Dear Ms Van den Berg,', 'M. van den Berg'],
    ['mother', 'M.', 'van den', 'Berg', 'Dear Ms Van den Berg,', 'M. van den Berg'],
    ['vader', 'J.', 'de', 'Vries', 'Dear Mr De Vries,', 'J. de Vries'],
    ['stepfather', '', '’t', 'Hart', 'Dear Mr ’t Hart,', 'Mr ’t Hart'],
    ['guardian', 'M.', 'van den', 'Berg', 'Dear M. van den Berg,', 'M. van den Berg'],
    ['', '', 'de', 'Vries', 'Dear Mr/Ms De Vries,', 'De Vries']
  ])(
    'in English of %s %s %s %s is “%s” and the envelope says “%s”',
    (relation, initials, prefix, name, dear, line) => {
      const to = who(relation, initials, prefix, name)
      expect(greetingOf(to, 'en')).toBe(dear)
      expect(nameOnEnvelope(to, 'en')).toBe(line)
    }
  )
})

describe('the greeting in the language of the home', () => {
  it.each([
    ['tr', 'moeder', 'Sayın Van den Berg,'],
    ['tr', 'vader', 'Sayın Van den Berg,'],
    ['tr', 'voogd', 'Sayın M. van den Berg,'],
    ['pl', 'moeder', 'Szanowni Państwo,'],
    ['pl', 'voogd', 'Szanowni Państwo,'],
    ['uk', 'moeder', 'Шановна пані Van den Berg,'],
    ['uk', 'pleegvader', 'Шановний пане Van den Berg,'],
    ['uk', 'voogd', 'Шановний пане / шановна пані M. van den Berg,'],
    ['ar', 'stiefmoeder', 'حضرة السيدة Van den Berg المحترمة،'],
    ['ar', 'vader', 'حضرة السيد Van den Berg المحترم،'],
    ['ar', 'verzorger', 'حضرة السيد/السيدة M. van den Berg،']
  ] as const)('%s, of a %s, is “%s”', (language, relation, dear) => {
    const to = who(relation, 'M.', 'van den', 'Berg')
    expect(greetingOf(to, language)).toBe(dear)
    expect(nameOnEnvelope(to, language)).toBe('M. van den Berg')
  })

  it('leaves the envelope Dutch, as the post reads it', () => {
    for (const language of ['tr', 'ar', 'pl', 'uk'] as const)
      expect(nameOnEnvelope(who('moeder', '', 'de', 'Vries'), language)).toBe('Mevrouw De Vries')
  })
})

describe('the title', () => {
  it.each([
    ['moeder', 'mevrouw'],
    ['stiefmoeder', 'mevrouw'],
    ['grootmoeder', 'mevrouw'],
    ['pleegvader', 'heer'],
    ['father', 'heer'],
    ['godfather', null],
    ['ouder', null],
    ['verzorgende', null],
    ['moederskind', null],
    ['moeder en vader', null],
    ['', null]
  ])('of “%s” is %s', (relation, title) => {
    expect(titleOf(relation)).toBe(title)
  })

  it('never turns a name into another one: a greeting holds it as it was typed, but for one capital', () => {
    const word = fc.stringMatching(/^[\p{L}'’ -]{1,40}$/u).filter((name) => name.trim() === name)
    const relation = fc.constantFrom('moeder', 'vader', 'voogd', '')
    fc.assert(
      fc.property(relation, word, word, fc.constantFrom('nl', 'en'), (how, prefix, name, language) => {
        const said = greetingOf(who(how, 'A.', prefix, name), language)
        expect(said.endsWith(',')).toBe(true)
        expect(said).toContain(name.slice(1))
      })
    )
  })
})
