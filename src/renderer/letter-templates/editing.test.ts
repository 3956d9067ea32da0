import { describe, expect, test } from 'vitest'
import { begun, changed, isChanged, redone, undone } from './editing'

const start = begun('boh', 1, { subject: [], blocks: [], closing: [] })
const saying = (text: string) => ({ ...start.draft, subject: [{ text }] })

describe('a draft that is being changed', () => {
  test('is undone a step at a time and done again', () => {
    const two = changed(changed(start, saying('een'), null), saying('twee'), null)
    expect(undone(two).draft).toEqual(saying('een'))
    expect(undone(undone(two)).draft).toEqual(start.draft)
    expect(undone(undone(undone(two))).draft).toEqual(start.draft)
    expect(redone(redone(undone(undone(two)))).draft).toEqual(saying('twee'))
    expect(redone(two)).toBe(two)
  })

  test('is one step as long as the same word is typed', () => {
    const typed = ['e', 'ee', 'een'].reduce((now, text) => changed(now, saying(text), 'subject 1'), start)
    expect(undone(typed).draft).toEqual(start.draft)
    const next = changed(typed, saying('een t'), 'subject 2')
    expect(undone(next).draft).toEqual(saying('een'))
    // After an undo the next letter is a step of its own.
    expect(changed(undone(next), saying('een x'), 'subject 2').past).toHaveLength(2)
  })

  test('forgets what was undone once something else is done, and knows whether anything would be missed', () => {
    const other = changed(undone(changed(start, saying('een'), null)), saying('twee'), null)
    expect(other.future).toEqual([])
    expect(isChanged(start)).toBe(false)
    expect(isChanged(other)).toBe(true)
    expect(isChanged(undone(other))).toBe(false)
    expect(isChanged(null)).toBe(false)
  })
})
