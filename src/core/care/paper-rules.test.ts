import { describe, expect, test } from 'vitest'
import type { CareItem } from '../../contract/care-shapes'
import type { School } from '../../contract/settings'
import { textOfTalk } from '../slips/talk-content'
import { agendaOnPaper, paperName, type PaperFacts } from './paper-rules'

const item: CareItem = {
  id: 'item',
  pupilId: 'pupil',
  name: 'Amira Bakker',
  sortName: 'Bakker, Amira',
  className: 'H3b',
  mentor: 'J. de Vries',
  source: 'earlier',
  reason: 'Every lesson',
  by: 'J. de Vries',
  at: '2026-01-14T09:00:00.000Z',
  facts: {
    count: 3,
    rung: 2,
    toNext: null,
    weeks: [1, 2],
    last: '2026-01-20',
    steps: [{ title: 'Talk with parents', state: 'approved', day: '2026-01-20' }],
    agreements: [{ agreed: 'Hands in at the gate', until: '2026-02-04' }],
    earlier: [{ day: '2025-12-10', kind: 'follow', words: '', settled: null }]
  },
  lines: [{ id: 'line', words: 'It goes better', by: 'J. de Vries', at: '2026-01-21T09:00:00.000Z' }],
  decisions: [
    {
      id: 'decision',
      kind: 'none',
      words: '',
      doer: null,
      until: null,
      by: 'D. Smit',
      at: '2026-01-21T09:00:00.000Z',
      added: [],
      settled: null,
      inDossier: false
    }
  ]
}
const facts = (over: Partial<PaperFacts> = {}): PaperFacts => ({
  school: { language: 'en', name: 'Het Vlierhof' } as School,
  day: '2026-01-21',
  today: '2026-01-22',
  present: '',
  closed: true,
  note: 'A calm one',
  items: [item],
  ...over
})

describe('a consultation on paper', () => {
  test('tells of each pupil the facts, what was said and what was decided, and asks nobody to sign', () => {
    const content = agendaOnPaper(facts())
    expect(content.signatures).toEqual([])
    expect(textOfTalk(content).split('\n')).toEqual([
      'Record of the care consultation',
      'Date: Wednesday 21 January 2026',
      'Pupils: 1',
      'Remark: A calm one',
      'Amira Bakker, H3b',
      'On the agenda since Wednesday 14 January 2026, by J. de Vries (was on the agenda before).',
      'Reason: Every lesson',
      '3 offences that count, step 2. Last: Tuesday 20 January 2026.',
      'Step: Talk with parents, approved on Tuesday 20 January 2026.',
      'Agreed: Hands in at the gate, to look at on Wednesday 4 February 2026.',
      'Decided before (Wednesday 10 December 2025): Follow.',
      'Discussed: It goes better',
      'Decision: No action',
      'Confidential: Only for who is at the consultation.'
    ])
  })

  test('that is still to be held is destroyed afterwards', () => {
    const { main, heading } = agendaOnPaper(facts({ closed: false, present: 'the team leader' }))
    expect(heading).toBe('Agenda of the care consultation')
    expect(main.value).toBe('Only for who is there: the team leader. Destroy afterwards.')
  })

  test('has a title and a file name without anybody in it', () => {
    for (const language of ['nl', 'en'] as const) {
      const school = { language, name: 'Het Vlierhof' } as School
      const said = [agendaOnPaper(facts({ school })).title, paperName(facts({ school }))].join(' ')
      expect(said).toContain('2026-01-21')
      expect(said).not.toMatch(/amira|bakker/i)
    }
  })
})
