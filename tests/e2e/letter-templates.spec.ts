import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)
test.describe.configure({ timeout: 240_000 })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const line = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const letter = (page: Page) => page.getByRole('img', { name: /^De brief, / }).first()
const parts = (page: Page) =>
  page.getByRole('list', { name: 'Onderdelen van de brief' }).locator(':scope > li')
const check = (page: Page) => region(page, 'Controle')

async function toSection(page: Page): Promise<void> {
  await goTo(page, 'Instellingen')
  await page
    .getByRole('navigation', { name: 'Onderwerpen' })
    .getByRole('link', { name: 'Brieven', exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 2, name: 'Brieven' }).first()).toBeVisible()
}
async function toEditor(page: Page): Promise<void> {
  await toSection(page)
  await page.getByRole('link', { name: 'Wijzigen: Herhaalde overtreding' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brief wijzigen' })).toBeVisible()
  await expect(check(page)).toContainText('Deze brief kan zo worden vastgelegd.')
}
async function save(page: Page, note: string): Promise<void> {
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Brief vastleggen' })
  await expect(dialog.getByLabel('Wat is er veranderd?')).toBeFocused()
  await page.keyboard.type(note)
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
}

test('a letter is written by keyboard: a gap by its name, bold, a new paragraph, and the page follows', async ({
  page
}) => {
  await toEditor(page)
  await expect(letter(page)).toHaveAttribute('alt', /Sanne/)
  await line(page, 'Tekst van onderdeel 1').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Wij spraken ')
  await page.keyboard.type('{')
  const picker = page.getByRole('combobox', { name: 'Zoek een gegeven' })
  await expect(picker).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('roepnaam')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(line(page, 'Tekst van onderdeel 1')).toBeFocused()
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' rustig')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' aan.')
  await expect(line(page, 'Tekst van onderdeel 1').locator('strong')).toHaveText(' rustig')
  await expect(letter(page)).toHaveAttribute('alt', /Wij spraken Sanne rustig aan\./)

  await page.keyboard.press('Enter')
  await expect(line(page, 'Tekst van onderdeel 2')).toBeFocused()
  await page.keyboard.type('Kom gerust langs.')
  await expect(letter(page)).toHaveAttribute('alt', /Kom gerust langs\./)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(line(page, 'Tekst van onderdeel 2')).toHaveText('')
  await page.keyboard.press('Control+y')
  await expect(line(page, 'Tekst van onderdeel 2')).toHaveText('Kom')
  await expectAccessible(page)
})

test('parts are moved, taken out and put back, and what may not be left out is said where it is', async ({
  page
}) => {
  await toEditor(page)
  await expect(parts(page)).toHaveCount(10)
  await expect(parts(page).nth(1)).toContainText('Hier komt de tabel')
  await line(page, 'Tekst van onderdeel 1').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(parts(page).nth(0)).toContainText('Hier komt de tabel')
  await expect(line(page, 'Tekst van onderdeel 2')).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')

  await button(page, 'Weghalen: Onderdeel 2 van 10: Tabel met overtredingen').press('Enter')
  await expect(check(page)).toContainText('De tabel met overtredingen ontbreekt.')
  await button(page, 'Vastleggen').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(check(page)).toContainText('Pas eerst aan wat gemarkeerd is.')
  await region(page, 'Meldingen').getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(check(page)).toContainText('Deze brief kan zo worden vastgelegd.')

  // A gap that is not always known asks for a condition.
  await line(page, 'Tekst van onderdeel 3').focus()
  await button(page, /^Gegeven invoegen/).click()
  await page.keyboard.type('gehoord')
  await page.keyboard.press('Enter')
  await expect(check(page)).toContainText('1 opmerking')
  await page.getByRole('button', { name: /Voorwaarde van Onderdeel 3/ }).click()
  await page.getByRole('combobox', { name: 'Alleen als dit bekend is' }).fill('gehoord')
  await page.keyboard.press('Enter')
  await expect(parts(page).nth(2)).toContainText('Alleen als bekend: dag waarop de leerling is gehoord')
  await expect(check(page)).toContainText('De brief moet de regel noemen.')
  await expectAccessible(page)
})

