import { describe, expect, test } from 'vitest'
import { type Difference, type Present, type PresentPupil, difference } from './difference'
import type { PresentGuardian } from './pairing'
import type { ReadGuardian, ReadPupil } from './reading'

const sanne: PresentPupil = {
  number: '007',
  className: 'H3a',
  givenName: 'Sanne',
  prefix: 'van den',
  familyName: 'Berg',
  bornOn: '2012-03-14',
  email: 's@school.example'
}
const mother: PresentGuardian = {
  id: 'g1',
  pupilNumber: '007',
  relation: 'moeder',
  initials: 'L.',
  prefix: '',
  familyName: 'Jansen',
  authority: 'yes',
  email: 'l@post.example',
  phone: '06-12 34 56 78',
  street: 'Vlierpad 3',
  postcode: '9999 BA',
  city: 'Vlierhoven',
  language: 'nl',
  secretAddress: 'no'
}
const school: Present = {
  pupils: [sanne],
  guardians: [mother],
  classes: [{ name: 'H3a', mentor: 'DEK' }],
  staff: [
    { code: 'DEK', givenName: 'Esther', prefix: '', familyName: 'Dekker' },
    { code: 'VEL', givenName: 'Mirjam', prefix: "in 't", familyName: 'Veld' },
    { code: 'LAN', givenName: 'Pauline', prefix: 'de', familyName: 'Lange' },
    { code: 'LA2', givenName: 'Peter', prefix: 'de', familyName: 'Lange' }
  ],
  groups: [],
  trips: []
}
const pupil = (facts: Partial<ReadPupil> = {}): ReadPupil => ({ ...sanne, line: 2, ...facts })
const { id: _, ...facts } = mother
const guardian = (changed: Partial<ReadGuardian> = {}): ReadGuardian => ({ ...facts, line: 2, ...changed })
const byPupils = (...pupils: ReadPupil[]): Difference => difference(school, { pupils, guardians: null })
const byGuardians = (present: PresentGuardian[], ...guardians: ReadGuardian[]): Difference =>
  difference({ ...school, guardians: present }, { pupils: null, guardians })

const none: Difference = {
  newClasses: [],
  newPupils: [],
  changedPupils: [],
  movedPupils: [],
  leavers: [],
  newGuardians: [],
  changedGuardians: [],
  goneGuardians: [],
  changedMentors: [],
  newMentors: [],
  newGroups: [],
  joinedGroups: [],
  leftGroups: [],
  unchanged: 0,
  asksTypedConfirmation: false
}

describe('pupils', () => {
  test('who are in the file as they are in the school are unchanged', () => {
    expect(byPupils(pupil())).toEqual({ ...none, unchanged: 1 })
  })

  test('with another name are changed, fact by fact', () => {
    expect(byPupils(pupil({ givenName: 'Sanna', bornOn: '' }))).toEqual({
      ...none,
      changedPupils: [
        { number: '007', field: 'givenName', from: 'Sanne', to: 'Sanna' },
        { number: '007', field: 'bornOn', from: '2012-03-14', to: '' }
      ]
    })
  })

  test('of whom the file does not tell a fact keep it', () => {
    const { bornOn: _, email: __, ...told } = pupil()
    expect(byPupils(told)).toEqual({ ...none, unchanged: 1 })
  })

  test('in another class have moved, and a class nobody knew is new', () => {
    expect(byPupils(pupil({ className: 'H3b' }))).toEqual({
      ...none,
      newClasses: ['H3b'],
      movedPupils: [{ number: '007', from: 'H3a', to: 'H3b' }]
    })
  })

  test('with another number are another pupil, also when only the zeros differ', () => {
    const found = byPupils(pupil({ number: '7' }))
    expect([found.newPupils.map(({ number }) => number), found.leavers]).toEqual([['7'], [sanne]])
  })

  test('are listed by class and surname, new classes as a school counts them', () => {
    const found = byPupils(
      pupil(),
      pupil({ number: '3', className: 'H10', familyName: 'Aal' }),
      pupil({ number: '2', className: 'H4', familyName: 'Vos' }),
      pupil({ number: '1', className: 'H4', familyName: 'Özer' })
    )
    expect(found.newPupils.map(({ number }) => number)).toEqual(['1', '2', '3'])
    expect(found.newClasses).toEqual(['H4', 'H10'])
  })

  test.each([
    [10, 1, false],
    [20, 2, false],
    [20, 3, true],
    [9, 1, true],
    [1, 1, true]
  ])('of %i of whom %i are not in the file: typing to confirm is asked: %o', (all, gone, asks) => {
    const pupils = Array.from({ length: all }, (_, at) => ({ ...sanne, number: String(at) }))
    const found = difference(
      { ...school, pupils },
      { pupils: pupils.slice(gone).map((one) => ({ ...one, line: 2 })), guardians: null }
    )
    expect([found.leavers.length, found.asksTypedConfirmation]).toEqual([gone, asks])
  })

  test('do not leave because of a file of guardians', () => {
    expect(byGuardians([mother], guardian())).toEqual(none)
  })
})

