import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Ladder } from '../../contract/ladder'
import type { Shown } from '../../contract/shown'
import { openDesk, type Desk } from '../steps/handling.fixture'

/** The first time already: the director decides after hearing the pupil, and writes. */
const ladder: Ladder = {
  name: 'Eerst horen',
  source: 'Protocol',
  window: { kind: 'school-year' },
  afterLast: { kind: 'director' },
  refusal: null,
  stepDown: null,
  rungs: [
    {
      at: 1,
      title: 'Waarschuwing',
      measures: ['warning'],
      menu: [],
      decider: 'director',
      needs: ['hearing'],
      letter: 'director',
      stay: 'none',
      clause: 'Protocol, 3'
    }
  ]
}

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
  const effectiveFrom = desk.school.now.toISOString().slice(0, 10)
  await desk.school.as('director').get('ladder.save', { ladder, effectiveFrom })
})
afterEach(() => desk.close())

/** The step of these pupils’ offence, of the first of them. */
async function step(pupilIds = [desk.own.pupils[0]!.id]): Promise<string> {
  return (await desk.record(pupilIds)).stepIds[0]!
}

/** What the letters of this step would say now. */
async function letters(stepId: string): Promise<string> {
  const wish = { stepId, decision: 'approve', measures: [], reason: '' }
  const shown = await desk.school.as('director').get<Shown[]>('letters.preview', wish)
  expect(shown.length).toBeGreaterThan(0)
  return shown.map(({ text }) => text).join('\n')
}

test('a letter says on which day the pupil was heard, once that is on record', async () => {
  const stepId = await step()
  expect(await letters(stepId)).not.toContain('hierover gehoord')
  await desk.hear(stepId)
  expect(await letters(stepId)).toMatch(/Op \w+ \d+ januari 2026 hebben wij \S+ hierover gehoord\./)
})

test('a try that reached nobody is no hearing, and neither is that of another pupil', async () => {
  const [first, second] = desk.own.pupils
  const stepId = await step([first!.id, second!.id])
  await desk.logged(stepId, 'hearing', { reached: false, outcome: '' })
  await desk.hear(stepId, second!.id)
  expect(await letters(stepId)).not.toContain('hierover gehoord')
})

test('a hearing struck as a mistake is in no letter', async () => {
  const stepId = await step()
  const { id } = await desk.logged(stepId, 'hearing')
  expect(await letters(stepId)).toContain('hierover gehoord')
  await desk.get('director', 'strikeContact', { contactId: id, reason: 'Verkeerde leerling' })
  expect(await letters(stepId)).not.toContain('hierover gehoord')
})
