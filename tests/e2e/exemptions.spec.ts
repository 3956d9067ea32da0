import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, column, fridayAfternoon, goTo } from './at-the-desk'

/** Friday 20 November 2026, 14.30: Marijke van Bohemen is director; Sanne van den Berg is in H3a. */
test.use(fridayAfternoon)
test.describe.configure({ timeout: 300_000 })

const drawer = (page: Page) => page.getByRole('dialog', { name: 'Nieuwe vrijstelling' })
const one = (page: Page) => page.getByRole('dialog', { name: 'Vrijstelling', exact: true })
const register = (page: Page) => page.getByRole('region', { name: 'Vrijstellingen' })
const ground = 'Sensor op de telefoon'

async function openRegister(page: Page): Promise<void> {
  await goTo(page, 'Toestemming')
  await page
    .getByRole('navigation', { name: 'Onderdelen van Toestemming' })
    .getByRole('link', { name: 'Vrijstellingen' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vrijstellingen' })).toBeVisible()
}

async function exempt(page: Page, reviewOn: string | null): Promise<void> {
  await page.keyboard.press('n')
  await drawer(page).getByRole('combobox', { name: 'Leerling' }).fill('sanne v')
  await page.keyboard.press('Enter')
  await expect(drawer(page).getByRole('checkbox', { name: 'telefoon' })).toBeChecked()
  await drawer(page).getByRole('radio', { name: 'Medisch' }).check()
  await drawer(page).getByLabel('In een paar woorden').fill(ground)
  await drawer(page).getByRole('combobox', { name: 'Gezien door' }).click()
  await page.getByRole('option', { name: 'Anouk Smit' }).click()
  await drawer(page).getByLabel('Tot en met').fill('27-11-2026')
  if (reviewOn) await drawer(page).getByLabel('Opnieuw bekijken op').fill(reviewOn)
}

test('a director exempts a pupil; why stands behind the line, and the desk says when it ends', async ({
  page
}) => {
  await openRegister(page)
  await expect(page.getByText('Er zijn nog geen vrijstellingen.')).toBeVisible()
  await exempt(page, '20-11-2026')
  await expectAccessible(page)
  await drawer(page).getByRole('button', { name: 'Vrijstelling vastleggen' }).click()
  await expect(drawer(page)).toHaveCount(0)
  await expect(register(page)).toContainText('Sanne van den Berg')
  await expect(register(page)).not.toContainText(/Medisch|Sensor/)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Directie', exact: true }).click()
  const line = column(page, 'Opvolging').getByRole('button', { name: /Sanne van den Berg.*Vrijstelling/s })
  await line.click()
  await page.getByRole('button', { name: 'Bekijken en beslissen' }).click()
  await expect(one(page)).toContainText(`Medisch: ${ground}`)
  await expect(one(page)).toContainText('gezien door Anouk Smit')
  await expectAccessible(page)

  await one(page).getByRole('button', { name: 'Verlengen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vrijstelling verlengen' })
  await dialog.getByLabel('Tot en met').fill('26-3-2027')
  await dialog.getByLabel('Reden').fill('De ouders vroegen erom')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Verlengen' }).click()
  await expect(one(page)).toContainText('Verlengd tot en met 26 mrt 2027')
  await page.keyboard.press('Escape')
  await expect(one(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Loopt af' }).click()
  await expect(page.getByText('Geen vrijstelling die hierbij past.')).toBeVisible()

  await page.getByRole('link', { name: 'Directie', exact: true }).click()
  await expect(column(page, 'Opvolging')).toBeVisible()
  await expect(line).toHaveCount(0)
})

test.describe('at the lesson', () => {
  /** Wednesday 25 November, 10.20: the third hour, in which Anouk Smit teaches H3a. */
  test.use({ clock: '2026-11-25T09:20:00Z', sample: true })

  test('the round, the offence entry and the file know what stays, and none of them says why', async ({
    page
  }) => {
    await openRegister(page)
    await exempt(page, null)
    await drawer(page).getByRole('button', { name: 'Vrijstelling vastleggen' }).click()
    await expect(register(page)).toContainText('Sanne van den Berg')
    await page.getByRole('button', { name: 'Marijke van Bohemen' }).click()
    await page.getByRole('button', { name: 'Afmelden' }).click()
    await goTo(page, 'Leerlingen', 'smi')

    const pupils = await ask<{ id: string; givenName: string; familyName: string; classId: string }[]>(
      page,
      'roster.names',
      {}
    )
    const sanne = pupils.find((each) => each.givenName === 'Sanne' && each.familyName === 'Berg')!
    await page.goto(`${page.url().split('#')[0]}#/les/${sanne.classId}/2026-11-25/3`)
    const tile = page.getByRole('button', { name: /, Sanne, in orde$/ })
    await tile.focus()
    await expect(page.getByRole('group', { name: /Sanne$/ })).toContainText('Houdt bij zich: telefoon')
    await expect(page.getByRole('grid')).not.toContainText(/vrijgesteld|medisch/i)
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Overige \d+ ingeleverd/ }).click()
    await expect(page.getByRole('button', { name: 'vrijgesteld' })).toHaveAttribute('aria-pressed', 'true')

    await page.goto(`${page.url().split('#')[0]}#/leerling/${sanne.id}`)
    const card = page.getByRole('region', { name: 'Houdt bij zich' })
    await expect(card).toContainText('telefoon')
    await expect(card).toContainText('tot en met 27 nov 2026')
    await expect(page.getByRole('main')).not.toContainText(/medisch|sensor/i)
    await page.getByRole('main').getByRole('button', { name: 'Overtreding vastleggen' }).click()
    const offence = page.getByRole('dialog', { name: 'Overtreding vastleggen' })
    await offence.getByRole('radio', { name: 'Telefoon gebruikt zonder toestemming' }).click()
    await offence.getByRole('button', { name: 'Vastleggen', exact: true }).click()
    await expect(offence.getByRole('alert')).toContainText('Deze leerling is vrijgesteld')
    await expect(offence.getByRole('alert')).toContainText('mag hier bij zich houden: telefoon')
    await expectAccessible(page)
  })
})
