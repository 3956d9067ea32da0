import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { openSchool } from './opening'

/** Tuesday 10.20 at school. */
test.use({ clock: '2026-11-24T09:20:00Z' })

interface CsvFile {
  name: string
  mimeType: string
  buffer: Buffer
}
const csv = (name: string, text: string): CsvFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text)
})
const sample = (name: string) => join(import.meta.dirname, '../../resources/sample', name)
const pupils = () => readFile(sample('leerlingen.csv'), 'utf8')

const heading = (page: Page, level: number, name: string | RegExp) =>
  page.getByRole('heading', { level, name })
const apply = (page: Page) => page.getByRole('button', { name: /^Toepassen/ })
const nothingYet = (page: Page) => page.getByText('Er zijn nog geen klassen.')

async function goToImport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('link', { name: 'Importeren' }).click()
  await expect(heading(page, 1, 'Importeren')).toBeVisible()
}

/** Chooses files in the system's dialog, opened with the button of this name. */
async function choose(page: Page, files: string[] | CsvFile[], button = 'Bestanden kiezen'): Promise<void> {
  const dialog = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await dialog).setFiles(files)
}

async function applyNow(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(heading(page, 2, 'De lijsten zijn bijgewerkt')).toBeVisible()
}

test('both lists come in by hand after the first run, and then the class is there in Les', async ({
  page
}) => {
  await openSchool(page)
  await page.getByRole('link', { name: 'Les', exact: true }).click()
  await page.getByRole('link', { name: /importeren/i }).click()
  await expect(nothingYet(page)).toBeVisible()
  await expectAccessible(page)

  await choose(page, [sample('leerlingen.csv'), sample('ouders.csv')])
  await expect(heading(page, 2, 'leerlingen.csv')).toBeVisible()
  await expect(page.getByText('Leerlingen · 84 regels · UTF-8 · gescheiden door komma')).toBeVisible()
  await expect(
    page.getByText('Ouders en verzorgers · 162 regels · Windows-1252 · gescheiden door puntkomma')
  ).toBeVisible()
  await page.getByText('Kolommen: 8 van 8 ingelezen').click()
  await expect(page.getByRole('combobox', { name: 'Kolom Klas wordt gelezen als' })).toHaveValue('klas')
  const example = page.getByRole('region', { name: 'Kolommen van leerlingen.csv' })
  await expect(example.getByRole('row', { name: /^Roepnaam/ })).toContainText('YaraLotteFatimaSanneJesse')
  await expect(page.getByText('H3a: 28 · H3b: 28 · V2c: 28')).toBeVisible()
  await page.getByText('Namen bekijken').click()
  await expect(page.getByRole('cell', { name: 'Sanne van den Berg' })).toBeVisible()
  await expect(heading(page, 2, 'Mentoren die niet bij het personeel staan')).toBeVisible()
  await expectAccessible(page)

  await applyNow(page, 'Toepassen (84 nieuw, 162 ouders)')
  await expect(
    page.getByText('Nieuw: 84 leerlingen, 162 ouders en 3 klassen. Uitgeschreven: 0.')
  ).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Naar de klassen' }).click()
  await expect(heading(page, 1, 'Les')).toBeVisible()
  await page.getByRole('combobox', { name: 'Klas' }).click()
  await expect(page.getByRole('option')).toHaveText(['H3a', 'H3b', 'V2c'])
  await page.getByRole('option', { name: 'H3b' }).click()
  await page.getByRole('button', { name: /openen/i }).click()
  await expect(heading(page, 1, /H3b/)).toBeVisible()
  await expect(page.getByText('28 leerlingen')).toBeVisible()
})

test('a column with a name of its own is coupled by hand, and what is not coupled is named', async ({
  page
}) => {
  await openSchool(page)
  await goToImport(page)
  const renamed = (await pupils()).replace('Klas,', 'Groepering,').replace('E-mailadres', 'Kluisje')
  await choose(page, [csv('lijst 2026.csv', renamed)])
  await expect(page.getByText('Wordt niet ingelezen: Groepering en Kluisje.')).toBeVisible()
  await expect(heading(page, 3, 'lijst 2026.csv: Een kolom ontbreekt')).toBeVisible()
  await expect(apply(page)).toBeDisabled()
  await expectAccessible(page)

  const column = page.getByRole('combobox', { name: 'Kolom Groepering wordt gelezen als' })
  await expect(column).toHaveValue('wordt niet ingelezen')
  await column.click()
  await expectAccessible(page)
  await page.getByRole('option', { name: 'klas', exact: true }).click()
  await expect(page.getByText('Wordt niet ingelezen: Kluisje.')).toBeVisible()
  await expect(heading(page, 3, /Een kolom ontbreekt/)).toHaveCount(0)
  await applyNow(page, 'Toepassen (84 nieuw)')
})

