import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'

/** Wednesday 10.20 at school: Anouk Smit teaches H3a in the third hour, from 10.10 to 10.50; 28 pupils. */
test.use({ clock: '2026-11-25T09:20:00Z', sample: true })
test.describe.configure({ timeout: 240_000 })

const begins = 'De les van H3a begint: telefoons innemen.'
const ends = 'H3a: nog 28 toestellen terug te geven.'

/** Signs in and goes where no lesson stands on the screen. */
async function elsewhere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Anouk Smit' }).click()
  await page.keyboard.type('246810')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await leave(page)
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Leerlingen', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Leerlingen' })).toBeVisible()
}

const reminders = (page: Page) => page.getByRole('region', { name: 'Herinneringen' })
const said = (page: Page) => reminders(page).getByRole('listitem')

/** Asked and answered: nothing speaks. */
async function expectSilence(page: Page): Promise<void> {
  await expect(reminders(page)).toHaveAttribute('aria-busy', 'false')
  await expect(said(page)).toHaveCount(0)
}

async function takeIn(page: Page): Promise<void> {
  await said(page).getByRole('link', { name: 'Innemen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Les · H3a · 3e uur' })).toBeVisible()
  await expectSilence(page)
  await page.getByRole('button', { name: 'Overige 28 ingeleverd' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('28 in orde')
}

test('a lesson speaks from its start until its phones are in, and leads to its round', async ({ page }) => {
  await elsewhere(page)
  await expect(said(page)).toHaveText([new RegExp(begins)])
  await expectAccessible(page)
  await takeIn(page)
  await leave(page)
  await expectSilence(page)
})

test('three minutes before its end it says by itself what is still here; put away, it stays away', async ({
  page,
  host
}) => {
  await elsewhere(page)
  await takeIn(page)
  // A few seconds before 10.47: it comes while the screen stands open.
  const later = await host.restart({ BELVRIJ_TEST_CLOCK: '2026-11-25T09:46:45Z' })
  await elsewhere(later)
  await expect(said(later)).toHaveText([new RegExp(ends)])
  await expect(said(later).getByRole('link', { name: 'Teruggeven' })).toBeVisible()
  await later.getByRole('button', { name: 'Begrepen' }).click()
  await expect(said(later)).toHaveCount(0)
  await later.reload()
  await expect(later.getByRole('heading', { level: 1, name: 'Leerlingen' })).toBeVisible()
  await expectSilence(later)
})
