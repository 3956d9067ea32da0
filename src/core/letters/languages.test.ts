import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LetterKind } from '../../contract/ladder'
import { CheckedLanguage, LetterLanguage } from '../../contract/letter-languages'
import { books, letters, press } from '../../../tests/support/letters'
import { FieldName, type LetterContent } from './content'
import { languageText } from './language-text'
import { workshopIn } from './make'
import { mergeLetter, type Fields } from './merge'
import { dayWords, momentWords, ordinal, phrasesOf, weeksWords, whenWords, windowWords } from './phrases'
import { fieldsOf, textOf } from './rules'
import { retracted, samples } from './sample-facts'
import { samplesIn } from './samples'

const workshop = workshopIn(join(import.meta.dirname, '../../../resources'))
const others = CheckedLanguage.options

/** Every word of a letter, also those of its table. */
const said = (content: LetterContent): string =>
  [textOf(content), content.signer.role, content.contact.role, content.placeAndDate].join('\n')

describe('what a school is shown before it confirms a language', () => {
  test.each(LetterLanguage.options)(
    'is a letter of every kind in %s, and each can be printed',
    (language) => {
      const shown = samplesIn(workshop, language)
      expect(new Set(shown.map(({ kind }) => kind))).toEqual(new Set(LetterKind.options))
      for (const content of shown) {
        expect(content.language).toBe(language)
        expect(press.unprintable(content)).toEqual([])
      }
    }
  )

  test.each(LetterLanguage.options)(
    'holds every phrase of %s: nothing goes home that nobody saw',
    (language) => {
      const all = samplesIn(workshop, language).map(said).join('\n').toLocaleLowerCase(language)
      const { measures, places, observers, functions, afterLast, identity } = phrasesOf(language)
      const phrases = [
        ...Object.values(measures),
        ...Object.values(places).flatMap(({ moment, lesson }) => [moment, lesson]),
        ...Object.values(observers),
        ...Object.values(functions),
        afterLast,
        identity
      ]
      expect(phrases.filter((phrase) => !all.includes(phrase.toLocaleLowerCase(language)))).toEqual([])
    }
  )

  // A change of words: put the new digest in language-text.ts. Schools are then asked to look again.
  test.each(others)('is known by its text: %s', (language) => {
    const book = books.find((one) => one.language === language)
    const told = samples.map((facts) => fieldsOf(facts, language, retracted))
    const { measures, places, observers, functions } = phrasesOf(language)
    const text = JSON.stringify([book, told, measures, places, observers, functions])
    expect(languageText[language]).toBe(createHash('sha256').update(text).digest('hex'))
  })
})

