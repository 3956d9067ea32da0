import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)
test.describe.configure({ timeout: 240_000 })

const used = 'Telefoon gebruikt zonder toestemming'
const visible = 'Telefoon zichtbaar of hoorbaar'

async function openCatalogue(page: Page, code?: 'kui'): Promise<void> {
  await goTo(page, 'Instellingen', code)
  await page.getByRole('navigation').getByRole('link', { name: 'Overtredingen', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Overtredingen', exact: true })).toBeVisible()
}

const large = (page: Page) => page.getByRole('region', { name: 'Grote knoppen' }).getByRole('listitem')
const others = (page: Page) => page.getByRole('region', { name: 'In de lijst eronder' }).getByRole('listitem')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const undo = (page: Page, said: string) =>
  page.getByRole('listitem').filter({ hasText: said }).getByRole('button', { name: 'Ongedaan maken' }).click()

test('the order is changed by key and by button, and quick entry follows', async ({ page }) => {
  await openCatalogue(page)
  await expect(large(page)).toHaveCount(6)
  await expect(large(page).first()).toContainText(used)
  await expectAccessible(page)
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)

  await button(page, `Wijzigen: ${used}`).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(large(page).nth(1)).toContainText(used)
  await expect(button(page, `Wijzigen: ${used}`)).toBeFocused()
  await expect(page.getByText(`${used} staat nu op plaats 2.`)).toBeAttached()
  const seventh = await others(page).first().getByRole('strong').innerText()
  await button(page, `Omhoog: ${seventh}`).press('Enter')
  await expect(large(page).nth(5)).toContainText(seventh)
  await expect(button(page, `Omhoog: ${seventh}`)).toBeFocused()

  await page.reload()
  await expect(large(page).first()).toContainText(visible)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Zoek een leerling of een scherm' }).fill('Lotte Bakker')
  await expect(page.getByRole('option').first()).toContainText('Lotte Bakker')
  await page.keyboard.press('Control+Enter')
  const choices = page.getByRole('dialog').getByRole('group', { name: 'Wat is er gebeurd?' })
  await expect(choices.getByRole('radio').first()).toHaveAccessibleName(new RegExp(visible))
  await expect(choices.getByRole('radio', { name: seventh })).toBeVisible()
})

test('a kind is added, changed, taken out of use and brought back; what Afronden needs stays', async ({
  page
}) => {
  await openCatalogue(page)
  await button(page, 'Soort toevoegen').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Naam').fill('telefoon ZICHTBAAR of hoorbaar')
  await expect(dialog.getByText('Er is al een soort met deze naam.')).toBeVisible()
  await dialog.getByLabel('Naam').fill('Drone meegenomen')
  await dialog.getByRole('radio', { name: 'Alleen een signaal' }).check()
  await dialog.getByLabel('De regel').fill('Je neemt geen drone mee naar school')
  await dialog.getByLabel('Waar staat die regel?').fill('Artikel 9')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Soort toevoegen' }).click()
  await expect(dialog).toHaveCount(0)
  const drone = others(page).filter({ hasText: 'Drone meegenomen' })
  await expect(drone).toContainText('alleen een signaal')
  await expect(drone).toContainText('Artikel 9')
  await expect(drone).toContainText('nog nooit vastgelegd')

  await button(page, 'Wijzigen: Drone meegenomen').click()
  await expect(dialog).toContainText('Hoe een soort meetelt, geldt vanaf nu.')
  await dialog.getByRole('radio', { name: 'Telt mee', exact: true }).check()
  await dialog.getByRole('button', { name: 'Wijziging opslaan' }).click()
  await expect(drone).not.toContainText('alleen een signaal')
  await undo(page, 'is gewijzigd')
  await expect(drone).toContainText('alleen een signaal')

  await button(page, 'Wijzigen: Drone meegenomen').click()
  await dialog.getByRole('button', { name: 'Niet meer gebruiken' }).click()
  await expect(drone).toHaveCount(0)
  await undo(page, 'wordt niet meer aangeboden')
  await expect(drone).toHaveCount(1)
  await button(page, 'Wijzigen: Drone meegenomen').click()
  await dialog.getByRole('button', { name: 'Niet meer gebruiken' }).click()
  await page.getByText('Niet meer in gebruik (1)').click()
  await expectAccessible(page)
  await button(page, 'Weer gebruiken: Drone meegenomen').click()
  await expect(drone).toHaveCount(1)

  await button(page, 'Wijzigen: Telefoon niet ingeleverd').click()
  await dialog.getByRole('button', { name: 'Niet meer gebruiken' }).click()
  await expect(dialog.getByRole('alert')).toContainText('nodig bij het afronden')
})

test('the rules go out as a file, and another school’s file is looked at and adopted', async ({
  page,
  host
}) => {
  await openCatalogue(page)
  const card = page.getByRole('region', { name: 'Regels meenemen' })
  await expect(card).toBeVisible()
  await card.getByRole('button', { name: 'Regels opslaan als bestand' }).click()
  const { name } = await ask<{ name: string }>(page, 'ladder.current', {})
  const path = await host.saved(`Regels ${name.replace(':', '')} 2026-11-20.json`)
  const text = await readFile(path, 'utf8')
  expect(text).not.toContain('Vlierhof')
  const rules = JSON.parse(text) as {
    ladder: { name: string; rungs: { title: string }[] }
    kinds: { id: string; label: string; clause: string }[]
  }
  rules.ladder.name = 'Stappen van de buren'
  rules.kinds[1]!.clause = 'Je telefoon zit in je tas'
  rules.kinds.push({ ...rules.kinds[0]!, id: 'their-drone', label: 'Drone meegenomen' })

  const pick = async (content: string) => {
    const chooser = page.waitForEvent('filechooser')
    await card.getByRole('button', { name: 'Regels uit een bestand' }).click()
    const file = { name: 'regels.json', mimeType: 'application/json', buffer: Buffer.from(content) }
    await (await chooser).setFiles(file)
  }
  const dialog = page.getByRole('dialog', { name: 'Regels van een andere school' })
  await pick('Naam;Klas')
  await expect(dialog.getByRole('alert')).toContainText('geen bestand met schoolregels')
  await expect(dialog.getByRole('button', { name: 'Overnemen' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await pick(JSON.stringify(rules))
  await expect(dialog).toContainText(rules.ladder.rungs[0]!.title)
  await expect(dialog).toContainText('1 soort overtreding erbij, 1 anders.')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Drone meegenomen' })).toContainText('nieuw')
  await expect(dialog.getByRole('listitem').filter({ hasText: visible })).toContainText('anders')
  await expect(dialog.getByRole('listitem').filter({ hasText: used })).toContainText('hetzelfde')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Overnemen' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(
    page.getByText(/Het stappenplan geldt vanaf .*2 soorten overtredingen overgenomen\./)
  ).toBeVisible()
  await expect(others(page).filter({ hasText: 'Drone meegenomen' })).toHaveCount(1)
  await expect(large(page).nth(1)).toContainText('Je telefoon zit in je tas')
})

test('an administrator reads the catalogue and finds nothing to change', async ({ page }) => {
  await openCatalogue(page, 'kui')
  await expect(large(page)).toHaveCount(6)
  const main = page.getByRole('main')
  await expect(
    main.getByRole('button', { name: /wijzigen|toevoegen|omhoog|omlaag|uit een bestand/i })
  ).toHaveCount(0)
  await expect(main.getByRole('button', { name: 'Regels opslaan als bestand' })).toBeVisible()
  await expectAccessible(page)
})
