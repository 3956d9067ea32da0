import { describe, expect, it } from 'vitest'
import { trendOf, type Named } from './trend-rules'
import { yearlyWords } from './words'

const line = (label: string, now: number | null, before: number | null = null): Named => ({
  label,
  now,
  before,
  change: now === null || before === null ? null : now - before
})
const said = (lines: Named[], withBefore = true) => trendOf(lines, withBefore, yearlyWords.nl)

describe('what a table says', () => {
  it('is what there was most of, and what rose and fell most', () => {
    expect(said([line('Telefoon', 35, 20), line('Oortjes', 10, 30), line('Film', 15, 15)])).toEqual([
      'Het meest: Telefoon (35).',
      'Vaker dan een jaar eerder: Telefoon (van 20 naar 35).',
      'Minder vaak dan een jaar eerder: Oortjes (van 30 naar 10).'
    ])
  })

  it('names what moved equally in one sentence', () => {
    expect(said([line('Telefoon', 35, 20), line('Film', 20, 5)])[1]).toBe(
      'Vaker dan een jaar eerder: Telefoon (van 20 naar 35); Film (van 5 naar 20).'
    )
  })

  it('is only what there was most of where there is no year before', () => {
    expect(said([line('Telefoon', 35, 20)], false)).toEqual(['Het meest: Telefoon (35).'])
    expect(said([line('Telefoon', 35), line('Oortjes', 35)])).toEqual(['Het meest: Telefoon, Oortjes (35).'])
  })

  it('is that nothing moved, or that nothing can be seen', () => {
    expect(said([line('Telefoon', 35, 35)])).toContain(yearlyWords.nl.steady)
    expect(said([line('Telefoon', 35, 30), line('Film', 10, 15)])).toContain(yearlyWords.nl.steady)
    expect(said([line('Telefoon', null, 35)])).toEqual([yearlyWords.nl.allHidden])
    expect(said([])).toEqual([yearlyWords.nl.allHidden])
  })

  it('is nothing about the most of many that are equal', () => {
    expect(said(['a', 'b', 'c', 'd'].map((label) => line(label, 5)))).toEqual([])
  })
})