test('one line that cannot be read keeps the whole file out, told by line and column, until it is mended', async ({
  page
}) => {
  await openSchool(page)
  await goToImport(page)
  const good = await pupils()
  const bad = good
    .replace('19-11-2011', '19-11-11')
    .replace('104247,Fatima', '104213,Fatima')
    .replace('104264,', '4264,')
  await choose(page, [csv('leerlingen.csv', bad)])
  await expect(heading(page, 2, 'Dit houdt de import tegen')).toBeVisible()
  await expect(page.getByText('Regel 3, kolom Geboortedatum: 19-11-11')).toBeVisible()
  await expect(page.getByText('Schrijf dag, maand en een jaar van vier cijfers')).toBeVisible()
  await expect(page.getByText('Regel 4, kolom Stamnummer: 104213')).toBeVisible()
  await expect(heading(page, 2, 'Let hierop')).toBeVisible()
  await expect(page.getByText('Los eerst de problemen op. Er is niets veranderd.')).toBeVisible()
  await expect(apply(page)).toBeDisabled()
  await expectAccessible(page)
  await page.keyboard.press('F6')
  await expect(page.locator(':focus')).toContainText('Een datum is niet te lezen')

  await choose(page, [csv('leerlingen.csv', good)], 'Nog een bestand kiezen')
  await expect(heading(page, 2, 'Dit houdt de import tegen')).toHaveCount(0)
  await expect(heading(page, 2, 'leerlingen.csv')).toHaveCount(1)
  await applyNow(page, 'Toepassen (84 nieuw)')
})

test('a file that is no list is refused in its own words; cancelling leaves no trace', async ({ page }) => {
  await openSchool(page)
  await goToImport(page)
  await choose(page, [sample('leerlingen.csv')])
  await expect(apply(page)).toBeEnabled()
  await choose(page, [csv('foto.csv', 'a\0b')], 'Nog een bestand kiezen')
  await expect(page.getByRole('alert').filter({ hasText: 'Dit is geen tekstbestand.' })).toBeVisible()
  await expect(apply(page)).toBeDisabled()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'foto.csv weghalen' }).click()
  await expect(apply(page)).toBeEnabled()
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await expect(page.getByRole('button', { name: 'Bestanden kiezen' })).toBeVisible()
  await page.reload()
  await expect(nothingYet(page)).toBeVisible()
})

test('who is not in a later file leaves only when asked, with the number typed', async ({ page }) => {
  await openSchool(page)
  await goToImport(page)
  const [head = '', ...lines] = (await pupils()).trim().split(/\r?\n/)
  await choose(page, [csv('eerst.csv', [head, ...lines].join('\n'))])
  await applyNow(page, 'Toepassen (84 nieuw)')
  await page.getByRole('button', { name: 'Nog een bestand importeren' }).click()

  const moved = (lines[10] ?? '').replace(',H3a,', ',H3b,')
  await choose(page, [csv('later.csv', [head, ...lines.slice(11), moved].join('\n'))])
  await expect(heading(page, 2, '10 leerlingen staan niet in het bestand')).toBeVisible()
  await expect(page.getByRole('region', { name: 'naar een andere klas', exact: true })).toContainText(
    'H3aH3b'
  )
  await expect(page.getByRole('button', { name: 'Toepassen (1 gewijzigd)' })).toBeEnabled()

  const leave = page.getByRole('checkbox', { name: '10 leerlingen uitschrijven' })
  await expect(leave).not.toBeChecked()
  await leave.check()
  await expect(apply(page)).toBeDisabled()
  await page.getByLabel('Typ 10 om het uitschrijven te bevestigen').fill('11')
  await expect(apply(page)).toBeDisabled()
  await expectAccessible(page)
  await page.getByLabel('Typ 10 om het uitschrijven te bevestigen').fill('10')
  await applyNow(page, 'Toepassen (1 gewijzigd, 10 uitschrijven)')
  await expect(page.getByText('Nu op school: 3 klassen en 74 leerlingen.')).toBeVisible()
})

test('from a dropped file to a full class without a mouse', async ({ page }) => {
  await openSchool(page)
  await goToImport(page)
  const dropped = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'leerlingen.csv', { type: 'text/csv' }))
      return data
    },
    await pupils()
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
  await expect(heading(page, 2, 'Controleer wat er verandert')).toBeFocused()
  await expect(apply(page)).toBeEnabled()
  for (let times = 0; times < 20; times++) {
    await page.keyboard.press('Tab')
    if (await apply(page).evaluate((button) => button === document.activeElement)) break
  }
  await expect(apply(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, 2, 'De lijsten zijn bijgewerkt')).toBeFocused()
})
