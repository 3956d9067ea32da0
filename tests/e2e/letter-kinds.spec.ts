import type { Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import type { OffenceKind } from '../../src/contract/catalogue'
import type { Step } from '../../src/contract/step'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'
import { part } from './on-a-step'

test.use(fridayAfternoon)
test.describe.configure({ timeout: 240_000 })

const lettersOf = (page: Page) => ask<Letter[]>(page, 'letters.list', {})
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })
const open = (page: Page, address: string) => page.evaluate((to) => void (location.hash = to), address)

/** Looks at the letters in front of the page, approves them, and finds them on file. */
async function approve(page: Page, name: string, says: RegExp): Promise<Letter[]> {
  const before = new Set((await lettersOf(page)).map(({ id }) => id))
  const front = dialog(page, name)
  await expect(front.getByRole('img', { name: says }).first()).toBeVisible()
  await expectAccessible(page)
  await front.getByRole('button', { name: /^Goedkeuren: \d brie/ }).click()
  await expect(front).toHaveCount(0)
  await expect(page.getByText(/(ligt|liggen) klaar bij Brieven\./).last()).toBeVisible()
  return (await lettersOf(page)).filter(({ id }) => !before.has(id))
}

test('parents are invited to a talk, and invited anew when it is moved', async ({ page }) => {
  await goTo(page, 'Directie')
  const waiting = await ask<Step[]>(page, 'review.waiting', {})
  const step = waiting.find(
    ({ state, contested, measures, menu }) =>
      state === 'proposed' && contested === 0 && [...measures, ...menu].includes('talk-with-guardians')
  )!
  await ask(page, 'review.decide', {
    stepId: step.id,
    decision: 'other',
    measures: ['talk-with-guardians'],
    reason: 'Een gesprek past hier beter.'
  })
  await open(page, `/stap/${step.id}`)
  const measures = part(page, 'Maatregelen')
  await measures.getByRole('button', { name: 'Moment plannen: Gesprek met ouders en leerling' }).click()
  const plan = page.getByRole('dialog', { name: /Moment plannen/ })
  await plan.getByLabel('Dag').fill('25-11-2026')
  await plan.getByLabel('Tijd').fill('16:00')
  await plan.getByLabel('Plaats').fill('kamer 1.12')
  await plan.getByRole('button', { name: /plannen|Vastleggen/ }).click()
  await measures.getByRole('button', { name: /^Uitnodiging maken: / }).click()
  await dialog(page, 'Uitnodiging maken').getByLabel('Wie is er nog meer bij?').fill('de teamleider')
  const invited = await approve(
    page,
    'Uitnodiging maken',
    /woensdag 25 november 2026 om 16\.00 uur.*kamer 1\.12.*de teamleider/s
  )
  expect(invited.every(({ kind, state }) => kind === 'conversation' && state === 'ready')).toBe(true)
  await expect(measures.getByRole('link', { name: 'Uitnodiging voor een gesprek' })).toHaveCount(
    invited.length
  )
  await expect(measures.getByRole('button', { name: /^Uitnodiging maken/ })).toHaveCount(0)
  await ask(page, 'letters.issue', { letterIds: invited.map(({ id }) => id), channel: 'printed' })

  const { appointments } = await ask<{ appointments: { id: string }[] }>(page, 'steps.handling', {
    stepId: step.id
  })
  await ask(page, 'steps.settle', {
    appointmentId: appointments[0]!.id,
    outcome: 'excused',
    note: 'De mentor is die dag op cursus.',
    again: { day: '2026-11-26', clock: '15:30', place: 'kamer 1.12' }
  })
  await open(page, '/brieven')
  await open(page, `/stap/${step.id}`)
  await measures.getByRole('button', { name: /^Nieuwe uitnodiging maken: / }).click()
  await approve(
    page,
    'Nieuwe uitnodiging maken',
    new RegExp(`in de plaats van .*${invited[0]!.reference}`, 's')
  )
  const after = await lettersOf(page)
  for (const { id } of invited) expect(after.find((one) => one.id === id)!.retractedBy).not.toBeNull()
  await expectAccessible(page)
})

