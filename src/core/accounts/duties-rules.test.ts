import { describe, expect, test } from 'vitest'
import { plainDuties } from './duties-rules'

const line = (duty: 'team-leader' | 'safety', classId: string | null) => ({ duty, classId })

describe('duties', () => {
  test('are each kept once', () => {
    expect(plainDuties([line('team-leader', 'a'), line('team-leader', 'a'), line('safety', 'a')])).toEqual([
      line('team-leader', 'a'),
      line('safety', 'a')
    ])
  })

  test('for the whole school take the place of the same duty for some classes, and of no other', () => {
    expect(plainDuties([line('team-leader', 'a'), line('team-leader', null), line('safety', 'b')])).toEqual([
      line('team-leader', null),
      line('safety', 'b')
    ])
  })

  test('may be none', () => expect(plainDuties([])).toEqual([]))
})
