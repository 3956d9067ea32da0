import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)
test.describe.configure({ timeout: 240_000 })

interface Pupil {
  readonly id: string
  readonly givenName: string
  readonly prefix: string
  readonly familyName: string
}

/** A colleague puts a serious offence on record, and goes; returns whose it is. */
async function recordedBySmit(page: Page): Promise<string> {
  await goTo(page, 'Vandaag', 'smi')
  const [pupil] = await ask<Pupil[]>(page, 'roster.names', {})
  const recorded = await ask<{ outcomes: object[] }>(page, 'offences.record', {
    pupilIds: [pupil!.id],
    kindId: 'recorded-others',
    day: '2026-11-20',
    hour: null,
    place: 'break',
    note: '',
    ownWords: '',
    anyway: null
  })
  expect(recorded.outcomes).toHaveLength(1)
  await page.getByRole('button', { name: 'Anouk Smit' }).click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  return [pupil!.givenName, pupil!.prefix, pupil!.familyName].filter(Boolean).join(' ')
}

const card = (page: Page) => page.getByRole('region', { name: 'Nieuw voor jou' })
const section = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click()

test('what colleagues put on record is counted first, named when asked for, and gone when it is read', async ({
  page
}) => {
  const name = await recordedBySmit(page)
  await goTo(page, 'Vandaag')
  await expect(card(page)).toContainText(/\d+ ernstige overtreding/)
  await expect(page.getByText(name)).toHaveCount(0)
  await expectAccessible(page)
  const show = card(page).getByRole('button', { name: 'Toon' })
  await expect(show).toHaveAttribute('aria-expanded', 'false')
  await show.focus()
  await page.keyboard.press('Enter')
  const line = card(page).getByRole('listitem').filter({ hasText: name }).first()
  await expect(line).toContainText('Ernstige overtreding vastgelegd')
  await expect(line).toContainText('door')
  await expect(card(page).getByRole('heading', { level: 3 }).first()).toHaveText('vrijdag 20 november 2026')
  expect(await page.title()).not.toContain(name)
  await expectAccessible(page)
  await card(page).getByRole('button', { name: 'Verberg' }).click()
  await expect(page.getByText(name)).toHaveCount(0)
  await card(page).getByRole('button', { name: 'Toon' }).click()
  await card(page).getByRole('button', { name: 'Gelezen' }).click()
  await expect(page.getByText('Je bent bij.')).toBeVisible()
  await expect(card(page)).toHaveCount(0)
})

test('from the news the pupil’s file is one press away', async ({ page }) => {
  const name = await recordedBySmit(page)
  await goTo(page, 'Vandaag')
  await card(page).getByRole('button', { name: 'Toon' }).click()
  await card(page).getByRole('link', { name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})

test('who hears of what is a table of ticks, kept at once and undone', async ({ page }) => {
  await goTo(page, 'Instellingen')
  await section(page, 'Meldingen')
  await expect(page.getByText('Niets hiervan gaat de school uit.')).toBeVisible()
  await expectAccessible(page)
  const tick = page.getByRole('checkbox', { name: 'Directeur hoort het: Overtreding vastgelegd' })
  await expect(tick).not.toBeChecked()
  await tick.check()
  await expect(page.getByText('Directeur hoort het voortaan: Overtreding vastgelegd.')).toBeVisible()
  await page.reload()
  await expect(tick).toBeChecked()
  await tick.uncheck()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(tick).toBeChecked()
})

test('a colleague becomes team leader of some classes and coordinator of social safety', async ({ page }) => {
  await goTo(page, 'Instellingen')
  await section(page, 'Personeel')
  await page.getByRole('button', { name: 'Taken van Kavita Ramdin' }).click()
  const dialog = page.getByRole('dialog', { name: 'Taken van Kavita Ramdin' })
  await dialog.getByRole('radio', { name: 'Van een of meer klassen' }).check()
  await expect(dialog.getByRole('button', { name: 'Opslaan' })).toBeDisabled()
  await dialog.getByRole('checkbox', { name: 'H3b' }).check()
  await dialog.getByRole('checkbox', { name: 'Coördinator sociale veiligheid' }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Ramdin' })
  await expect(row).toContainText('Teamleider van H3b')
  await expect(row).toContainText('Coördinator sociale veiligheid')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(row).not.toContainText('Teamleider')
  await expectAccessible(page)
})

test('the school says whether it may or shall go to the police, and who does that', async ({ page }) => {
  await goTo(page, 'Instellingen')
  await section(page, 'School')
  const duty = page.getByRole('combobox', { name: 'Mogelijk strafbaar' })
  await duty.click()
  await page.getByRole('option', { name: 'De school zal melding of aangifte doen' }).click()
  await page.getByLabel('Wie doet dat').fill('de directeur')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('De gegevens van de school zijn opgeslagen.')).toBeVisible()
  await page.reload()
  await expect(duty).toHaveValue('De school zal melding of aangifte doen')
  await expect(page.getByLabel('Wie doet dat')).toHaveValue('de directeur')
})
