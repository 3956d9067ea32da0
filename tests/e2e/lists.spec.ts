import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

test('repeated offences go along as a workbook that counts, as narrowed on screen', async ({
  page,
  host
}) => {
  await goTo(page, 'Directie')
  const table = page.getByRole('table')
  const name = await table.getByRole('link').first().innerText()
  await page.getByRole('searchbox', { name: 'Zoek op naam of klas' }).fill(name)
  await expect(table.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Naar een bestand' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Excel-werkblad' }).click()
  const rows = await readSheet(await readFile(await host.saved('Herhaalde overtredingen 2026-11-20.xlsx')))
  expect(rows).toHaveLength(2)
  expect(rows[0]!.slice(0, 4)).toEqual(['Leerling', 'Klas', 'Mentor', 'Aantal'])
  expect(rows[1]![0]).toBe(name)
  expect(rows[1]![3]).toEqual(expect.any(Number))
  expect(rows[1]![6]).toEqual(expect.any(Date))
  await expect(page.getByText('1 regel opgeslagen.')).toBeVisible()
})

test('pupils go along as text with semicolons, every one found and not only those on screen', async ({
  page,
  host
}) => {
  await goTo(page, 'Leerlingen')
  const context = page.getByText(/^\d+ leerlingen$/)
  const all = Number.parseInt(await context.innerText())
  await page.getByRole('button', { name: 'Naar een bestand' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Excel-werkblad' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const lines = parse(await readFile(await host.saved('Leerlingen 2026-11-20.csv')), {
    delimiter: ';',
    bom: true
  })
  expect(lines).toHaveLength(all + 1)
})
