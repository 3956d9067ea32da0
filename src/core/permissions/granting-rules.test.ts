import { describe, expect, test } from 'vitest'
import type { Role } from '../../contract/call'
import type { Granters } from '../../contract/settings'
import { grantersOf, mayGrant } from './granting-rules'

const all: readonly Granters[] = ['teachers', 'team-leaders', 'directors']

describe('a permission may be granted', () => {
  test.each<[Granters, Role, boolean, boolean]>([
    ['teachers', 'teacher', false, true],
    ['teachers', 'mentor', false, true],
    ['team-leaders', 'teacher', false, false],
    ['team-leaders', 'teacher', true, true],
    ['team-leaders', 'mentor', false, false],
    ['directors', 'mentor', true, false],
    ['directors', 'teacher', false, false]
  ])('where it is for %s, by a %s (team leader: %s): %s', (by, role, leads, may) => {
    expect(mayGrant(by, { role, leads })).toBe(may)
  })

  test('by a director, whatever the school set', () => {
    for (const by of all) expect(mayGrant(by, { role: 'director', leads: false })).toBe(true)
  })
})

describe('one with pictures or sound', () => {
  test.each<[Granters, Granters, Granters]>([
    ['teachers', 'teachers', 'teachers'],
    ['teachers', 'directors', 'directors'],
    ['teachers', 'team-leaders', 'team-leaders'],
    ['directors', 'teachers', 'directors'],
    ['team-leaders', 'teachers', 'team-leaders']
  ])('where a permission is for %s and pictures are for %s, is for %s', (permitBy, permitRecordingBy, by) => {
    expect(grantersOf({ permitBy, permitRecordingBy }, true)).toBe(by)
    expect(grantersOf({ permitBy, permitRecordingBy }, false)).toBe(permitBy)
  })
})
