import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { column, countOf, fridayAfternoon, goTo, work } from './at-the-desk'

test.use(fridayAfternoon)

const toast = 'Het besluit is vastgelegd.'

test('what waits explains itself without leaving the list, and J and K move through it', async ({ page }) => {
  await goTo(page, 'Directie')
  const waiting = work(page, 'Besluiten')
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
  const name = await work(page, 'Besluiten').first().locator('span').first().innerText()
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
  await expect(work(page, 'Besluiten').first()).toHaveAttribute('aria-current', 'true')
})

test('waiving takes a reason, sends nothing, and stands in the pupil’s file', async ({ page }) => {
  await goTo(page, 'Directie')
  const letters = await countOf(page, 'Brieven')
  const panel = column(page, 'Waarom deze stap?')
  const name = await panel.getByRole('link').innerText()
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
