import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'

/** Wednesday 10.20 at school: Anouk Smit teaches H3a in the third hour. */
test.use({ clock: '2026-11-25T09:20:00Z', sample: true })
test.describe.configure({ timeout: 240_000 })

async function comeIn(page: Page, who: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: who }).click()
  await page.keyboard.type('246810')
  await expect(page.getByRole('link', { name: 'Vandaag', exact: true })).toBeVisible()
}

async function openPermissions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Toestemming', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Toestemming' })).toBeVisible()
}

const drawer = (page: Page) => page.getByRole('dialog', { name: 'Nieuwe toestemming' })
const series = (page: Page) => page.getByRole('region', { name: 'Reeksen' })

test('the same lesson every week: its days are said beforehand, and what follows is withdrawn', async ({
  page
}) => {
  await comeIn(page, 'Anouk Smit')
  await openPermissions(page)
  await page.keyboard.press('n')
  await drawer(page).getByRole('radio', { name: 'Een ander lesuur' }).check()
  await drawer(page).getByRole('combobox', { name: 'Lesuur' }).click()
  await page.getByRole('option', { name: /^4e uur/ }).click()
  await drawer(page).getByRole('checkbox', { name: 'Elke week herhalen' }).check()
  await expect(drawer(page).getByRole('button', { name: 'wo', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  await drawer(page)
    .getByLabel(/^Tot en met/)
    .fill('13-1-2027')
  await drawer(page)
    .getByLabel(/^Tot en met/)
    .press('Tab')
  await expect(drawer(page).getByText('6 lessen, 25 nov t/m 13 jan')).toBeVisible()
  await expect(drawer(page).getByText('niet in de kerstvakantie')).toBeVisible()
  await drawer(page).getByRole('button', { name: 'Opzoeken' }).click()
  await drawer(page).getByRole('button', { name: 'telefoon', exact: true }).click()
  await expectAccessible(page)
  await drawer(page).getByRole('button', { name: 'Toestemming geven' }).click()
  await expect(drawer(page)).toHaveCount(0)

  await expect(series(page)).toContainText('nog 6 lessen, 25 nov t/m 13 jan')
  await expect(series(page)).toContainText('alleen telefoon')
  await series(page).getByText('Toon de dagen').click()
  await expect(series(page).getByRole('listitem')).toHaveCount(6)
  await series(page).getByRole('button', { name: 'Intrekken: Opzoeken, wo 9 dec' }).click()
  const dialog = page.getByRole('dialog', { name: 'Toestemming intrekken' })
  await dialog.getByRole('radio', { name: 'Deze les en alles wat volgt' }).check()
  await dialog.getByLabel('Reden').fill('Het project stopt')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Intrekken' }).click()
  await expect(series(page)).toContainText('nog 2 lessen, 25 nov t/m 2 dec')
  await expect(series(page).getByText(/^Ingetrokken door Anouk Smit, .*: Het project stopt$/)).toHaveCount(4)
})

test('what runs now stands on the board without names, from the round and from Vandaag, until it is withdrawn', async ({
  page
}) => {
  await comeIn(page, 'Anouk Smit')
  await openPermissions(page)
  await page.keyboard.press('n')
  await drawer(page).getByRole('button', { name: 'Quiz' }).click()
  await drawer(page).getByRole('button', { name: 'Alleen de genoemde site' }).click()
  await drawer(page).getByRole('button', { name: 'Toestemming geven' }).click()
  await expect(drawer(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Les', exact: true }).click()
  await page.getByRole('button', { name: 'Op het bord: Quiz' }).click()
  const board = page.getByRole('dialog', { name: 'telefoon mag' })
  await expect(board).toContainText('Alleen de genoemde site')
  await expect(board).toContainText('tot 10.50')
  await expect(board).toContainText('Geen foto, film of geluid opnemen.')
  await expect(board).not.toContainText(/H3a|Anouk|Smit|leerling/)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(board).toHaveCount(0)

  await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
  await page.getByRole('button', { name: 'Op het bord: Quiz' }).click()
  await expect(board).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect(board).toContainText('tot 10.50')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Anouk Smit')).toBeVisible()
})

test('where the school leaves it to the director, the form says so and names who', async ({ page }) => {
  await comeIn(page, /Directeur/)
  await page.getByRole('link', { name: 'Instellingen', exact: true }).click()
  await page.getByRole('link', { name: 'Toestemming geven', exact: true }).click()
  const rule = page.getByRole('group', { name: 'Wie geeft toestemming?', exact: true })
  await expect(rule.getByRole('radio', { name: 'Iedereen die lesgeeft' })).toBeChecked()
  await expectAccessible(page)
  await rule.getByRole('radio', { name: 'Alleen de directie' }).check()
  await expect(page.getByText('De regel is opgeslagen en geldt meteen.')).toBeVisible()
  await expect(rule.getByRole('radio', { name: 'Alleen de directie' })).toBeChecked()

  await page.getByRole('button', { name: /^Marijke van Bohemen/ }).click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await comeIn(page, 'Anouk Smit')
  await openPermissions(page)
  await page.keyboard.press('n')
  await expect(drawer(page)).toContainText('Toestemming geeft op deze school alleen de directie:')
  await drawer(page).getByRole('button', { name: 'Quiz' }).click()
  await expect(drawer(page).getByRole('button', { name: 'Toestemming geven' })).toBeDisabled()
})
