import { describe, expect, test } from 'vitest'
import { Ladder, PresetCode, measures, type Rung } from '../../contract/ladder'
import { presets } from './presets'
import { rungReached, rungOf, whyNotLadder } from './rules'

const rungs = (code: PresetCode): readonly Rung[] => presets[code].ladder.rungs
const reached = (code: PresetCode, counts: readonly number[]) =>
  counts.map((count) => rungReached(count, presets[code].ladder)?.rung ?? null)

describe.each(PresetCode.options)('the ladder %s', (code) => {
  const { ladder } = presets[code]

  test('is a ladder a school may keep', () => {
    expect(Ladder.parse(ladder)).toEqual(ladder)
    expect(whyNotLadder(ladder)).toBeUndefined()
  })

  test('names the place in the protocol for every rung', () => {
    for (const rung of ladder.rungs) expect(rung.clause).not.toBe('')
  })

  test('never leaves a measure of the director to a mentor, and never proposes one past the school day below her (E5)', () => {
    for (const rung of ladder.rungs.filter(({ decider }) => decider === 'mentor'))
      expect(rung.measures.filter((measure) => measures[measure].decider === 'director')).toEqual([])
  })

  test('offers nothing twice: the menu is what is not proposed already', () => {
    for (const rung of ladder.rungs)
      expect(new Set([...rung.measures, ...rung.menu]).size).toBe(rung.measures.length + rung.menu.length)
  })

  test('asks for contact with the parents wherever the director decides with a letter to them', () => {
    const heavy = ladder.rungs.filter(({ letter }) => letter === 'director' || letter === 'collect')
    for (const rung of heavy) expect(rung.needs).toContain('guardian-contact')
  })

  test('keeps the device where its letter says the device was kept', () => {
    for (const rung of ladder.rungs.filter(({ letter }) => letter === 'informed'))
      expect(rung.measures).toContain('keep-end-of-day')
    for (const rung of ladder.rungs.filter(({ letter }) => letter === 'collect'))
      expect(rung.measures).toContain('guardian-collects')
  })
})

describe('telefoon in de tas, as Protocol social media B.5 says', () => {
  const [first, second, third] = rungs('in-the-bag')

  test('B.2: phones stay in the bag, nothing is handed in', () => {
    expect(presets['in-the-bag'].custodyMode).toBe('bag')
  })
  test('B.5 "eerst met de betrokkene besproken": the first rung needs a conversation', () => {
    expect(first).toMatchObject({ at: 1, needs: ['conversation'], decider: 'mentor' })
    expect(first!.measures).toContain('talk')
  })
  test('B.5 "tot het eind van de dag bewaard" and "ouders op de hoogte gebracht": at the first breach already', () => {
    expect(first!.measures).toEqual(expect.arrayContaining(['keep-end-of-day', 'inform-guardians']))
    expect(first!.letter).toBe('informed')
  })
  test('B.5 "vaker": the same again, with the mentor informed, then the director', () => {
    expect(second!.measures).toContain('inform-mentor')
    expect(reached('in-the-bag', [0, 1, 2, 3])).toEqual([null, 1, 2, 3])
  })
  test('B.5 "door de directie strengere maatregelen": longer in custody, off the network or a disciplinary measure', () => {
    expect(third!.decider).toBe('director')
    expect(third!.menu).toEqual(
      expect.arrayContaining(['guardian-collects', 'network-off', 'long-day', 'warning'])
    )
  })
  test('B.5 "altijd contact opgenomen met de ouders": the director’s rung needs it, also past the last', () => {
    expect(third!.needs).toContain('guardian-contact')
    expect(rungOf(presets['in-the-bag'].ladder, 5).needs).toContain('guardian-contact')
  })
})

describe('telefoon in bewaring, as Social media protocol B.1 and Gevolgen say', () => {
  const [first, second, third] = rungs('in-custody')

  test('B.1: phone and smartwatch are with the teacher until the end of the school day', () => {
    expect(presets['in-custody'].custodyMode).toBe('day')
  })
  test('Gevolgen 2 "gaan wij het gesprek aan": every rung begins with a conversation', () => {
    for (const rung of rungs('in-custody')) expect(rung.needs).toContain('conversation')
    expect(first!.measures).toContain('talk')
  })
  test('Gevolgen 1 "direct melding bij de directie": from the second time the director decides', () => {
    expect([first!.decider, second!.decider, third!.decider]).toEqual(['mentor', 'director', 'director'])
  })
  test('a parent collecting the phone is offered to the director, never proposed of itself', () => {
    expect(second!.menu).toContain('guardian-collects')
    expect(rungs('in-custody').flatMap(({ measures }) => measures)).not.toContain('guardian-collects')
  })
})

describe('inleveren per les, as the Stroomschema leerlingen says', () => {
  const [first, second, third, fourth, fifth] = rungs('per-lesson')

  test('Regel 9: handed in at the start of each lesson, counted by the term', () => {
    expect(presets['per-lesson']).toMatchObject({
      custodyMode: 'lesson',
      ladder: { window: { kind: 'term' } }
    })
  })
  test('Iedereen: the pupil is addressed and it is noted, without a letter', () => {
    expect(first).toMatchObject({ at: 1, measures: ['talk', 'note-in-file'], letter: null })
  })
  test('Mentor "neemt, indien nodig, contact op met ouders": a choice at the second, a must at the third', () => {
    expect(second!.menu).toContain('call-guardians')
    expect(second!.needs).not.toContain('guardian-contact')
    expect(third!.needs).toContain('guardian-contact')
  })
  test('Mentor/teamleider "een patroon": the care consultation', () => {
    expect(fourth!.measures).toContain('care-consultation')
  })
  test('A.5 "hoort de betrokken leerlingen" and A.9: the MT hears the pupil, decides and tells the parents', () => {
    expect(fifth).toMatchObject({
      decider: 'director',
      needs: ['hearing', 'guardian-contact'],
      letter: 'director'
    })
  })
})

describe('telefoonkaart: four rungs and every next time', () => {
  test('1 a long day and the card, 2 and a call, 3 more days and a call, 4 the parents collect and talk', () => {
    expect(rungs('phone-card').map(({ measures }) => measures)).toEqual([
      ['keep-end-of-day', 'card', 'long-day'],
      ['keep-end-of-day', 'card', 'long-day', 'call-guardians'],
      ['keep-end-of-day', 'card', 'long-days', 'call-guardians'],
      ['long-days', 'guardian-collects', 'talk-with-guardians']
    ])
  })
  test('"iedere volgende keer" is the last rung again, one more each time', () => {
    expect(reached('phone-card', [4, 5, 6])).toEqual([4, 5, 6])
    expect(rungOf(presets['phone-card'].ladder, 6)).toEqual(rungs('phone-card')[3])
  })
})

describe('drie notities: three in a term, then home is called', () => {
  test('one and two notes say nothing, three call home, six are for the director', () => {
    expect(reached('three-notes', [1, 2, 3, 4, 5, 6])).toEqual([null, null, 1, 1, 1, 2])
    expect(rungs('three-notes').map(({ decider }) => decider)).toEqual(['mentor', 'director'])
  })
  test('counted by the term, devices kept by the day', () => {
    expect(presets['three-notes']).toMatchObject({ custodyMode: 'day', ladder: { window: { kind: 'term' } } })
  })
})
