import { expect, test } from 'vitest'
import { inClassOrder } from './class-order'

test('letters come out of the printer by class, then by reference; who is in no class comes first', () => {
  const letters = [
    { className: 'H3b', reference: 'TEL-2025-0002' },
    { className: 'B1a', reference: 'TEL-2025-0010' },
    { className: null, reference: 'TEL-2025-0011' },
    { className: 'H3b', reference: 'TEL-2025-0001' },
    { className: 'B1a', reference: 'TEL-2025-0009' }
  ]
  expect(inClassOrder(letters).map(({ reference }) => reference)).toEqual([
    'TEL-2025-0011',
    'TEL-2025-0009',
    'TEL-2025-0010',
    'TEL-2025-0001',
    'TEL-2025-0002'
  ])
})
