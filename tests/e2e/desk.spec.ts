import type { Page } from '@playwright/test'
import type { Contested, OpenRound } from '../../src/contract/desk'
import type { AskingImport } from '../../src/contract/import-questions'
import type { Letter } from '../../src/contract/letters'
import type { PupilName } from '../../src/contract/roster'
import type { Step } from '../../src/contract/step'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, column, countOf, fridayAfternoon, goTo, work } from './at-the-desk'

test.use(fridayAfternoon)

const panel = (page: Page) => column(page, 'Waarom deze stap?')
const waiting = (page: Page) => ask<Step[]>(page, 'review.waiting', {})
const lettersOf = (page: Page) => ask<Letter[]>(page, 'letters.list', {})
const hasNoReason = ({ contested, measures }: Step) =>
  contested === 0 && !measures.includes('guardian-collects')

/** A keyboard that counts: each key is an action, and so is each sign that is typed. */
function counting(page: Page) {
  let actions = 0
  return {
    async press(key: string) {
      actions += 1
      await page.keyboard.press(key)
    },
    async type(text: string) {
      actions += text.length
      await page.keyboard.type(text)
    },
    count: () => actions
  }
}

/** Leaves so many decisions on the desk, each with letters; one of them asks for a reason. */
async function putOnDesk(page: Page, many: number): Promise<Step[]> {
  for (const { offenceId } of await ask<Contested[]>(page, 'review.contested', {}))
    await ask(page, 'offences.uphold', { offenceId, reason: 'De docent heeft het zelf gezien' })
  const withReason = (await waiting(page)).filter((step) => !hasNoReason(step))
  for (const { id: stepId } of withReason.slice(1))
    await ask(page, 'review.decide', { stepId, decision: 'waive', measures: [], reason: 'Al besproken' })
  // The letter of the one that asks for a reason tells where the device lies.
  const taken = { device: 'phone', holderId: null, holder: 'receptie', place: 'kluis', note: '' }
  await ask(page, 'custody.take', {
    pupilId: withReason[0]!.pupilId,
    ...taken,
    until: { day: '2026-11-23', hour: null },
    reason: 'De ouders halen het op'
  })
  const busy = new Set((await waiting(page)).map(({ pupilId }) => pupilId))
  const pupils = (await ask<PupilName[]>(page, 'roster.names', {})).filter(({ id }) => !busy.has(id))
  const occurred = { kindId: 'phone-used', day: '2026-11-20', hour: 1, place: 'lesson' }
  for (const { id } of pupils) {
    const now = await waiting(page)
    if (now.length >= many) break
    const said = { ...occurred, pupilIds: [id], note: '', ownWords: '', anyway: null }
    await ask(page, 'offences.record', said)
    const made = (await waiting(page)).find((step) => !now.some((one) => one.id === step.id))
    if (made && !hasNoReason(made))
      await ask(page, 'review.decide', {
        stepId: made.id,
        decision: 'waive',
        measures: [],
        reason: 'Al besproken'
      })
  }
  return waiting(page)
}

test('twenty decisions, each looked at with its letters, take at most sixty keys', async ({ page }) => {
  await goTo(page, 'Directie')
  const steps = await putOnDesk(page, 20)
  expect(steps).toHaveLength(20)
  expect(steps.filter((step) => !hasNoReason(step))).toHaveLength(1)
  await expect.poll(() => countOf(page, 'Besluiten')).toBe(20)
  const before = await lettersOf(page)
  const keyboard = counting(page)
  for (let left = 20; left > 0; left -= 1) {
    const line = work(page, 'Besluiten').first()
    await expect(line).toHaveAttribute('aria-current', 'true')
    // She reads why, and then the letters as they will be printed: nothing is decided unseen.
    await expect(panel(page).getByRole('heading', { name: 'Deze tellen mee' })).toBeVisible()
    const name = await panel(page).getByRole('heading', { level: 2 }).innerText()
    await keyboard.press('1')
    const dialog = page.getByRole('dialog', { name: `Besluit goedkeuren · ${name}` })
    const reason = dialog.getByLabel('Reden')
    await expect(dialog.getByRole('button', { name: /^Goedkeuren/ })).toBeVisible()
    if ((await reason.count()) > 0) {
      await expect(reason).toBeFocused()
      await keyboard.type('Vierde keer')
      await keyboard.press('Control+Enter')
    } else {
      await expect(dialog.getByRole('img').first()).toBeVisible()
      await keyboard.press('Enter')
    }
    await expect(dialog).toHaveCount(0)
    await expect.poll(() => countOf(page, 'Besluiten')).toBe(left - 1)
  }
  expect(keyboard.count()).toBeLessThanOrEqual(60)
  expect(await waiting(page)).toEqual([])
  const made = (await lettersOf(page)).filter(({ id }) => !before.some((one) => one.id === id))
  for (const { id } of steps) expect(made.some(({ stepId }) => stepId === id)).toBe(true)
})

