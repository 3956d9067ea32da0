import { expect, test } from 'vitest'
import { whyNotAdd, whyNotOpenAgain, whyNotSettle } from './rules'

const open = { struck: null, until: '2026-02-01', settled: null }
const done = { ...open, settled: { note: '', by: 'M. de Jonge', at: '2026-01-30T09:00:00.000Z' } }
const struck = { ...open, struck: 'Verkeerde leerling' }

test.each([
  ['what was agreed can be done', whyNotSettle(open), undefined],
  ['once', whyNotSettle(done), 'agreement-settled'],
  ['and only what has a day', whyNotSettle({ ...open, until: null }), 'nothing-agreed'],
  ['not of a talk that was struck', whyNotSettle(struck), 'contact-struck'],
  ['what is done can be to do again', whyNotOpenAgain(done), undefined],
  ['not what is to do', whyNotOpenAgain(open), 'agreement-open'],
  ['nor what was struck', whyNotOpenAgain(struck), 'contact-struck'],
  ['a talk takes a line more', whyNotAdd(open), undefined],
  ['until it was struck', whyNotAdd(struck), 'contact-struck']
])('%s', (_name, whyNot, expected) => {
  expect(whyNot).toBe(expected)
})
