import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../calendar/days'
import { isBreach } from '../steps/streak-rules'
import { chances, madeUpYear } from './made-up-rules'

const schoolDays = Array.from({ length: 280 }, (_, at) => addDays('2025-09-01', at)).filter(
  (day) => weekdayOf(day) < 6
)
const year = madeUpYear(1000, schoolDays)
const all = [...year.values()].flat()

describe('a made-up year', () => {
  test('is the same year each time', () => {
    expect(madeUpYear(1000, schoolDays)).toEqual(year)
    expect(madeUpYear(1000, schoolDays, 7)).not.toEqual(year)
  })

  test('is of a school in which most pupils never do, some a few times, and a few again and again', () => {
    const often = [...year.values()].filter((own) => own.length >= 8).length
    expect(1000 - year.size).toBeGreaterThan(500)
    expect(1000 - year.size).toBeLessThan(750)
    expect(often).toBeGreaterThan(10)
    expect(often).toBeLessThan(80)
    expect(all.length).toBeGreaterThan(1000)
    expect(all.length).toBeLessThan(2500)
  })

  test('happens on school days, in lessons, each pupil’s in order and no two in one lesson', () => {
    for (const own of year.values()) {
      const moments = own.map(({ day, hour }) => `${day} ${hour}`)
      expect(moments).toEqual([...new Set(moments)].sort())
      expect(own.map(({ id }) => id)).toEqual([...new Set(own.map(({ id }) => id))].sort())
    }
    expect(all.every(({ day, hour }) => schoolDays.includes(day) && hour >= 1 && hour <= 7)).toBe(true)
  })

  test('has refusals among it, and nothing that would not count', () => {
    const refusals = all.filter(({ counts }) => counts === 'refusal').length
    expect(refusals / all.length).toBeGreaterThan(0.03)
    expect(refusals / all.length).toBeLessThan(0.15)
    expect(all.every((one) => isBreach(one))).toBe(true)
  })

  test('is empty for a school without school days', () => {
    expect(madeUpYear(100, []).size).toBe(0)
  })

  test('is made of chances between nothing and one, evenly', () => {
    const chance = chances(1)
    const drawn = Array.from({ length: 10_000 }, chance)
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...drawn)).toBeLessThan(1)
    expect(drawn.reduce((sum, one) => sum + one, 0) / 10_000).toBeCloseTo(0.5, 1)
  })
})
