import { describe, expect, test } from 'vitest'
import { PresetCode, type Rung } from '../../contract/ladder'
import { presets } from './presets'
import { rungOf, rungReached } from './rules'

const rungs = (code: PresetCode): readonly Rung[] => presets[code].ladder.rungs
const reached = (code: PresetCode, counts: readonly number[]) =>
  counts.map((count) => rungReached(count, presets[code].ladder)?.rung ?? null)

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

describe('naar de ernst, as Protocol Sociale Media, Sancties en gevolgen, says', () => {
  const [first, second, third] = rungs('by-seriousness')

  test('A.1 "tijdens de lessen": nothing is handed in, and the text has no window', () => {
    expect(presets['by-seriousness']).toMatchObject({
      custodyMode: 'bag',
      ladder: { window: { kind: 'school-year' } }
    })
  })
  test('5 "alle correspondentie … in het leerlingendossier": every rung goes into the file', () => {
    for (const rung of rungs('by-seriousness')) expect(rung.measures).toContain('note-in-file')
  })
  test('6 "afhankelijk van de ernst": custody and a warning may be chosen from the first time on', () => {
    expect(first!.menu).toEqual(expect.arrayContaining(['keep-end-of-day', 'warning']))
    expect(second!.menu).toContain('warning')
  })
  test('6 "in bewaring nemen van gegevensdragers": the second time, to the end of the day; longer only by the director', () => {
    expect(second).toMatchObject({ decider: 'mentor', stay: 'day' })
    expect(second!.measures).toContain('keep-end-of-day')
    expect(third!.menu).toContain('guardian-collects')
    expect(third).toMatchObject({ decider: 'director', stay: 'longer' })
  })
  test('6 "een waarschuwing": the third time, by the director and in writing', () => {
    expect(reached('by-seriousness', [1, 2, 3, 4])).toEqual([1, 2, 3, 4])
    expect(third!.measures).toContain('warning')
    expect(third!.letter).toBe('warning')
  })
  test('the text says nothing of refusing to hand over: no branch for it', () => {
    expect(presets['by-seriousness'].ladder.refusal).toBeNull()
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

describe('drie notities: refusing to hand over has a branch of its own', () => {
  const refusal = presets['three-notes'].ladder.refusal!

  test('"de volgende dag … inleveren" the first time, "minimaal 3 dagen" the second, by the director', () => {
    expect(refusal.rungs.map(({ at }) => at)).toEqual([1, 2])
    for (const rung of refusal.rungs) {
      expect(rung.decider).toBe('director')
      expect(rung.measures).toContain('hand-in-daily')
    }
    expect(refusal.rungs.map(({ title }) => title)).toEqual([
      'Niet afgegeven: ook de volgende dag inleveren',
      'Opnieuw niet afgegeven: drie dagen inleveren'
    ])
  })
  test('"alsnog": the phone is handed in that day after all, and back at its end', () => {
    expect(refusal.rungs[0]!.measures).toContain('keep-end-of-day')
  })
  test('"contact opgenomen met thuis": at the second', () => {
    expect(refusal.rungs.map(({ needs }) => needs.includes('guardian-contact'))).toEqual([false, true])
    expect(refusal.rungs[1]!.measures).toContain('call-guardians')
  })
  test('"als extra maatregel": it comes on top of the note, so refusing counts on the main ladder as well', () => {
    expect(refusal.onMain).toBe(true)
  })
  test('"direct schorsing" is never proposed: after the second the director decides', () => {
    expect(refusal.afterLast).toEqual({ kind: 'director' })
    expect(rungOf(refusal, 3)).toMatchObject({ decider: 'director', letter: null })
  })
  test('no other ladder that comes with the app names refusing', () => {
    const branched = PresetCode.options.filter((code) => presets[code].ladder.refusal !== null)
    expect(branched).toEqual(['three-notes'])
  })
})

describe('eigen stappenplan, leeg: a school that only keeps the registers', () => {
  test('whatever is counted, nothing is ever proposed', () => {
    expect(reached('empty', [0, 1, 3, 99])).toEqual([null, null, null, null])
    expect(presets.empty.ladder).toMatchObject({ rungs: [], afterLast: { kind: 'none' }, refusal: null })
  })
})