describe('guardians', () => {
  test('who were not known are new', () => {
    const father = guardian({
      relation: 'vader',
      initials: 'P.J.',
      prefix: 'van den',
      familyName: 'Berg',
      email: ''
    })
    expect(byGuardians([mother], guardian(), father)).toEqual({ ...none, newGuardians: [father] })
  })

  test('who moved house or lost authority are changed, not new', () => {
    expect(byGuardians([mother], guardian({ street: 'Zandweg 1', authority: 'no' }))).toEqual({
      ...none,
      changedGuardians: [
        { id: 'g1', pupilNumber: '007', field: 'authority', from: 'yes', to: 'no' },
        { id: 'g1', pupilNumber: '007', field: 'street', from: 'Vlierpad 3', to: 'Zandweg 1' }
      ]
    })
  })

  test('of whom the file does not tell authority keep it', () => {
    const { authority: _, ...told } = guardian()
    expect(byGuardians([mother], told)).toEqual(none)
  })

  test.each([
    ['initials in full', { initials: 'L.M.' }],
    ['accents in the name', { familyName: 'Jänsen' }],
    ['another relation', { relation: 'verzorger' }],
    ['another surname and the same e-mail address', { familyName: 'Bos', initials: 'X.' }]
  ])('are the same person with %s', (_, facts) => {
    const found = byGuardians([mother], guardian(facts))
    expect([found.newGuardians, found.goneGuardians]).toEqual([[], []])
    expect(found.changedGuardians.every(({ id }) => id === 'g1')).toBe(true)
  })

  test('with the same initial and surname are told apart by their relation', () => {
    const father = { ...mother, id: 'g0', relation: 'vader', email: 'v@post.example' }
    const found = byGuardians(
      [father, mother],
      guardian({ phone: '1' }),
      guardian({ relation: 'vader', email: 'v@post.example', phone: '2' })
    )
    expect(found.changedGuardians.map(({ id, to }) => [id, to])).toEqual([
      ['g1', '1'],
      ['g0', '2']
    ])
  })

  test('no longer in the file are proposed to end, only where the file names another of that pupil', () => {
    const father = { ...mother, id: 'g0', initials: 'P.', familyName: 'Berg', email: '' }
    const other = { ...mother, id: 'g9', pupilNumber: '999' }
    expect(byGuardians([father, mother, other], guardian()).goneGuardians).toEqual([father])
  })
})

describe('mentors', () => {
  test.each(['dek', 'Esther Dekker', 'Dekker, Esther', 'E. Dekker', 'E Dekker'])(
    'named %o are known',
    (mentor) => {
      expect(byPupils(pupil({ mentor }))).toEqual({ ...none, unchanged: 1 })
    }
  )

  test.each(['J. Smit', 'Dekker', 'P. de Lange'])('named %o are nobody, or could be two', (mentor) => {
    expect(byPupils(pupil({ mentor }))).toEqual({ ...none, newMentors: [mentor], unchanged: 1 })
  })

  test('of most pupils of a class are its mentor', () => {
    const found = byPupils(
      pupil({ mentor: 'VEL' }),
      pupil({ number: '1', mentor: "Mirjam in 't Veld" }),
      pupil({ number: '2', mentor: 'DEK' }),
      pupil({ number: '3', className: 'H4', mentor: 'LAN' }),
      pupil({ number: '4', className: 'H5', mentor: '' })
    )
    expect(found.changedMentors).toEqual([
      { className: 'H3a', from: 'DEK', to: 'VEL' },
      { className: 'H4', from: null, to: 'LAN' }
    ])
  })
})
