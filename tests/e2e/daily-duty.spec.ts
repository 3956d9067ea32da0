import type { Step } from '../../src/contract/step'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'
import { part } from './on-a-step'

/** Friday 20 November 2026, 14.30: the school days after it are Monday to Friday of the next week. */
test.use(fridayAfternoon)
test.describe.configure({ timeout: 300_000 })

test('a decision to hand in every day gets its days, and a permission for the class says so', async ({
  page
}) => {
  await goTo(page, 'Directie')
  const waiting = await ask<Step[]>(page, 'review.waiting', {})
  const step = waiting.find(({ menu, needs, contested }) => {
    return menu.includes('hand-in-daily') && !needs.includes('hearing') && contested === 0
  })!
  const decision = {
    stepId: step.id,
    decision: 'other',
    measures: ['hand-in-daily'],
    reason: 'Rust in de les'
  }
  await ask(page, 'review.decide', decision)
  await page.goto(`${page.url().split('#')[0]}#/stap/${step.id}`)
  const card = part(page, 'Elke dag inleveren')
  await expect(part(page, 'Wat is er nu te doen?')).toContainText('Kies de dagen.')
  await expect(card).toContainText('Besloten, maar de dagen staan nog niet vast.')
  await card.getByRole('button', { name: 'Dagen kiezen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Elke dag inleveren' })
  await dialog.getByLabel('Hoeveel schooldagen?').fill('90')
  await expect(dialog).toContainText('Kies een aantal van 1 tot en met 60.')
  await expect(dialog.getByRole('button', { name: 'Dagen kiezen' })).toBeDisabled()
  await dialog.getByLabel('Hoeveel schooldagen?').fill('5')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Dagen kiezen' }).click()
  await expect(card).toContainText('tot en met vrijdag 27 november 2026')

  await card.getByRole('button', { name: 'Verlengen' }).click()
  const longer = page.getByRole('dialog', { name: 'Langer elke dag inleveren' })
  await longer.getByLabel('Hoeveel schooldagen erbij?').fill('1')
  await longer.getByLabel('Reden').fill('Een keer vergeten')
  await longer.getByRole('button', { name: 'Verlengen' }).click()
  await expect(card).toContainText('tot en met maandag 30 november 2026')
  await expect(card).toContainText('Een keer vergeten')
  await expectAccessible(page)

  await page.getByRole('main').getByRole('link', { name: step.pupilName }).first().click()
  await expect(part(page, 'Elke dag inleveren')).toContainText('t/m ma 30 nov')
  await page.getByRole('link', { name: 'Toestemming', exact: true }).click()
  await page.keyboard.press('n')
  const drawer = page.getByRole('dialog', { name: 'Nieuwe toestemming' })
  await drawer.getByRole('combobox', { name: 'Klas' }).click()
  await page.getByRole('option', { name: step.className!, exact: true }).click()
  await drawer.getByRole('radio', { name: 'Een ander lesuur' }).check()
  await expect(drawer.getByText('Moet dagelijks inleveren')).toHaveCount(0)
  await drawer.getByLabel('Dag', { exact: true }).fill('24-11-2026')
  await expect(drawer.getByText('Moet dagelijks inleveren door een besluit')).toBeVisible()
  await expect(drawer).toContainText(`${step.pupilName}, t/m ma 30 nov`)
  await expectAccessible(page)
})