test('a contested offence stands on the desk with the words of who says so, and leaves it with a reason', async ({
  page
}) => {
  await goTo(page, 'Directie')
  const [one] = await ask<Contested[]>(page, 'review.contested', {})
  const line = page.locator(`[data-work="${one!.offenceId}"]`)
  await expect(line).toContainText('betwist')
  await line.click()
  await expect(panel(page)).toContainText(one!.words)
  await expectAccessible(page)
  await page.keyboard.press('2')
  await expect(page.getByRole('dialog', { name: 'Overtreding intrekken' })).toBeVisible()
  await page.keyboard.press('Escape')
  await line.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Overtreding blijft staan' })
  await expect(dialog.getByLabel('Wat heb je nagegaan?')).toBeFocused()
  await page.keyboard.type('De docent heeft het zelf gezien')
  await dialog.getByRole('button', { name: 'Blijft staan' }).click()
  await expect(page.getByText('Vastgelegd: de overtreding blijft staan.')).toBeVisible()
  await expect(line).toHaveCount(0)
})

test('an objection waits until somebody writes down what was done, and its letter tells that', async ({
  page
}) => {
  await goTo(page, 'Directie')
  const isOpen = ({ state, reply, settled }: Letter) =>
    state === 'answered' && !settled && ['objected', 'refused'].includes(reply?.kind ?? '')
  const letter = (await lettersOf(page)).find(isOpen)!
  const line = page.locator(`[data-work="${letter.id}"]`)
  await line.click()
  await expect(panel(page)).toContainText(letter.reply!.note)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Bezwaar afhandelen' })
  await expect(dialog.getByLabel('Wat is er gedaan?')).toBeFocused()
  await page.keyboard.type('Moeder gebeld: de brief blijft staan')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(line).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Het bezwaar staat weer open.')).toBeVisible()
  await expect(line).toBeVisible()
  await line.click()
  await page.keyboard.press('1')
  await dialog.getByLabel('Wat is er gedaan?').fill('Met vader gesproken')
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(line).toHaveCount(0)
  await page.getByRole('link', { name: 'Brieven', exact: true }).click()
  await page.getByRole('button', { name: letter.reference }).click()
  const card = page.getByRole('region', { name: 'Antwoord en dossier' })
  await expect(card).toContainText(/Afgehandeld op .*: Met vader gesproken/)
  await card.getByText(/^Wat er is vastgelegd/).click()
  await expect(card.getByRole('listitem').first()).toHaveText(/^Bezwaar afgehandeld: Met vader gesproken/)
})

test('a round whose lesson is over and that is not closed opens from the desk', async ({ page }) => {
  await goTo(page, 'Directie')
  const { rounds } = await ask<{ rounds: OpenRound[] }>(page, 'review.openRounds', {})
  const round = rounds[0]!
  const line = page.locator(`[data-work="${round.id}"]`)
  await expect(line).toContainText(`nog ${round.held} toestellen`)
  await line.click()
  await expect(panel(page)).toContainText(`Begonnen door ${round.begunBy}`)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#/les/${round.classId}/${round.day}/${round.hour}$`))
})

/** A list of the school without two of its pupils, read in and applied. */
async function importWithout(page: Page, missing: number): Promise<PupilName[]> {
  const all = await ask<PupilName[]>(page, 'roster.names', {})
  const lines = all
    .slice(missing)
    .map(({ number, givenName, prefix, familyName, className }) =>
      [number, givenName, prefix, familyName, className].join(';')
    )
  const text = ['Stamnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas', ...lines].join('\n')
  const base64 = Buffer.from(text).toString('base64')
  const files = [{ file: { name: 'leerlingen.csv', base64 }, mapping: null }]
  const { fingerprint } = await ask<{ fingerprint: string }>(page, 'roster.previewImport', { files })
  const how = { files, fingerprint, from: '2026-11-20', leaversLeave: false, typed: '' }
  await ask(page, 'roster.applyImport', how)
  return all.slice(0, missing)
}

test('what an import could not decide is decided on the desk, one by one or all at once', async ({
  page
}) => {
  await goTo(page, 'Directie')
  const [first, second] = await importWithout(page, 2)
  const line = work(page, 'Opvolging').filter({ hasText: 'vragen na een import' })
  await line.click()
  await expect(line).toContainText('2 leerlingen')
  await expect(panel(page)).toContainText('Stond niet in het bestand')
  await expectAccessible(page)
  await page.keyboard.press('1')
  const dialog = page.getByRole('dialog', { name: 'Vragen beantwoorden' })
  const list = dialog.getByRole('list', { name: 'Vragen van deze import' })
  await expect(list.getByRole('button', { name: /^Blijft op school/ }).first()).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(list.getByText('Blijft', { exact: true })).toBeVisible()
  await expect(list.getByRole('button', { name: /^Blijft op school/ })).toBeFocused()
  await list.getByRole('button', { name: /^Is van school/ }).click()
  await expect(list.getByText('Weg', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(line).toHaveCount(0)
  const left = new Set((await ask<PupilName[]>(page, 'roster.names', {})).map(({ id }) => id))
  expect([first!, second!].filter(({ id }) => !left.has(id))).toHaveLength(1)
  const missing = await importWithout(page, 3)
  expect(missing.length).toBeGreaterThan(0)
  await line.click()
  await page.keyboard.press('2')
  await expect(
    page.getByRole('dialog', { name: 'Alles blijft zo' }).getByRole('button', { name: 'Alles blijft zo' })
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line).toHaveCount(0)
  expect(await ask<AskingImport[]>(page, 'roster.importQuestions', {})).toEqual([])
})
