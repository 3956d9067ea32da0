import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Slip } from '../../contract/slips'
import { testSchool, type TestSchool } from '../../../tests/support/school'
import { acts, idOf } from '../custody/taking.fixture'

let school: TestSchool
beforeAll(async () => {
  school = await testSchool({ school: { language: 'en', protocol: '' } })
})
afterAll(() => school.close())
const { take, handBack } = acts(() => school)

test('slips and cards are in the language of the school, with its own word for a kind of device', async () => {
  const klas = await school.addClass('8a', 1)
  const teacher = school.as('teacher')
  const kind = { id: null, label: 'Game console', retired: false }
  const { id: device } = await school.as('director').get<{ id: string }>('custody.saveDeviceKind', kind)
  const custodyId = await idOf(take('teacher', klas.pupils[0]?.id ?? '', { device }))

  const receipt = await teacher.get<Slip>('slips.receipt', { custodyId })
  expect(receipt.name).toBe('receipt-2026-01-21-1.pdf')
  expect(receipt.text).toContain('Device: Game console\nCondition when taken: nothing remarked')
  expect(receipt.text).toContain('Can be had back from: Wednesday 21 January 2026 at 13:30')
  // A school that has not named its protocol quotes none.
  expect(receipt.text).not.toContain('Under: ')
  expect(Buffer.from(receipt.base64, 'base64').toString('latin1')).toContain('/Lang (en-GB)')

  await handBack('teacher', custodyId)
  const back = await teacher.get<Slip>('slips.handBack', { custodyId })
  expect(back.name).toBe('return-2026-01-21-1.pdf')
  expect(back.text).toContain('To: the pupil\nGiven back: Wednesday 21 January 2026 at 10:20')

  const card = await teacher.get<Slip>('slips.pocketCard', { classId: klas.id })
  expect(card.text).toContain('Phone bag · school year 2025–2026')
})
