import type { Repeated } from '../../src/contract/repeated'
import type { CleanStreak } from '../../src/contract/review'
import type { LadderVersion } from '../../src/contract/ladder'
import type { Why } from '../../src/contract/steps'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, column, countOf, fridayAfternoon, goTo, work } from './at-the-desk'
import { decidedStep, lineOf, proposal } from './on-a-step'

test.use(fridayAfternoon)

const toast = 'Het besluit is vastgelegd.'
/** The steps that wait; what is contested stands before them. */
const proposals = (page: Page) => work(page, 'Besluiten').filter({ hasNotText: 'overtreding betwist' })

test('what waits explains itself without leaving the list, and J and K move through it', async ({ page }) => {
  await goTo(page, 'Directie')
  const waiting = proposals(page)
  await waiting.first().click()
  await expect(waiting.first()).toHaveAttribute('aria-current', 'true')
  const panel = column(page, 'Waarom deze stap?')
  await expect(panel.getByText(/^Dit was de \d+e keer in schooljaar 2026-2027\./)).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Deze tellen mee' })).toBeVisible()
  await expect(panel.getByText(/^Stappenplan: /)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('j')
  await expect(waiting.nth(1)).toHaveAttribute('aria-current', 'true')
  await expect(waiting.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(waiting.first()).toHaveAttribute('aria-current', 'true')
})

test('approving shows the letters as they will be printed, and two keys decide', async ({ page }) => {
  await goTo(page, 'Directie')
  const step = await proposal(page)
  const name = step.pupilName
  await lineOf(page, step).click()
  const [decisions, letters] = [await countOf(page, 'Besluiten'), await countOf(page, 'Brieven')]
  await page.keyboard.press('1')
  const dialog = page.getByRole('dialog', { name: `Besluit goedkeuren · ${name}` })
  await expect(dialog.getByRole('img', { name: /Betreft|Geachte/ })).toHaveCount(2)
  await expectAccessible(page)
  await expect(dialog.getByRole('button', { name: 'Goedkeuren met 2 brieven' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${toast} 2 brieven liggen klaar bij Brieven.`)).toBeVisible()
  await expect.poll(() => countOf(page, 'Besluiten')).toBe(decisions - 1)
  await expect.poll(() => countOf(page, 'Brieven')).toBe(letters + 2)
  await expect(work(page, 'Brieven').first()).toContainText(name)
  await expect(column(page, 'Besluiten').locator('[aria-current=true]')).toHaveCount(1)
})

test('waiving takes a reason, sends nothing, and stands in the pupil’s file', async ({ page }) => {
  await goTo(page, 'Directie')
  const letters = await countOf(page, 'Brieven')
  const panel = column(page, 'Waarom deze stap?')
  await proposals(page).first().click()
  const name = await panel.getByRole('heading', { level: 2 }).innerText()
  await panel.getByRole('button', { name: 'Afzien' }).click()
  const dialog = page.getByRole('dialog', { name: `Van deze stap afzien · ${name}` })
  const confirm = dialog.getByRole('button', { name: 'Afzien van deze stap' })
  await expect(confirm).toBeDisabled()
  await dialog.getByLabel('Reden').fill('De bel ging te vroeg.')
  await expectAccessible(page)
  await confirm.click()
  await expect(page.getByText('Vastgelegd: van deze stap is afgezien.')).toBeVisible()
  await expect.poll(() => countOf(page, 'Brieven')).toBe(letters)
  await page.getByRole('table').getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('Reden: De bel ging te vroeg.')).toBeVisible()
})

test('another measure comes from the menu with a reason, and the letters follow it', async ({ page }) => {
  await goTo(page, 'Directie')
  await work(page, 'Besluiten').filter({ hasText: 'een telefoontje naar huis' }).first().click()
  await page.keyboard.press('2')
  const dialog = page.getByRole('dialog', { name: /^Andere maatregel kiezen/ })
  await expect(dialog.getByText('Vul eerst het formulier in.')).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Gesprek met de leerling' }).check()
  await dialog.getByLabel('Reden').fill('Een gesprek helpt hier meer.')
  await expect(dialog.getByRole('img', { name: /een gesprek over de telefoonregels/ }).first()).toBeVisible()
  await dialog.getByRole('button', { name: /^Besluiten met \d brieven$/ }).click()
  await expect(page.getByText(toast)).toBeVisible()
})

test('a letter that cannot be made says whose it is and what is missing, and nothing is decided', async ({
  page
}) => {
  await goTo(page, 'Directie')
  const before = await countOf(page, 'Besluiten')
  await work(page, 'Besluiten').filter({ hasText: 'Ouders halen de telefoon op' }).first().click()
  await page.keyboard.press('1')
  const dialog = page.getByRole('dialog', { name: /^Besluit goedkeuren/ })
  await dialog.getByLabel('Reden').fill('De vierde keer deze maand.')
  await expect(dialog.getByRole('alert')).toContainText('het is niet als ingenomen vastgelegd')
  await dialog.getByRole('button', { name: /^Goedkeuren/ }).click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await countOf(page, 'Besluiten')).toBe(before)
})

/** The first offence that counts for a step. */
async function basisOf(page: Page, stepId: string): Promise<string> {
  const { offences } = await ask<Why>(page, 'steps.why', { stepId })
  return offences.find(({ whyNot }) => whyNot === null)!.offenceId
}

test('what is contested stands out, and whoever decides all the same says why', async ({ page }) => {
  await goTo(page, 'Directie')
  const step = await proposal(page)
  const offenceId = await basisOf(page, step.id)
  await ask(page, 'offences.contest', { offenceId, who: 'moeder', reason: 'Het was een rekenmachine' })
  await expect(lineOf(page, step)).toContainText('betwist')
  await lineOf(page, step).click()
  const panel = column(page, 'Waarom deze stap?')
  await expect(panel.getByRole('region', { name: 'Dit komt eerst' })).toContainText(
    'Je kunt beslissen, met een reden.'
  )
  await expectAccessible(page)
  await page.keyboard.press('1')
  const dialog = page.getByRole('dialog', { name: /^Besluit goedkeuren/ })
  const confirm = dialog.getByRole('button', { name: /^Goedkeuren/ })
  await expect(confirm).toBeDisabled()
  await dialog.getByLabel('Reden').fill('De docent heeft de telefoon zelf gezien.')
  await expect(dialog.getByRole('img', { name: /Betreft|Geachte/ }).first()).toBeVisible()
  await confirm.click()
  await expect(page.getByText(toast)).toBeVisible()
})

test('a mentor finds out first what is contested', async ({ page }) => {
  await goTo(page, 'Directie', 'dek')
  const step = await proposal(page)
  const offenceId = await basisOf(page, step.id)
  await ask(page, 'offences.contest', { offenceId, who: 'vader', reason: 'Het was een rekenmachine' })
  await lineOf(page, step).click()
  const panel = column(page, 'Waarom deze stap?')
  await expect(panel.getByRole('region', { name: 'Dit komt eerst' })).toContainText('Zoek eerst uit')
  await expect(panel.getByRole('button', { name: 'Goedkeuren' })).toHaveCount(0)
  await expect(panel.getByRole('button', { name: 'Afzien' })).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { level: 1, name: step.pupilName })).toBeVisible()
})

test('a decision whose basis fell away is retracted with a letter to whoever had one', async ({ page }) => {
  await goTo(page, 'Directie')
  const { step, letters } = await decidedStep(page)
  const offenceId = await basisOf(page, step.id)
  await ask(page, 'offences.withdraw', { offenceId, reason: 'Verwisseld met een klasgenoot' })
  await expect(lineOf(page, step)).toContainText('grond vervallen')
  await lineOf(page, step).click()
  const panel = column(page, 'Waarom deze stap?')
  const gone = panel.getByRole('region', { name: 'De grond van dit besluit is vervallen' })
  for (const { recipient } of letters) await expect(gone).toContainText(recipient)
  await expect(panel.getByRole('button', { name: 'Handhaven' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Vervangen' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('3')
  const dialog = page.getByRole('dialog', { name: `Besluit intrekken · ${step.pupilName}` })
  await expect(dialog.getByRole('button', { name: 'Intrekken' })).toBeDisabled()
  await dialog.getByLabel('Reden').fill('De telefoon was van een klasgenoot.')
  await expect(dialog.getByRole('img', { name: /trekken onze brief in/ })).toHaveCount(letters.length)
  await dialog.getByRole('button', { name: /^Intrekken met \d brie(f|ven)$/ }).click()
  await expect(page.getByText(toast)).toBeVisible()
})

test('a decision whose basis fell away is upheld with a reason and without a new letter', async ({
  page
}) => {
  await goTo(page, 'Directie')
  const { step } = await decidedStep(page)
  const offenceId = await basisOf(page, step.id)
  await ask(page, 'offences.withdraw', { offenceId, reason: 'Verwisseld met een klasgenoot' })
  await lineOf(page, step).click()
  await expect(column(page, 'Waarom deze stap?').getByRole('button', { name: 'Handhaven' })).toBeVisible()
  const ready = await countOf(page, 'Brieven')
  await page.keyboard.press('1')
  const dialog = page.getByRole('dialog', { name: /^Besluit handhaven/ })
  await dialog.getByLabel('Reden').fill('Het gesprek was ook zonder deze keer nodig.')
  await expect(dialog.getByText('Bij dit besluit gaat er geen brief uit.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Handhaven' }).click()
  await expect(page.getByText(toast)).toBeVisible()
  expect(await countOf(page, 'Brieven')).toBe(ready)
})

/** A ladder that steps down, for pupils whose count goes on under it; tells whose step down is proposed. */
async function calmWeeks(page: Page): Promise<string> {
  const { rows: before } = await ask<{ rows: Repeated[] }>(page, 'review.repeated', {})
  const { id: _, effectiveFrom: __, ...ladder } = await ask<LadderVersion>(page, 'ladder.current', {})
  const draft = { ...ladder, stepDown: { weeks: 1 } }
  await ask(page, 'ladder.save', { ladder: draft, effectiveFrom: '2026-11-20' })
  for (const { pupilId } of before.filter(({ waiting }) => !waiting))
    await ask(page, 'steps.carryOver', { pupilId, reason: 'De telling loopt door' })
  const [streak] = await ask<CleanStreak[]>(page, 'review.cleanStreaks', {})
  return streak!.pupilName
}

test('calm weeks propose a step down: good news with a letter, or not now with a reason', async ({
  page
}) => {
  await goTo(page, 'Directie')
  const name = await calmWeeks(page)
  const line = work(page, 'Opvolging').filter({ hasText: 'goed nieuws' })
  const mine = line.filter({ hasText: name })
  await expect(mine).toBeVisible()
  const before = await line.count()
  await mine.click()
  const panel = column(page, 'Waarom deze stap?')
  await expect(panel).toContainText(
    /\d+ schoolwe(ek|ken) zonder overtreding: van stap \d naar (geen stap|stap \d)\./
  )
  await expectAccessible(page)
  await page.keyboard.press('2')
  const leave = page.getByRole('dialog', { name: 'Nu geen stap terug' })
  await expect(leave.getByRole('button', { name: 'Nu niet' })).toBeDisabled()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  const dialog = page.getByRole('dialog', { name: `Stap terug · ${name}` })
  await expect(dialog.getByRole('img', { name: /Goed nieuws/ }).first()).toBeVisible()
  await dialog.getByRole('button', { name: /^Stap terug met \d brie(f|ven)$/ }).click()
  await expect(page.getByText(/^De stap terug is vastgelegd\./)).toBeVisible()
  await expect(line).toHaveCount(before - 1)
})
