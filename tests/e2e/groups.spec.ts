import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'

/** Wednesday 7.00 at school, before any lesson; the sample school has a camp in January. */
test.use({ clock: '2026-11-25T06:00:00Z', sample: true })
test.describe.configure({ timeout: 240_000 })

async function openPupils(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Anouk Smit' }).click()
  await page.keyboard.type('246810')
  await page.getByRole('link', { name: 'Leerlingen', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Leerlingen' })).toBeVisible()
}

const openGroups = async (page: Page) => {
  await page.getByRole('link', { name: 'Groepen en uitjes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Groepen en uitjes' })).toBeVisible()
}
const trips = (page: Page) => page.getByRole('table').filter({ hasText: 'Werkweek Ardennen' })
const toast = (page: Page) => page.getByRole('region', { name: 'Meldingen' })

test('a camp of two classes but one pupil begins today, and all phones of it are taken in at once', async ({
  page
}) => {
  await openPupils(page)
  await openGroups(page)
  await expect(trips(page)).toContainText('Kan vanaf wo 20 jan')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Nieuw uitje of kamp' }).click()
  const save = page.getByRole('button', { name: 'Uitje opslaan' })
  await page.getByLabel('Naam').fill('Brugklaskamp')
  await page.getByLabel('Eerste dag').fill('25-11-2026')
  await page.getByLabel('Laatste dag', { exact: true }).fill('27-11-2026')
  await page.getByLabel('Laatste dag', { exact: true }).press('Tab')
  await expect(page.getByText('3 dagen')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Bewaren tot het einde' })).toBeChecked()
  await page.getByLabel('Terug op de laatste dag om').fill('16.00')
  await expect(save).toBeDisabled()
  await page.getByRole('button', { name: 'H3a (28)' }).click()
  await page.getByRole('button', { name: 'H3b (28)' }).click()
  await expect(page.getByText('56 leerlingen')).toBeVisible()
  await page.getByRole('button', { name: 'Sanne van den Berg eruit halen' }).click()
  await expect(page.getByText('55 leerlingen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'H3a (27 van 28)' })).toBeVisible()
  await expectAccessible(page)
  await save.click()

  const camp = page.getByRole('row', { name: /Brugklaskamp/ })
  await expect(camp).toContainText('wo 25 nov t/m vr 27 nov')
  await expect(camp).toContainText('55')
  await camp.getByRole('link', { name: 'Toestellen innemen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Brugklaskamp/ })).toBeVisible()
  await page.getByRole('button', { name: /^Overige 55 ingeleverd/ }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('55 in orde')

  // The pockets of the camp keep their numbers while the phones are in them.
  await page.getByRole('link', { name: 'Leerlingen', exact: true }).click()
  await openGroups(page)
  await page.getByRole('link', { name: 'Brugklaskamp', exact: true }).click()
  await page.getByRole('button', { name: 'Uitje laten vervallen' }).click()
  await expect(toast(page)).toContainText('Er liggen nog toestellen van deze groep.')
})

test('two pupils of a class swap pockets, and swap back; numbering again takes the gaps away', async ({
  page
}) => {
  await openPupils(page)
  await page.getByRole('combobox', { name: 'Klas' }).click()
  await page.getByRole('option', { name: 'H3b' }).click()
  await page.getByRole('link', { name: 'Vakken', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vakken H3b' })).toBeVisible()
  await expectAccessible(page)
  const items = page
    .getByRole('list')
    .filter({ has: page.getByRole('textbox') })
    .getByRole('listitem')
  const nameAt = async (pocket: number) => (await items.nth(pocket - 1).innerText()).trim()
  const [third, seventh] = [await nameAt(3), await nameAt(7)]
  const field = page.getByRole('textbox', { name: `Vak van ${third}` })
  await field.fill('7')
  await field.press('Enter')
  await expect(toast(page)).toContainText('Vak 3 en vak 7 zijn geruild.')
  await expect(field).toHaveValue('7')
  await expect(field).toBeFocused()
  await expect(items.nth(2)).toHaveText(seventh)
  await toast(page).getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(items.nth(2)).toHaveText(third)

  await field.fill('0')
  await expect(page.getByRole('alert')).toContainText('Vul een getal van 1 tot en met 999 in.')
  await field.fill('31')
  await field.press('Enter')
  await expect(items.nth(2)).toContainText('leeg')
  await expect(page.getByText('28 leerlingen · 3 lege vakken ertussen')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Opnieuw nummeren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vakken opnieuw nummeren?' })
  await expect(dialog).toContainText('1 van de 28 leerlingen krijgt een ander vak')
  await dialog.getByRole('button', { name: 'Opnieuw nummeren' }).click()
  await expect(items.nth(2)).toHaveText(third)
  await expect(page.getByText('op volgorde van de klassenlijst')).toBeVisible()
})

test('a teaching group is made by name, is found among the pupils, and comes back after it was ended', async ({
  page
}) => {
  await openPupils(page)
  await openGroups(page)
  await page.getByRole('link', { name: 'Nieuwe groep' }).click()
  await page.getByLabel('Naam').fill('Wiskunde B')
  const find = page.getByRole('combobox', { name: 'Leerling' })
  await find.fill('berg')
  await find.press('Enter')
  await page.getByRole('button', { name: 'Groep opslaan' }).click()
  await expect(page.getByRole('alert')).toContainText('Deze naam is al in gebruik.')
  await page.getByLabel('Naam').fill('Latijn')
  await page.getByRole('button', { name: 'Groep opslaan' }).click()
  const row = page.getByRole('row', { name: /Latijn/ })
  await expect(row).toContainText('1')

  await row.getByRole('link', { name: 'Latijn', exact: true }).click()
  await page.getByRole('button', { name: 'Groep opheffen' }).click()
  await expect(row).toHaveCount(0)
  await toast(page).getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(row).toBeVisible()
  await page.getByRole('link', { name: 'Leerlingen', exact: true }).click()
  await page.getByRole('combobox', { name: 'Klas' }).click()
  await page.getByRole('option', { name: 'Latijn' }).click()
  await expect(page.getByText('1 leerling', { exact: true })).toBeVisible()
})
