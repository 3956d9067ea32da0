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
  relation: '',
  informed: 'no',
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
        language: 'nl',
        grown: true
      }
    ])
  })

  it('writes to a guardian without authority on a request that was granted, and only beside one who has it', () => {
    const asked = guardian({ id: 'guardian-2', authority: 'no', informed: 'yes', street: 'Verweg 3' })
    const ids = (...guardians: Guardian[]) => recipientsOf(pupil, guardians, day).map(({ id }) => id)
    expect(ids(guardian({}), asked)).toEqual(['guardian-1', 'guardian-2'])
    expect(ids(asked)).toEqual([])
  })

  it.each([
    ['2011-01-22', '2027-01-21', 'both', ['guardian']],
    ['2011-01-21', '2027-01-21', 'both', ['guardian', 'pupil']],
    ['2011-01-21', '2027-01-21', 'guardians', ['guardian']],
    ['2009-01-22', '2027-01-21', 'both', ['guardian', 'pupil']],
    ['2009-01-21', '2027-01-21', 'both', ['pupil']],
    ['2009-01-21', '2027-01-21', 'guardians', ['pupil']],
    [null, '2027-01-21', 'both', ['guardian']]
  ] as const)('of who was born on %s it goes on %s, at “%s”, to %s', (bornOn, on, from16, kinds) => {
    const found = recipientsOf({ ...pupil, bornOn }, [guardian({})], on, from16)
    expect(found.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('gives the pupil a copy by hand and says so; it goes to nobody when no parent may be written to', () => {
    const sixteen = { ...pupil, bornOn: '2010-05-05' }
    const [, copy] = recipientsOf(sixteen, [guardian({ street: 'Geheimpad 7' })], day, 'both')
    expect(copy).toMatchObject({ salutation: 'Beste Sanne,', note: expect.stringContaining('kopie') })
    expect(JSON.stringify(copy)).not.toContain('Geheimpad')
    expect(recipientsOf(sixteen, [guardian({ authority: 'no' })], day, 'both')).toEqual([])
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
    [{ relation: 'moeder' }, 'Geachte mevrouw De Vries,'],
    [{ relation: 'vader', language: 'en' }, 'Dear Mr De Vries,'],
    [{ prefix: '', familyName: 'El Hamdaoui', initials: 'M.B.' }, 'Geachte M.B. El Hamdaoui,'],
    [{ initials: '' }, 'Geachte heer/mevrouw De Vries,'],
    [{ initials: '', prefix: "'t", familyName: 'Hart' }, "Geachte heer/mevrouw 't Hart,"]
  ])('greets %o with “%s”', (over, salutation) => {
    expect(recipientsOf(pupil, [guardian(over)], day)[0]?.salutation).toBe(salutation)
  })

  it('writes in the language of the home only when the school does, and tells which language waits', () => {
    const inTurkish = (...spoken: ('nl' | 'tr')[]) =>
      recipientsOf(
        pupil,
        [guardian({ language: 'tr', relation: 'moeder' })],
        day,
        'guardians',
        new Set(spoken)
      )[0]
    expect(inTurkish('nl')).toMatchObject({
      language: 'nl',
      waits: 'tr',
      salutation: 'Geachte mevrouw De Vries,'
    })
    expect(inTurkish('nl', 'tr')).toMatchObject({ language: 'tr', salutation: 'Sayın De Vries,' })
    expect(inTurkish('nl', 'tr')).not.toHaveProperty('waits')
    expect(recipientsOf(pupil, [guardian({ language: 'de' })], day)[0]).not.toHaveProperty('waits')
  })

  it.each([{ street: '' }, { postcode: '' }, { city: '' }])(
    'leaves a line open when %o is unknown',
    (over) => {
      expect(recipientsOf(pupil, [guardian(over)], day)[0]?.lines.some((line) => !line.trim())).toBe(true)
    }
  )
})
