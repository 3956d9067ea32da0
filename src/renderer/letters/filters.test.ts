import { expect, test } from 'vitest'
import type { Letter } from '../../contract/letters'
import { filters, isFilter, isShown } from './filters'

type Shown = Pick<Letter, 'id' | 'state' | 'issuedAt' | 'inDossier'>
const sent = (state: Letter['state'], inDossier = false): Shown => ({
  id: 'sent',
  state,
  issuedAt: '2026-11-20T15:00:00.000Z',
  inDossier
})
const ready: Shown = { id: 'ready', state: 'ready', issuedAt: null, inDossier: false }

test.each<[string, Shown, readonly string[]]>([
  ['that lies ready waits to be sent, and belongs in no file yet', ready, ['ready', 'all']],
  [
    'whose e-mail did not get through lies ready still',
    { ...ready, id: 'troubled' },
    ['ready', 'mail-trouble', 'all']
  ],
  ['that went out and asks nothing belongs in the file', sent('issued'), ['not-in-dossier', 'all']],
  ['that went out and is in the file asks nothing', sent('issued', true), ['all']],
  ['that waits is to be filed as well', sent('waiting'), ['waiting', 'not-in-dossier', 'all']],
  ['that is late and filed is only late', sent('overdue', true), ['overdue', 'all']],
  ['that came back', sent('undeliverable', true), ['undeliverable', 'all']],
  ['that was answered', sent('answered', true), ['answered', 'all']],
  ['that was taken back belongs in the file too', sent('retracted'), ['not-in-dossier', 'retracted', 'all']],
  ['that never left does not', { ...ready, state: 'retracted' }, ['retracted', 'all']]
])('a letter %s', (_name, letter, shown) => {
  expect(filters.filter((filter) => isShown(letter, filter, new Set(['troubled'])))).toEqual(shown)
})

test('an address that names no filter shows everything', () => {
  expect(filters.every(isFilter)).toBe(true)
  for (const name of [null, '', 'toString', 'Ready']) expect(isFilter(name)).toBe(false)
})
