import { describe, expect, test } from 'vitest'
import type { MyPupil } from '../../contract/my-pupils'
import { inOrderOfAttention, placeOf } from './overview-rules'

type Row = Omit<MyPupil, 'place'>
const pupil = (over: Partial<Row> = {}): Row => ({
  pupilId: over.name ?? 'p',
  name: 'p',
  sortName: over.name ?? 'p',
  className: 'H3b',
  mentor: null,
  count: 0,
  rung: null,
  toNext: 1,
  weeks: [],
  last: null,
  device: null,
  step: null,
  letter: null,
  agreement: null,
  exemptUntil: null,
  dutyUntil: null,
  goodNews: null,
  itemId: null,
  ...over
})
const today = '2026-01-21'
const agreed = (until: string) => ({ contactId: 'c', until })

describe('where a pupil stands in the overview', () => {
  test.each<[string, Partial<Row>, MyPupil['place']]>([
    ['nothing on record', {}, 'quiet'],
    ['a step that waits', { step: { id: 's', waits: true } }, 'asks'],
    ['a step that runs', { step: { id: 's', waits: false } }, 'some'],
    ['a letter that lies ready', { letter: { id: 'l', state: 'ready' } }, 'asks'],
    ['an agreement of today', { agreement: agreed(today) }, 'asks'],
    ['an agreement of later', { agreement: agreed('2026-01-22') }, 'some'],
    ['a device at school', { device: { device: 'phone', where: 'kluis', late: false } }, 'some'],
    ['a device that should be back', { device: { device: 'phone', where: 'kluis', late: true } }, 'asks'],
    ['good news', { goodNews: 8 }, 'asks'],
    ['one offence', { count: 1 }, 'some'],
    ['an exemption', { exemptUntil: today }, 'some'],
    ['on the agenda', { itemId: 'i' }, 'some']
  ])('%s', (_what, over, place) => expect(placeOf(pupil(over), today)).toBe(place))

  test('decisions go first, then who is closest to the next step, and the quiet ones by name', () => {
    const rows = [
      pupil({ name: 'Zoë' }),
      pupil({ name: 'far', count: 1, toNext: 3 }),
      pupil({ name: 'Amira' }),
      pupil({ name: 'good', goodNews: 6 }),
      pupil({ name: 'near', count: 2, toNext: 1 }),
      pupil({ name: 'last', count: 9, toNext: null }),
      pupil({ name: 'waits', count: 1, step: { id: 's', waits: true } })
    ]
    const names = inOrderOfAttention(rows, today).map(({ name }) => name)
    expect(names).toEqual(['waits', 'good', 'near', 'far', 'last', 'Amira', 'Zoë'])
  })
})
