import { describe, expect, test } from 'vitest'
import type { StepState } from '../../contract/step'
import { courseOf } from './course'

const story = (...states: StepState[]) =>
  states.map((state, at) => ({
    state,
    at: `2026-11-0${at + 1}T09:00:00Z`,
    by: 'M. de Boer',
    reason: '',
    measures: []
  }))
const drawn = (...states: StepState[]) =>
  courseOf(states.at(-1)!, story(...states)).map(({ part, is }) => `${part} ${is}`)

describe('the line from proposal to closing', () => {
  test.each<[string, StepState[], string[]]>([
    [
      'a proposal has everything before it',
      ['proposed'],
      ['proposed now', 'decided later', 'carried-out later', 'closed later']
    ],
    [
      'a decision has the proposal behind it',
      ['proposed', 'approved'],
      ['proposed done', 'decided now', 'carried-out later', 'closed later']
    ],
    [
      'what is closed has all of it behind it',
      ['proposed', 'approved', 'carried-out', 'closed'],
      ['proposed done', 'decided done', 'carried-out done', 'closed done']
    ],
    [
      'reopened, it stands one mark back',
      ['proposed', 'approved', 'carried-out', 'approved'],
      ['proposed done', 'decided now', 'carried-out later', 'closed later']
    ],
    ['waived, it ends after the proposal', ['proposed', 'waived'], ['proposed done', 'waived off']],
    ['lapsed, it ends after the proposal', ['proposed', 'lapsed'], ['proposed done', 'lapsed off']],
    [
      'without its basis it waits for a person',
      ['proposed', 'approved', 'basis-gone'],
      ['proposed done', 'decided done', 'basis-gone asks']
    ],
    [
      'upheld, it goes on',
      ['proposed', 'approved', 'basis-gone', 'approved'],
      ['proposed done', 'decided now', 'carried-out later', 'closed later']
    ],
    [
      'retracted, it ends there',
      ['proposed', 'approved', 'carried-out', 'basis-gone', 'retracted'],
      ['proposed done', 'decided done', 'carried-out done', 'retracted off']
    ]
  ])('%s', (_name, states, marks) => {
    expect(drawn(...states)).toEqual(marks)
  })

  test('each mark that was reached says when, the last time', () => {
    const marks = courseOf(
      'carried-out',
      story('proposed', 'approved', 'carried-out', 'approved', 'carried-out')
    )
    expect(marks.map(({ at }) => at?.slice(8, 10) ?? null)).toEqual(['01', '04', '05', null])
  })
})
