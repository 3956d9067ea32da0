import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { textOf, tight } from '../support/pdf-text'
import { fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

async function open(page: Page): Promise<void> {
  await goTo(page, 'Directie')
  await page.evaluate(() => void (location.hash = '/rapport/jaar'))
  await expect(page.getByRole('heading', { level: 1, name: 'Jaarverslag' })).toBeVisible()
}

const table = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const rowOf = (page: Page, name: string, label: string) => table(page, name).getByRole('row', { name: label })

test('the year stands in fives, with small numbers hidden and nobody named', async ({ page }) => {
  await open(page)
  await expect(page.getByText('1 augustus 2026 tot en met 20 november 2026')).toBeVisible()
  const incidents = rowOf(page, 'In het kort', 'Overtredingen vastgelegd').getByRole('cell').nth(1)
  expect(Number(await incidents.innerText()) % 5).toBe(0)
  await expect(rowOf(page, 'Naar maand', 'augustus 2026')).toContainText('minder dan 5')
  await expect(table(page, 'Naar leerjaar')).toContainText('Leerjaar 3')
  await expect(page.getByText('Een jaar eerder staat niet in Belvrij.')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/H3[ab]/)
  await expectAccessible(page)
})

test('a period without incidents shows no numbers and says why; months of one’s own are whole', async ({
  page
}) => {
  await open(page)
  const period = page.getByRole('combobox', { name: 'Periode' })
  await period.click()
  await page.getByRole('option', { name: 'Vorig schooljaar' }).click()
  await expect(page.getByText('zijn minder dan vijf leerlingen betrokken')).toBeVisible()
  await expect(page.getByRole('button', { name: 'PDF opslaan' })).toBeDisabled()
  await expect(page.getByRole('table')).toHaveCount(0)
  await expectAccessible(page)
  await period.click()
  await page.getByRole('option', { name: 'Dit schooljaar' }).click()
  await expect(table(page, 'Naar maand').getByRole('row')).toHaveCount(5)
  await period.click()
  await page.getByRole('option', { name: 'Eigen maanden' }).click()
  await page.getByRole('combobox', { name: 'Van', exact: true }).click()
  await page.getByRole('option', { name: 'oktober 2026' }).click()
  await expect(page.getByText('1 oktober 2026 tot en met 20 november 2026')).toBeVisible()
  await expect(table(page, 'Naar maand').getByRole('row')).toHaveCount(3)
})

test('it goes along as a PDF to present and as a workbook', async ({ page, host }) => {
  await open(page)
  const incidents = rowOf(page, 'In het kort', 'Overtredingen vastgelegd').getByRole('cell').nth(1)
  const told = await incidents.innerText()
  await page.getByRole('button', { name: 'PDF opslaan' }).click()
  const pdf = textOf(await readFile(await host.saved('Jaarverslag 2026-2027 2026-11-20.pdf')))
  for (const text of [
    'Jaarverslag telefoonregels',
    `Er zijn ten minste ${told} overtredingen vastgelegd`,
    'Minder dan 5: ',
    'Wat is verborgen, en waarom',
    'Telefoonregels Het Vlierhof, versie 2'
  ])
    expect(pdf).toContain(tight(text))
  await page.getByRole('button', { name: 'Naar een bestand' }).click()
  await page.getByRole('button', { name: 'Excel-werkblad' }).click()
  const rows = await readSheet(await readFile(await host.saved('Jaarverslag 2026-11-20.xlsx')))
  expect(rows[0]).toEqual(['Onderdeel', 'Wat', 'Aantal', 'Periode'])
  expect(rows[1]!.slice(0, 3)).toEqual(['In het kort', 'Overtredingen vastgelegd', Number(told)])
  expect(rows.map((row) => row[2])).toContain('<5')
})
