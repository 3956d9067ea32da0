import { describe, expect, it } from 'vitest'
import { isOfAge } from '../calendar/days'
import { recipientsOf, type Guardian, type Pupil } from './recipients'

const pupil: Pupil = {
  id: 'pupil-sanne',
  givenName: 'Sanne',
  prefix: 'van den',
  familyName: 'Berg',
  bornOn: '2011-03-05',
  className: 'H3b'
}

const guardian = (over: Partial<Guardian>): Guardian => ({
  id: 'guardian-1',
  givenName: '',
  initials: 'J.',
  prefix: 'de',
  familyName: 'Vries',
  authority: 'yes',
  street: 'Kerkstraat 1',
  postcode: '7411 AB',
  city: 'Deventer',
  language: 'nl',
  ...over
})

const day = '2027-01-21'

describe('who gets the letter', () => {
  it('writes to each guardian with authority at their own address', () => {
    const other = guardian({
      id: 'guardian-2',
      initials: 'K.',
      prefix: '',
      familyName: 'Berg',
      street: 'Dorpsweg 9'
    })
    const letters = recipientsOf(pupil, [guardian({}), other], day)
    expect(letters.map((one) => one.lines)).toEqual([
      ['J. de Vries', 'Kerkstraat 1', '7411 AB\u00a0\u00a0DEVENTER'],
      ['K. Berg', 'Dorpsweg 9', '7411 AB\u00a0\u00a0DEVENTER']
    ])
  })

  it('never puts one address on the letter to the other', () => {
    const secret = guardian({ id: 'guardian-2', street: 'Geheimpad 7', postcode: '9999 ZZ', city: 'Elders' })
    const [first] = recipientsOf(pupil, [guardian({}), secret], day)
    expect(JSON.stringify(first)).not.toMatch(/Geheimpad|9999|Elders/i)
  })

  it('writes one letter each to two guardians at one address', () => {
    expect(recipientsOf(pupil, [guardian({}), guardian({ id: 'guardian-2' })], day)).toHaveLength(2)
  })

  it('does not write to a guardian without authority', () => {
    expect(recipientsOf(pupil, [guardian({ authority: 'no' })], day)).toEqual([])
  })

  it('writes to nobody when there is nobody', () => {
    expect(recipientsOf(pupil, [], day)).toEqual([])
  })

  it('writes to the pupil alone from the eighteenth birthday on', () => {
    const bornOn = '2009-01-21'
    expect(recipientsOf({ ...pupil, bornOn }, [guardian({})], '2027-01-20')[0]?.kind).toBe('guardian')
    expect(recipientsOf({ ...pupil, bornOn }, [guardian({})], '2027-01-21')).toEqual([
      {
        kind: 'pupil',
        id: 'pupil-sanne',
        name: 'Sanne van den Berg',
        lines: ['Sanne van den Berg', 'klas H3b', 'op school uitgereikt'],
        salutation: 'Beste Sanne,',
        language: 'nl'
      }
    ])
  })

  it.each([
    ['2008-02-29', '2026-02-28', false],
    ['2008-02-29', '2026-03-01', true],
    ['2008-01-01', '2025-12-31', false],
    [null, '2026-03-01', false]
  ])('born on %s is of age on %s: %s', (bornOn, on, answer) => {
    expect(isOfAge(bornOn, on)).toBe(answer)
  })

  it.each([
    [{}, 'Geachte J. de Vries,'],
    [{ language: 'en' }, 'Dear J. de Vries,'],
    [{ language: 'tr' }, 'Geachte J. de Vries,'],
    [{ prefix: '', familyName: 'El Hamdaoui', initials: 'M.B.' }, 'Geachte M.B. El Hamdaoui,'],
    [{ initials: '' }, 'Geachte heer/mevrouw De Vries,'],
    [{ initials: '', prefix: "'t", familyName: 'Hart' }, "Geachte heer/mevrouw 't Hart,"]
  ])('greets %o with “%s”', (over, salutation) => {
    expect(recipientsOf(pupil, [guardian(over)], day)[0]?.salutation).toBe(salutation)
  })

  it.each([{ street: '' }, { postcode: '' }, { city: '' }])(
    'leaves a line open when %o is unknown',
    (over) => {
      expect(recipientsOf(pupil, [guardian(over)], day)[0]?.lines.some((line) => !line.trim())).toBe(true)
    }
  )
})
