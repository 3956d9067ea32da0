import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/host'

const pictures = join(import.meta.dirname, '../../docs/pictures')

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(640, 799)
  await expect(page.getByText('Opgeslagen')).toBeVisible()
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
}

async function comeIn(page: Page, role: string): Promise<void> {
  await page.getByRole('button', { name: role }).click()
  await page.keyboard.type('246810')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
}

test('the round', async ({ page }) => {
  await comeIn(page, 'Docent')
  await take(page, 'today')
  await page.getByRole('link', { name: /Innemen/ }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await page.keyboard.type('19')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('26 in orde')).toBeVisible()
  await take(page, 'lesson')
})

test('the desk, a file and the letters', async ({ page }) => {
  await comeIn(page, 'Directeur')
  await page.getByRole('link', { name: 'Directie', exact: true }).click()
  await page
    .getByRole('region', { name: 'Besluiten', exact: true })
    .getByRole('button')
    .filter({ hasNotText: 'overtreding betwist' })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Deze tellen mee' })).toBeVisible()
  await take(page, 'desk')
  await page
    .getByRole('region', { name: 'Waarom deze stap?' })
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .click()
  await expect(page.getByRole('heading', { name: /ladder/i }).first()).toBeVisible()
  await take(page, 'file')
  await page.locator('a[href*="/stap/"]').first().click()
  await expect(page.getByRole('heading', { name: 'Wat is er nu te doen?' })).toBeVisible()
  await take(page, 'step')
  await page.getByRole('link', { name: 'Brieven', exact: true }).click()
  await expect(
    page
      .getByRole('region', { name: /^Brief TEL/ })
      .getByRole('img')
      .first()
  ).toBeVisible()
  await take(page, 'letter')
})

test('the ladder', async ({ page }) => {
  await comeIn(page, 'Directeur')
  await page.getByRole('link', { name: 'Instellingen', exact: true }).click()
  await page
    .getByRole('link', { name: 'Stappenplan' })
    .or(page.getByRole('tab', { name: 'Stappenplan' }))
    .click()
  const edit = { name: 'Stappenplan wijzigen' }
  await page.getByRole('link', edit).or(page.getByRole('button', edit)).click()
  await page.getByRole('button', { name: 'Op een bedacht jaar' }).click()
  await expect(page.getByText(/^Een bedacht jaar: \d+ stappen/)).toBeVisible()
  await take(page, 'ladder')
})

test('the patterns and the year', async ({ page }) => {
  await comeIn(page, 'Directeur')
  await page.getByRole('link', { name: 'Rapport', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Per lesuur' })).toBeVisible()
  await take(page, 'patterns')
  await page.getByRole('link', { name: 'Jaarverslag' }).click()
  await expect(page.getByRole('heading', { name: 'In het kort' })).toBeVisible()
  await take(page, 'yearly')
})

test('the calendar', async ({ page }) => {
  await comeIn(page, 'Directeur')
  await page.getByRole('link', { name: 'Instellingen', exact: true }).click()
  await page.getByRole('link', { name: 'Kalender' }).click()
  await expect(page.getByRole('heading', { name: /^Schooljaar/ })).toBeVisible()
  await take(page, 'calendar')
})

test('a receipt', async ({ page }) => {
  await comeIn(page, 'Docent')
  await page.keyboard.press('t')
  await expect(page.getByRole('combobox', { name: 'Leerling' })).toBeFocused()
  await page.keyboard.type('yara')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Innemen', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Innamebewijs' }).click()
  await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
  await take(page, 'receipt')
})
