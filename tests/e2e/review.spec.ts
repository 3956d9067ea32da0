import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

/** What opens an offence beside the file; talks are opened there too. */
const offences = (page: Page) =>
  page.getByRole('button', { name: /^Bekijken: (?!Contact|Gesprek|Hoorgesprek)/ })

test('repeated offences come sorted by what needs her first, and sort by every heading', async ({ page }) => {
  await goTo(page, 'Directie')
  const table = page.getByRole('table')
  const rows = table.getByRole('row')
  await expect(rows.nth(1)).toContainText('wacht op besluit')
  await expect(rows.nth(1)).toContainText(/Per schoolweek, de nieuwste laatst: [\d, ]+/)
  const counts = async () => {
    const cells = await table.getByRole('row').getByRole('cell', { name: /^\d+$/ }).allInnerTexts()
    return cells.filter((_cell, at) => at % 2 === 0).map(Number)
  }
  const heading = table.getByRole('columnheader', { name: 'Aantal' })
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  expect(await counts()).toEqual((await counts()).toSorted((a, b) => a - b))
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  expect(await counts()).toEqual((await counts()).toSorted((a, b) => b - a))
  const name = await rows.nth(1).getByRole('link').first().innerText()
  await page.getByRole('searchbox', { name: 'Zoek op naam of klas' }).fill(name)
  await expect(rows).toHaveCount(2)
})

test('the list looks over other days, narrows to a class, and keeps that under a name', async ({ page }) => {
  await goTo(page, 'Directie')
  const rows = page.getByRole('table').getByRole('row')
  await expect(page.getByRole('columnheader', { name: 'Tot de volgende' })).toBeVisible()
  const all = await rows.count()
  const choose = async (field: string, choice: string) => {
    await page.getByRole('combobox', { name: field, exact: true }).click()
    await page.getByRole('option', { name: choice }).click()
  }
  await choose('Klas', 'H3a')
  await expect(rows.nth(1)).toContainText('H3a')
  await expect.poll(() => rows.count()).toBeLessThan(all)
  await choose('Periode', 'Laatste 4 schoolweken')
  await expect(page.getByRole('columnheader', { name: 'Tot de volgende' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Weergave bewaren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Weergave bewaren' })
  await dialog.getByLabel('Naam').fill('H3a de laatste tijd')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  const view = page.getByRole('button', { name: 'H3a de laatste tijd' })
  await expect(view).toHaveAttribute('aria-pressed', 'true')
  await view.click()
  await expect(rows).toHaveCount(all)
  await view.click()
  await page.getByRole('button', { name: 'Weergave verwijderen' }).click()
  await expect(view).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(view).toBeVisible()
})

test('why somebody is in the list is told at once, and who waits leads to the step', async ({ page }) => {
  await goTo(page, 'Directie')
  const first = page.getByRole('table').getByRole('row').nth(1)
  await first.getByRole('button', { name: /^Waarom staat / }).click()
  const why = page.getByRole('dialog')
  await expect(why).toContainText('Deze tellen mee')
  await page.keyboard.press('Escape')
  await expect(why).toHaveCount(0)
  await first.getByRole('link', { name: 'wacht op besluit' }).click()
  await expect(page).toHaveURL(/#\/stap\//)
})

test('a pupil’s file tells everything in days, narrows by kind, and says why', async ({ page }) => {
  await goTo(page, 'Directie')
  const link = page.getByRole('table').getByRole('link').first()
  const name = await link.innerText()
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  expect(await page.title()).not.toContain(name)
  await expect(
    page.getByRole('heading', { level: 3, name: /^\w+dag \d+ november 2026$/ }).first()
  ).toBeVisible()
  await expectAccessible(page)
  const letters = page.getByRole('button', { name: /^Brief \d+$/ })
  await letters.click()
  await expect(letters).toHaveAttribute('aria-pressed', 'true')
  await expect(offences(page)).toHaveCount(0)
  await letters.click()
  await page.getByRole('button', { name: 'Waarom?' }).click()
  await expect(page.getByRole('dialog', { name: 'Waarom deze stap?' })).toContainText('Deze tellen mee')
  await expectAccessible(page)
})

test('an offence is withdrawn with a reason, stays readable, and counts no more', async ({ page }) => {
  await goTo(page, 'Directie')
  await page.getByRole('table').getByRole('link').first().click()
  const standing = page.getByRole('region', { name: 'Stand op de ladder' })
  const counted = Number(/\d+/.exec(await standing.getByText('tellen mee').innerText())?.[0])
  await offences(page).first().click()
  await page.getByRole('button', { name: 'Intrekken' }).click()
  const dialog = page.getByRole('dialog', { name: 'Overtreding intrekken' })
  await expect(dialog.getByRole('button', { name: 'Intrekken' })).toBeDisabled()
  await dialog.getByLabel('Reden').fill('Verwisseld met een klasgenoot')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Intrekken' }).click()
  await expect(standing).toContainText(`${counted - 1} overtredingen tellen mee`)
  const withdrawn = page.getByRole('listitem').filter({ hasText: 'Reden: Verwisseld met een klasgenoot' })
  await expect(withdrawn).toContainText('ingetrokken')
})

test('a pupil is found by any part of the name and by class', async ({ page }) => {
  await goTo(page, 'Leerlingen')
  const table = page.getByRole('table')
  await expect(page.getByText('84 leerlingen')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('searchbox').fill('berg')
  await expect(table.getByRole('link')).toHaveText(['Sanne van den Berg', 'Thijs van den Berg'])
  await page.getByRole('combobox', { name: 'Klas' }).click()
  await page.getByRole('option', { name: 'V2c' }).click()
  await expect(table.getByRole('link')).toHaveText(['Thijs van den Berg'])
  await page.getByRole('searchbox').fill('zzz')
  await expect(page.getByText('Geen leerling met deze naam.')).toBeVisible()
})

test('a teacher sees only what they recorded themselves', async ({ page }) => {
  await goTo(page, 'Leerlingen', 'smi')
  await page.getByRole('searchbox').fill('chen')
  await page.getByRole('link', { name: 'Mei Lin Chen' }).click()
  await expect(page.getByText('Je ziet hier alleen wat je zelf hebt vastgelegd.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Brieven en contact' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Directie' })).toHaveCount(0)
})