test('a letter is looked at with a pupil of the school, kept as a version, and brought back', async ({
  page
}) => {
  await toEditor(page)
  await line(page, 'Onderwerp').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Vlierhof: ')
  const pupil = page.getByRole('combobox', { name: 'Met de gegevens van' })
  await pupil.click()
  await page.getByRole('option').nth(1).click()
  await expect(letter(page)).not.toHaveAttribute('alt', /Sanne van den Berg/)
  await expect(letter(page)).toHaveAttribute('alt', /Vlierhof: /)
  await save(page, 'Onze naam vooraan')
  await expect(page.getByText('De brief is vastgelegd als versie 2.')).toBeVisible()
  await expect(page.getByText('Begonnen met versie 2.')).toBeVisible()

  await button(page, 'Versies').click()
  const dialog = page.getByRole('dialog', { name: 'Versies' })
  await expect(dialog.getByRole('button', { name: /^Versie 2/ })).toContainText('Onze naam vooraan')
  await expect(dialog.getByRole('img', { name: /Versie 2 zoals afgedrukt, bladzijde 1/ })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: /^Versie 1/ }).click()
  await dialog.getByRole('button', { name: 'Terug naar het oorspronkelijke' }).click()
  await expect(page.getByText('Teruggezet als versie 3.')).toBeVisible()
  await expect(line(page, 'Onderwerp')).not.toContainText('Vlierhof')
})

test('a draft is not lost: not by leaving, and not by a colleague who was first', async ({ page }) => {
  await toEditor(page)
  await line(page, 'Groet').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' tot gauw,')
  await button(page, 'Terug').click()
  const dialog = page.getByRole('dialog', { name: 'Je concept is niet vastgelegd' })
  await dialog.getByRole('button', { name: 'Laten staan' }).click()
  await expect(page.getByText('concept', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Wijzigen: Herhaalde overtreding' }).click()
  await expect(line(page, 'Groet')).toContainText('tot gauw,')

  const of = { kind: 'repeated', language: 'nl', audience: 'guardian' }
  const { versions } = await ask<{ versions: { text: { closing: object[] } }[] }>(
    page,
    'letters.template',
    of
  )
  const draft = { ...versions[0]!.text, closing: [{ text: 'Hartelijke groet,' }] }
  await ask(page, 'letters.saveTemplate', { ...of, base: 1, note: '', draft })
  await expect(page.getByRole('alert').filter({ hasText: 'heeft versie 2 vastgelegd' })).toBeVisible()
  await expect(line(page, 'Groet')).toContainText('tot gauw,')
  await button(page, 'Verder met mijn concept').click()
  await save(page, 'Erna')
  await expect(page.getByText('De brief is vastgelegd als versie 3.')).toBeVisible()
})

test('what is pasted is text: lines become paragraphs, markup stays what it looks like', async ({ page }) => {
  await toEditor(page)
  await line(page, 'Tekst van onderdeel 3').focus()
  await page.keyboard.press('Control+End')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<img src=x onerror=alert(1)><b>Vet</b>')
    data.setData('text/plain', ' Eerste <b>regel</b>\nGroet aan {leerling.roepnaam}.')
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  await expect(parts(page)).toHaveCount(11)
  await expect(line(page, 'Tekst van onderdeel 3')).toContainText('Eerste <b>regel</b>')
  await expect(line(page, 'Tekst van onderdeel 4')).toHaveText('Groet aan roepnaam van de leerling.')
  await expect(page.locator('[contenteditable=true] [src], [contenteditable=true] b')).toHaveCount(0)
  await expect(check(page)).toContainText('“<b>” lijkt op een plek')
})