test('the decision to suspend goes out with its reasons, and ticks the checks it answers', async ({
  page
}) => {
  await goTo(page, 'Directie')
  const kinds = await ask<OffenceKind[]>(page, 'offences.kinds', {})
  const [one] = await ask<Step[]>(page, 'review.waiting', {})
  const day = '2026-11-20'
  await ask(page, 'offences.record', {
    pupilIds: [one!.pupilId],
    kindId: kinds.find(({ counts }) => counts === 'criminal')!.id,
    day,
    hour: null,
    place: 'break',
    note: 'Deelde een filmpje van een vechtpartij.',
    ownWords: '',
    anyway: null
  })
  const steps = await ask<Step[]>(page, 'review.waiting', {})
  const stepId = steps.find(({ track, pupilId }) => track === 'direct' && pupilId === one!.pupilId)!.id
  const heard = {
    stepId,
    pupilId: one!.pupilId,
    withWhom: 'de leerling',
    way: 'in-person',
    day,
    clock: '14:00'
  }
  const talk = { ...heard, reached: true, outcome: 'Heeft het eigen verhaal verteld.' }
  await ask(page, 'steps.logContact', { ...talk, kind: 'hearing' })
  await ask(page, 'review.decide', {
    stepId,
    decision: 'other',
    measures: ['suspension'],
    reason: 'Het filmpje heeft veel schade gedaan.'
  })
  await ask(page, 'steps.suspend', {
    stepId,
    form: 'external',
    firstDay: '2026-11-23',
    lastDay: '2026-11-24',
    reason: 'Het filmpje heeft veel schade gedaan bij een klasgenoot.',
    whyAgain: ''
  })
  await open(page, `/stap/${stepId}`)
  const card = part(page, 'Schorsing')
  await card.getByRole('button', { name: 'Brief over de schorsing maken' }).click()
  const letters = await approve(
    page,
    'Brief over de schorsing maken',
    /maandag 23 november 2026 tot en met dinsdag 24 november 2026 \(2 schooldagen\).*Bezwaar maken kan/s
  )
  await expect(card.getByText('0 van 9 gedaan')).toBeVisible()
  await ask(page, 'letters.issue', { letterIds: letters.map(({ id }) => id), channel: 'printed' })
  await open(page, '/brieven')
  await open(page, `/stap/${stepId}`)
  await expect(card.getByText('3 van 9 gedaan')).toBeVisible()
  await expect(card.getByRole('link', { name: 'Besluit tot schorsing' }).first()).toBeVisible()
  await expectAccessible(page)
})

test('who does not answer gets a reminder on paper, which counts when it is sent', async ({ page }) => {
  await goTo(page, 'Brieven')
  const late = (await lettersOf(page)).find(({ state }) => state === 'overdue')!
  await page.getByRole('button', { name: late.reference }).click()
  const card = page.getByRole('region', { name: 'Antwoord en dossier' })
  await expect(card.getByRole('button', { name: 'Herinnering vastleggen' })).toBeVisible()
  await card.getByRole('button', { name: 'Herinnering maken' }).click()
  const [reminder] = await approve(
    page,
    'Herinnering maken',
    new RegExp(`${late.reference}.*(Bellen mag ook|You may call)`, 's')
  )
  expect(reminder).toMatchObject({ kind: 'reminder', recipient: late.recipient, state: 'ready' })
  await expect(card.getByRole('link', { name: 'Herinnering' })).toBeVisible()
  await expect(card.getByRole('button', { name: 'Herinnering maken' })).toHaveCount(0)
  await expect(card).toContainText('antwoord te laat')
  await ask(page, 'letters.issue', { letterIds: [reminder!.id], channel: 'printed' })
  const first = (await lettersOf(page)).find(({ id }) => id === late.id)
  expect(first).toMatchObject({ state: 'waiting', remindedOn: '2026-11-20' })
})

test('parents read that a device lies at school, from the page of the device', async ({ page }) => {
  await goTo(page, 'Vandaag')
  const [one] = await ask<Step[]>(page, 'review.waiting', {})
  await ask(page, 'custody.take', {
    pupilId: one!.pupilId,
    device: 'smartwatch',
    holderId: null,
    holder: 'De receptie',
    place: 'de kluis',
    note: '',
    until: { day: '2026-11-23', hour: null },
    reason: 'De ouders halen het maandag op.'
  })
  await open(page, '/toestellen')
  await page.getByRole('table').getByRole('button', { name: one!.pupilName }).click()
  const story = dialog(page, 'Toestel')
  await story.getByRole('button', { name: 'Brief aan de ouders maken' }).click()
  const front = dialog(page, 'Brief aan de ouders maken')
  await front.getByLabel('Waarom is het toestel ingenomen?').fill('gebruikt tijdens een toets')
  await front.getByRole('radio', { name: 'Alleen een ouder of verzorger' }).check()
  const letters = await approve(
    page,
    'Brief aan de ouders maken',
    /smartwatch\. De reden: gebruikt tijdens een toets.*Waar: de kluis.*Door wie: een ouder of verzorger/s
  )
  expect(letters.every(({ stepId, kind }) => stepId === null && kind === 'taken')).toBe(true)
  await expect(story.getByRole('link', { name: 'Toestel in bewaring' }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(story).toHaveCount(0)
  await open(page, `/brieven?brief=${letters[0]!.id}`)
  await expect(page.getByRole('region', { name: `Brief ${letters[0]!.reference} aan` })).toBeVisible()
  await expectAccessible(page)
})
