import { describe, expect, test } from 'vitest'
import {
  Ladder,
  PresetCode,
  measures,
  type Measure,
  type MeasureFacts,
  type Rung,
  type Stay
} from '../../contract/ladder'
import { faultOf, findingsOf } from './findings'
import { presets } from './presets'
import { rungOf, rungReached } from './rules'

const rungs = (code: PresetCode): readonly Rung[] => presets[code].ladder.rungs
const reached = (code: PresetCode, counts: readonly number[]) =>
  counts.map((count) => rungReached(count, presets[code].ladder)?.rung ?? null)

function keptBy(measure: Measure): Stay {
  const facts: MeasureFacts = measures[measure]
  return facts.stays ?? 'none'
}

describe.each(PresetCode.options)('the ladder %s', (code) => {
  const { ladder } = presets[code]
  const all = [...ladder.rungs, ...(ladder.refusal?.rungs ?? [])]

  test('is a ladder a school may keep, with nothing to remark but that the empty one has no rungs', () => {
    expect(Ladder.parse(ladder)).toEqual(ladder)
    expect(faultOf(ladder)).toBeUndefined()
    expect(findingsOf(ladder).map(({ what }) => what)).toEqual(code === 'empty' ? ['no-rungs'] : [])
  })

  test('names the place in the protocol for every rung', () => {
    for (const rung of all) expect(rung.clause).not.toBe('')
  })

  test('never leaves a measure of the director to a mentor, and never proposes one past the school day below her (E5)', () => {
    for (const rung of all.filter(({ decider }) => decider === 'mentor'))
      expect(rung.measures.filter((measure) => measures[measure].decider === 'director')).toEqual([])
  })

  test('never suspends a pupil, not even from a menu: that is the director’s by hand (E7-9)', () => {
    for (const rung of all) expect([...rung.measures, ...rung.menu]).not.toContain('suspension')
  })

  test('lets a device stay as long as what may be chosen keeps it, and no longer', () => {
    for (const { measures: proposed, menu, stay } of all) {
      const kept = new Set([...proposed, ...menu].map(keptBy))
      const longest = (['longer', 'day', 'lesson', 'none'] as const).find((each) => kept.has(each))
      expect(stay).toBe(longest)
    }
  })

  test('asks for contact with the parents wherever the director decides with a letter to them', () => {
    const heavy = new Set<Rung['letter']>(['director', 'collect', 'warning'])
    for (const rung of all.filter(({ letter }) => heavy.has(letter)))
      expect(rung.needs).toContain('guardian-contact')
  })

  test('keeps the device where its letter says the device was kept', () => {
    for (const rung of all.filter(({ letter }) => letter === 'informed'))
      expect(rung.measures).toContain('keep-end-of-day')
    for (const rung of all.filter(({ letter }) => letter === 'collect'))
      expect(rung.measures).toContain('guardian-collects')
  })

  test('warns where its letter is a warning', () => {
    for (const rung of all.filter(({ letter }) => letter === 'warning'))
      expect(rung.measures).toContain('warning')
  })

  test('proposes no step down: no protocol has one, so the school adds it', () => {
    expect(ladder.stepDown).toBeNull()
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

describe('stichting met meer scholen, as its Protocol Sociale Media says', () => {
  const [first, second, third] = rungs('foundation')

  test('D.1 "elke school … een op de leerlingen gericht protocol": the source says that each school adds its own', () => {
    expect(presets.foundation.ladder.source).toContain('D.1')
  })
  test('Sancties leerlingen en ouders 1 "opgenomen in het leerlingendossier": every rung goes into the file', () => {
    for (const rung of rungs('foundation')) expect(rung.measures).toContain('note-in-file')
  })
  test('2 "afhankelijk van de ernst": a warning may be chosen from the first time on, and comes at the third', () => {
    expect([first, second].map((rung) => rung!.menu.includes('warning'))).toEqual([true, true])
    expect(third).toMatchObject({ decider: 'director', letter: 'warning' })
    expect(third!.measures).toContain('warning')
  })
  test('2 "waarschuwing, schorsing en verwijdering": no rung keeps a device, for the text does not', () => {
    for (const rung of rungs('foundation')) expect(rung.stay).toBe('none')
    expect(presets.foundation.custodyMode).toBe('bag')
  })
  test('E.1 "ouders … betrokkenheid": the parents know from the second time on', () => {
    expect(second!.measures).toContain('inform-guardians')
    expect(third!.needs).toContain('guardian-contact')
  })
  test('4 "weigeren mee te werken" is about parents, not about handing over: no branch for it', () => {
    expect(presets.foundation.ladder.refusal).toBeNull()
  })
})
