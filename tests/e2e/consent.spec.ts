import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

/** Friday 20 November 2026, 14.30 at the sample school; Marijke van Bohemen is director. */
test.use(fridayAfternoon)
test.describe.configure({ timeout: 300_000 })

const table = (page: Page) => page.getByRole('region', { name: 'Antwoorden over beeldmateriaal' })

async function openClass(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Onderdelen van Toestemming' })
    .getByRole('link', { name: 'Beeldmateriaal' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Beeldmateriaal' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Klas' }).click()
  await page.getByRole('option', { name: 'H3a' }).click()
  await expect(table(page)).toBeVisible()
}

test('an answer is put on record, and a permission with recording says how many are not in the picture', async ({
  page
}) => {
  await goTo(page, 'Toestemming')
  await openClass(page)
  await expect(table(page)).toContainText('nog geen antwoord')
  await expectAccessible(page)
  await table(page).getByRole('link', { name: 'Sanne van den Berg' }).click()
  const card = page.getByRole('region', { name: /^Beeldmateriaal / })
  await expect(card).toContainText('nog geen antwoord')
  await card.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Antwoord over beeldmateriaal' })
  await dialog.getByRole('radio', { name: 'Nee' }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(card).toContainText('nee')
  await card.getByRole('button', { name: 'Antwoord vastleggen' }).click()
  await dialog.getByRole('radio', { name: 'Ja' }).check()
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(card.getByText('Eerdere antwoorden (1)')).toBeVisible()

  await page.getByRole('link', { name: 'Toestemming', exact: true }).click()
  await page.keyboard.press('n')
  const drawer = page.getByRole('dialog', { name: 'Nieuwe toestemming' })
  await drawer.getByRole('combobox', { name: 'Klas' }).click()
  await page.getByRole('option', { name: 'H3a' }).click()
  await drawer.getByRole('radio', { name: 'Een eigen tijd' }).check()
  await drawer.getByLabel('Van', { exact: true }).fill('15.00')
  await drawer.getByLabel('Tot', { exact: true }).fill('15.30')
  await drawer.getByRole('button', { name: 'Foto of film' }).click()
  await drawer.getByRole('checkbox', { name: /^Er wordt opgenomen/ }).check()
  await expect(drawer).toContainText('27 leerlingen niet in beeld.')
  await expect(drawer).not.toContainText('nog geen antwoord')
  await expectAccessible(page)
  await drawer.getByRole('button', { name: 'Toestemming geven' }).click()
  await expect(page.getByText('met opname')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('27 leerlingen niet in beeld.')
  await page.getByRole('button', { name: 'Wie?' }).click()
  const names = page.getByRole('dialog', { name: 'Niet in beeld' })
  await expect(names.getByRole('listitem')).toHaveCount(27)
  await expect(names).not.toContainText('Sanne van den Berg')
  await expectAccessible(page)
})

test('answers come in from a file: looked at first, put right, and kept as shown', async ({ page }) => {
  await goTo(page, 'Toestemming')
  const pupils = await ask<{ number: string; className: string; givenName: string }[]>(
    page,
    'roster.names',
    {}
  )
  const [one, two, three] = pupils.filter(({ className }) => className === 'H3a')
  await page.getByRole('link', { name: 'Instellingen', exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Onderwerpen' })
    .getByRole('link', { name: /^Import/ })
    .click()
  await page.getByRole('link', { name: 'Toestemming voor beeldmateriaal importeren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Beeldmateriaal importeren' })).toBeVisible()
  await expectAccessible(page)
  const choose = (text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'beeld.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choose(`Stamnummer;Beeld\n${one!.number};ja\n${two!.number};misschien`)
  const wrong = page.getByRole('region', { name: 'Dit moet eerst goed' })
  await expect(wrong).toContainText('regel 3, Beeld: “misschien”')
  await expect(page.getByRole('button', { name: /^Vastleggen/ })).toBeDisabled()
  await expectAccessible(page)
  await choose(`Stamnummer;Beeld\n${one!.number};ja\n${two!.number};nee\n${three!.number};\n99999999;ja`)
  await expect(wrong).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Deze regels slaan we over' })).toContainText('99999999')
  await expect(page.getByRole('button', { name: 'Vastleggen (2)' })).toBeEnabled()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vastleggen (2)' }).click()
  await expect(page.getByText('2 antwoorden vastgelegd.')).toBeVisible()
  await page.getByRole('link', { name: 'Toestemming', exact: true }).click()
  await openClass(page)
  await expect(table(page).getByText('ja', { exact: true })).toHaveCount(1)
  await expect(table(page).getByText('nee', { exact: true })).toHaveCount(1)
})