describe('a letter in another language', () => {
  test.each(others)('tells in %s all that the Dutch one tells, whatever the facts', (language) => {
    for (const facts of samples) {
      const filled = (fields: Fields) => FieldName.options.filter((name) => fields[name])
      expect(filled(fieldsOf(facts, language, retracted))).toEqual(filled(fieldsOf(facts, 'nl', retracted)))
    }
  })

  test('loses no value: each that is filled in stands in it as it was typed', () => {
    const value = fc.stringMatching(/^[\p{Lu}][\p{L}\d .,:'-]{2,30}[\p{L}\d]$/u)
    const known = fc.record(Object.fromEntries(FieldName.options.map((name) => [name, value])))
    fc.assert(
      fc.property(fc.constantFrom(...letters), known, (letter, fields: Fields) => {
        const merged = mergeLetter({ ...letter, fields })
        if ('missing' in merged) return false
        const text = [merged.content.subject, textOf(merged.content)].join('\n')
        const asked = JSON.stringify([letter.template.subject, letter.template.blocks])
        return FieldName.options.every(
          (name) => !asked.includes(`"field":"${name}"`) || text.includes(fields[name]!)
        )
      }),
      { numRuns: 300 }
    )
  })

  test.each(others)('quotes the school’s Dutch words in %s as they are', (language) => {
    const fields = fieldsOf(samples[0]!, language)
    expect(fields['overtreding.omschrijving']).toMatch(/^[“„«]Telefoon niet ingeleverd[”»]$/u)
    expect(fields['regel.tekst']).toBe('De leerling levert de telefoon aan het begin van de les in.')
    const own = samples.find(({ kind }) => kind === 'warning')!
    expect(fieldsOf(own, language)['besluit.reden']).toMatch(
      /^[“„«]Eerdere gesprekken hebben niet genoeg geholpen\.[”»]$/u
    )
  })

  test('has other words for a pupil of 18: each measure is the pupil’s own', () => {
    const [parents, pupil] = [phrasesOf('nl'), phrasesOf('nl', 'pupil')]
    for (const phrase of Object.values(pupil.measures))
      expect(phrase).not.toMatch(/\b(ouder|verzorger|thuis|huis|u|uw)\b/u)
    expect(pupil.measures['call-guardians']).not.toBe(parents.measures['call-guardians'])
    const collect = { ...samples[0]!, measures: ['guardian-collects', 'card'] as const }
    expect(fieldsOf(collect, 'nl', null, 'pupil')).toMatchObject({
      'maatregel.omschrijving':
        'Je telefoon zelf ophalen op school en een telefoonkaart die je zelf ondertekent.',
      'teruggave.wie': 'jijzelf',
      'teruggave.meenemen': 'je identiteitsbewijs'
    })
  })
})

describe('days, times and counts', () => {
  const months = Array.from({ length: 12 }, (_, at) => `2027-${String(at + 1).padStart(2, '0')}-09`)
  test.each([
    ['nl', 'zaterdag 9 januari 2027', '9 mei 2027'],
    ['en', 'Saturday 9 January 2027', '9 May 2027'],
    ['tr', '9 Ocak 2027 Cumartesi', '9 Mayıs 2027'],
    ['ar', 'السبت 9 كانون الثاني/يناير 2027', '9 أيار/مايو 2027'],
    ['pl', '9 stycznia 2027 r. (sobota)', '9 maja 2027'],
    ['uk', '9 січня 2027 року (субота)', '9 травня 2027']
  ] as const)('in %s: %s', (language, whole, short) => {
    expect(dayWords('2027-01-09', language)).toBe(whole)
    expect(dayWords('2027-05-09', language, false)).toBe(short)
    const all = months.map((day) => dayWords(day, language))
    expect(new Set(all).size).toBe(12)
    // Western digits in every language, as the references and telephone numbers beside them have.
    for (const day of all) expect(day).toMatch(/(?<!\d)9(?!\d).*2027/u)
  })

  test.each([
    ['tr', '5 Mart 2027 Cuma, saat 15.10', '3.', '3. ders saatinde', '2026-2027 öğretim yılı'],
    ['ar', 'الجمعة 5 آذار/مارس 2027، الساعة 15:10', '3', 'أثناء الحصة رقم 3', 'العام الدراسي 2026/2027'],
    ['pl', '5 marca 2027 r. (piątek), godz. 15:10', '3.', 'podczas 3. lekcji', 'rok szkolny 2026-2027'],
    [
      'uk',
      '5 березня 2027 року (пʼятниця), 15:10',
      '3-й',
      'на уроці (3-й за розкладом)',
      'навчальний рік 2026-2027'
    ]
  ] as const)('in %s: %s, %s, %s, %s', (language, moment, nth, hour, year) => {
    expect(momentWords('2027-03-05T14:10:00.000Z', language)).toBe(moment)
    expect(ordinal(3, language)).toBe(nth)
    expect(whenWords('lesson', 3, language).moment).toBe(hour)
    expect(windowWords('schooljaar 2026-2027', language)).toBe(year)
    expect(windowWords('Periode 2', language)).toBe('Periode 2')
  })

  test.each([
    ['pl', 1, '1 tydzień szkolny'],
    ['pl', 3, '3 tygodnie szkolne'],
    ['pl', 12, '12 tygodni szkolnych'],
    ['uk', 21, '21 навчальний тиждень'],
    ['uk', 3, '3 навчальні тижні'],
    ['uk', 12, '12 навчальних тижнів'],
    ['ar', 1, 'أسبوع دراسي واحد'],
    ['ar', 2, 'أسبوعان دراسيان'],
    ['ar', 6, '6 أسابيع دراسية'],
    ['ar', 12, '12 أسبوعًا دراسيًا'],
    ['tr', 6, '6 okul haftası']
  ] as const)('%s counts %i weeks as “%s”', (language, weeks, words) => {
    expect(weeksWords(weeks, language)).toBe(words)
  })
})
