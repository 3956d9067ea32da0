import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

const figure = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true }).first()
const asTable = (page: Page, title: string) =>
  figure(page, title).getByRole('button', { name: `Tabel van: ${title}` })
const total = async (page: Page) =>
  Number(/^\d+/.exec(await page.getByText(/overtredingen? (telt|tellen) mee$/).innerText())?.[0])

test('patterns are drawn with every number printed, and the table behind a figure says the same', async ({
  page,
  host
}) => {
  await goTo(page, 'Rapport')
  const hours = figure(page, 'Per lesuur')
  const lines = hours.getByRole('listitem')
  await expect(lines.first()).toContainText(/^1e uur: \d+ overtredingen, [\d,]+ per 100 lessen/)
  await expect(page.getByText('Alleen schooldagen tellen, vanaf')).toBeVisible()
  await expectAccessible(page)
  const drawn = (await lines.allTextContents()).map((line) => Number(/: (\d+)/.exec(line)?.[1]))
  await asTable(page, 'Per lesuur').click()
  const rows = hours.getByRole('table').getByRole('row')
  const cells = await rows.getByRole('cell').allInnerTexts()
  expect(cells.filter((_cell, at) => at % 4 === 1).map(Number)).toEqual(drawn)
  expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(await total(page))
  await asTable(page, 'Weekdag en lesuur').click()
  await expectAccessible(page)
  await hours.getByRole('button', { name: 'Naar een bestand' }).click()
  await page.getByRole('button', { name: 'Tekst met puntkomma’s' }).click()
  const file = parse(await readFile(await host.saved('Patronen 2026-11-20.csv')), {
    delimiter: ';',
    bom: true
  })
  expect(file[0]).toEqual(['Lesuur', 'Aantal', 'Lessen', 'Per 100 lessen'])
  expect(file.slice(1).map((row) => Number(row[1]))).toEqual(drawn)
})

test('a line of a class narrows the rest to it, and once more shows all; other days are looked over', async ({
  page
}) => {
  await goTo(page, 'Rapport')
  const all = await total(page)
  const line = figure(page, 'Per klas').getByRole('button', { name: /^H3a: / })
  const ofClass = Number(/: (\d+)/.exec(await line.innerText())?.[1])
  expect(ofClass).toBeLessThan(all)
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(line).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => total(page)).toBe(ofClass)
  await expect(page.getByRole('combobox', { name: 'Klas' })).toHaveValue('H3a')
  await line.click()
  await expect.poll(() => total(page)).toBe(all)
  await page.getByRole('combobox', { name: 'Periode' }).click()
  await page.getByRole('option', { name: 'Vorig schooljaar' }).click()
  await expect(page.getByText('In deze periode is op schooldagen niets vastgelegd')).toBeVisible()
  await expectAccessible(page)
})

test('lessons without a round are told with where the lessons are known from', async ({ page }) => {
  await goTo(page, 'Rapport')
  await page.getByRole('tab', { name: 'Lessen zonder ronde' }).click()
  await expect(page.getByText(/^\d+ van \d+ lessen hadden een ronde \(\d+%\)/)).toBeVisible()
  await expect(page.getByText('tot en met gisteren')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Klassen met een rooster' })).toBeVisible()
  await asTable(page, 'Rondes per klas').click()
  const row = figure(page, 'Rondes per klas').getByRole('row').nth(1)
  await expect(row).toContainText('H3a')
  await expect(row).toContainText('rooster')
  await expectAccessible(page)
})

test('names of colleagues are hidden, open with a reason that is recorded, and close on leaving', async ({
  page
}) => {
  await goTo(page, 'Rapport')
  const open = page.getByRole('button', { name: 'Namen tonen…' })
  const names = page.getByRole('region', { name: 'Rondes en overtredingen per collega' })
  await page.getByRole('tab', { name: 'Collega’s' }).click()
  await expect(page.getByText('Namen van collega’s zijn verborgen')).toBeVisible()
  await expectAccessible(page)
  await open.click()
  const dialog = page.getByRole('dialog', { name: 'Namen van collega’s tonen' })
  const confirm = dialog.getByRole('button', { name: 'Namen tonen en vastleggen' })
  await expect(dialog).toContainText('komt in het logboek')
  await expect(confirm).toBeDisabled()
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: 'De afspraken gelijk houden' }).check()
  await page.keyboard.press('Enter')
  await expect(names.getByRole('row').filter({ hasText: 'Anouk Smit' })).toContainText(/\d/)
  await expect(page.getByText('Gebruik dit om te praten')).toBeVisible()
  await expect(names.getByRole('button')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Overtredingen' }).click()
  await expect(page.getByText('Anouk Smit')).toHaveCount(0)
  await page.getByRole('tab', { name: 'Collega’s' }).click()
  await expect(open).toBeVisible()
  await expect(names).toHaveCount(0)
})

test('the place is the director’s', async ({ page }) => {
  await goTo(page, 'Leerlingen', 'smi')
  await expect(page.getByRole('link', { name: 'Rapport', exact: true })).toHaveCount(0)
})
