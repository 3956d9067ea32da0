import { expect, test } from 'vitest'
import { evidenceTold, noEvidence } from './evidence'

const film = { what: 'Filmpje', holder: 'Conciërge', place: '' }
test.each([
  ['nothing', [], []],
  ['an empty line is left out', [noEvidence, { ...noEvidence, place: '  ' }], []],
  ['what it is and who has it will do', [noEvidence, film], [film]],
  ['who has it is missing', [{ ...film, holder: ' ' }], undefined],
  ['what it is is missing', [film, { ...film, what: 'x' }], undefined]
])('what shows an offence: %s', (_what, written, told) => {
  expect(evidenceTold(written)).toEqual(told)
})
