import { expect, test } from 'vitest'
import type { Staff } from '../../contract/accounts'
import { actsFor } from './acts'

const who = (role: Staff['role'], givenName: string) =>
  ({ role, givenName, prefix: '', familyName: 'Smit' }) as Staff
const took = who('teacher', 'Anouk')
const colleague = who('teacher', 'Kavita')
const director = who('director', 'Marijke')
const line = { missing: false, takenBy: 'Anouk Smit', why: 'taken', returnedAt: null } as const

test.each([
  ['who took it', took, line, ['hand-back', 'hand-on', 'missing', 'damaged', 'withdraw']],
  ['a colleague', colleague, line, ['hand-back', 'hand-on', 'missing', 'damaged']],
  ['the director', director, line, ['hand-back', 'hand-on', 'missing', 'damaged', 'extend', 'withdraw']],
  ['a colleague, while it is missing,', colleague, { ...line, missing: true }, ['found', 'damaged']],
  [
    'the director, with one left behind,',
    director,
    { ...line, why: 'left-behind' as const },
    ['hand-back', 'hand-on', 'missing', 'damaged', 'extend']
  ],
  ['the director, once it went,', director, { ...line, returnedAt: '2026-11-25T15:00:00Z' }, []]
])('what %s can do with a device', (_who, me, device, acts) => expect(actsFor(device, me)).toEqual(acts))
