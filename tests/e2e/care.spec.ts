import type { Page } from '@playwright/test'
import type { MyPupil } from '../../src/contract/my-pupils'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)
test.describe.configure({ timeout: 240_000 })

const table = (page: Page) => page.getByRole('table')
const overview = (page: Page) => ask<{ rows: MyPupil[] }>(page, 'care.mentorPupils', { mentorId: null })

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
}

/** The mentor puts the first pupil of the overview on the agenda; their name. */
async function putOn(page: Page): Promise<string> {
  await goTo(page, 'Mijn leerlingen', 'dek')
  const name = await table(page).getByRole('link').first().innerText()
  await page.getByRole('button', { name: `Op agenda zorgoverleg: ${name}` }).click()
  await expect(page.getByRole('link', { name: `Op de agenda: ${name}` })).toBeVisible()
  return name
}

test('a mentor sees every pupil of their own and nobody else’s, first who asks attention', async ({
  page
}) => {
  await goTo(page, 'Mijn leerlingen', 'dek')
  const { rows } = await overview(page)
  expect(new Set(rows.map(({ mentor }) => mentor)).size).toBe(1)
  expect(rows.some(({ count, place }) => count === 0 && place === 'quiet')).toBe(true)
  await expect(table(page).getByRole('row')).toHaveCount(rows.length + 1)
  const order = rows.map(({ place }) => ['asks', 'some', 'quiet'].indexOf(place))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  await page.getByRole('searchbox', { name: 'Zoek op naam of klas' }).fill(rows.at(-1)!.name)
  await expect(table(page).getByRole('row')).toHaveCount(2)
  await page.getByRole('searchbox', { name: 'Zoek op naam of klas' }).fill('zzzz')
  await expect(page.getByText('Geen leerling past bij wat je zoekt.')).toBeVisible()
  await page.getByRole('button', { name: 'Alles tonen' }).click()
  const heading = page.getByRole('columnheader', { name: 'Leerling', exact: true })
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await expectAccessible(page)
})

test('a pupil is put on the agenda with one press, and off again', async ({ page }) => {
  const name = await putOn(page)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByRole('button', { name: `Op agenda zorgoverleg: ${name}` })).toBeVisible()
  await table(page).getByRole('link', { name, exact: true }).click()
  await page.getByRole('button', { name: 'Op agenda zorgoverleg' }).click()
  await page.getByRole('link', { name: 'Op de agenda' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Zorgoverleg' })).toBeVisible()
  await expect(page.getByRole('region', { name })).toContainText('vanuit het dossier')
  await expect(page.getByText('Zodra het geopend is, kun je hier noteren.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Overleg openen' })).toHaveCount(0)
  await expectAccessible(page)
})

test('a consultation is held by keyboard; its decision is in the file, waits with the mentor and is ticked off', async ({
  page
}) => {
  const name = await putOn(page)
  await signOut(page, 'Esther Dekker')
  await goTo(page, 'Directie')
  await page.getByRole('link', { name: 'Zorgoverleg', exact: true }).click()
  const panel = page.getByRole('region', { name })
  await expect(panel).toContainText('In het kort')

  await page.getByRole('button', { name: 'Overleg openen' }).press('Enter')
  await expect(page.getByLabel('Wie is erbij?')).toBeFocused()
  await page.keyboard.type('mentor, zorgcoördinator')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Openen' }).press('Enter')
  await expect(page.getByText('Aanwezig: mentor, zorgcoördinator.')).toBeVisible()

  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('1')
  await expect(page.getByLabel('In een paar woorden')).toBeFocused()
  await page.keyboard.type('Thuis gaat het beter.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panel).toContainText('Thuis gaat het beter.')

  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('2')
  const dialog = page.getByRole('dialog', { name: 'Besluit vastleggen' })
  await expect(dialog.getByRole('radio', { name: 'Advies vragen aan het zorgteam' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'Gesprek met de ouders' })).toBeChecked()
  await dialog.getByLabel('Uiterlijk').fill('20-11-2026')
  await dialog.getByLabel('Toelichting').fill('Met vader en moeder samen')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Vastleggen' }).press('Enter')
  await expect(panel.getByRole('region', { name: 'Besluiten' })).toContainText('Gesprek met de ouders')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Overleg afsluiten' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Afsluiten' }).press('Enter')
  await expect(page.getByText('Er staat niemand op de agenda.', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Bekijken: overleg van vrijdag 20 november 2026' }).click()
  await expect(page.getByRole('heading', { name: 'In het kort, zoals het toen was' })).toBeVisible()
  await page.getByRole('button', { name: 'Verslag afdrukken' }).click()
  await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await signOut(page, 'Marijke van Bohemen')

  await goTo(page, 'Vandaag', 'dek')
  const card = page.getByRole('region', { name: 'Besluiten uit het zorgoverleg' })
  await expect(card).toContainText('Met vader en moeder samen')
  await card.getByRole('link', { name }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Met vader en moeder samen' })).toContainText(
    'Gesprek met de ouders'
  )
  await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
  await card.getByRole('button', { name: `Afgehandeld: ${name}, Gesprek met de ouders` }).click()
  await page.getByLabel('Wat kwam ervan?').fill('De telefoon blijft beneden.')
  await page.getByRole('dialog').getByRole('button', { name: 'Vastleggen' }).click()
  await expect(card).toHaveCount(0)
  await expectAccessible(page)
})
