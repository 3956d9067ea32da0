import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'

/** Wednesday 10.20 at school: Anouk Smit teaches H3a in the third hour, 28 pupils. */
test.use({ clock: '2026-11-25T09:20:00Z', sample: true })
test.describe.configure({ timeout: 240_000 })

async function openPermissions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Anouk Smit' }).click()
  await page.keyboard.type('246810')
  await page.getByRole('link', { name: 'Toestemming', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Toestemming' })).toBeVisible()
}

const drawer = (page: Page) => page.getByRole('dialog', { name: 'Nieuwe toestemming' })
const today = (page: Page) => page.getByRole('region', { name: /^Vandaag, / })
const counts = (page: Page) => page.getByRole('main').getByRole('status')

test('a class may use the phone for the rest of this lesson: in the round it is in order, until it is withdrawn', async ({
  page
}) => {
  await openPermissions(page)
  await expectAccessible(page)
  await page.keyboard.press('n')
  await expect(drawer(page).getByRole('combobox', { name: 'Klas' })).toHaveValue('H3a')
  await expect(drawer(page).getByRole('radio', { name: 'Deze les' })).toBeChecked()
  await page.getByRole('button', { name: 'Quiz' }).click()
  await page.getByRole('button', { name: 'Alleen de genoemde site' }).click()
  await expectAccessible(page)
  await drawer(page).getByRole('button', { name: 'Toestemming geven' }).click()
  await expect(drawer(page)).toHaveCount(0)
  await expect(today(page)).toContainText(/10:2\d – 10:50/)
  await expect(today(page)).toContainText('Klas H3a')
  await expect(today(page)).toContainText('Mag gebruiken: Alleen de genoemde site')

  await page.getByRole('link', { name: 'Les', exact: true }).click()
  await expect(counts(page)).toContainText('28 leerlingen · 28 in orde')
  await expect(page.getByRole('button', { name: /^1, .*, in orde$/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Klas in orde' })).toBeVisible()
  await expect(page.getByRole('grid')).not.toContainText(/toestemming|quiz/i)

  await page.getByRole('link', { name: 'Toestemming', exact: true }).click()
  await page.getByRole('button', { name: 'Intrekken: Quiz' }).click()
  const dialog = page.getByRole('dialog', { name: 'Toestemming intrekken' })
  await dialog.getByLabel('Reden').fill('De quiz gaat niet door')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Intrekken' }).click()
  await expect(today(page)).toContainText('ingetrokken')
  await page.getByRole('link', { name: 'Les', exact: true }).click()
  await expect(counts(page)).toContainText('0 in orde · 28 open')
})

test('some pupils may in a later hour, and what has begun a teacher cannot permit any more', async ({
  page
}) => {
  await openPermissions(page)
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'Opzoeken' }).click()
  await drawer(page).getByRole('radio', { name: 'Een eigen tijd' }).check()
  await drawer(page).getByLabel('Van', { exact: true }).fill('10.00')
  await drawer(page).getByLabel('Tot', { exact: true }).fill('10:45')
  await drawer(page).getByRole('button', { name: 'Toestemming geven' }).click()
  await expect(drawer(page).getByRole('alert')).toContainText('Dit is al begonnen.')
  await drawer(page).getByRole('radio', { name: 'Een ander lesuur' }).check()
  await drawer(page).getByRole('combobox', { name: 'Lesuur' }).click()
  await page.getByRole('option', { name: /^5e uur/ }).click()
  await drawer(page).getByRole('checkbox', { name: 'Alleen enkele leerlingen' }).check()
  await drawer(page).getByRole('checkbox', { name: 'Sanne van den Berg' }).check()
  await expectAccessible(page)
  await drawer(page).getByRole('button', { name: 'Toestemming geven' }).click()
  await expect(today(page)).toContainText('5e uur')
  await expect(today(page)).toContainText('Sanne van den Berg')
})
