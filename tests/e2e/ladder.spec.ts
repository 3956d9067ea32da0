import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)
test.describe.configure({ timeout: 240_000 })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const titles = (page: Page) => page.getByRole('list', { name: 'Stappen' }).locator('strong').first()

async function toSection(page: Page, code: 'boh' | 'smi' = 'boh'): Promise<void> {
  await goTo(page, 'Instellingen', code)
  await page.getByRole('link', { name: 'Stappenplan' }).click()
  await expect(region(page, 'Alle versies')).toBeVisible()
}
async function toEditor(page: Page): Promise<void> {
  await toSection(page)
  await button(page, 'Stappenplan wijzigen').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stappenplan wijzigen' })).toBeVisible()
  await expect(region(page, 'Controle')).toContainText('Dit stappenplan kan zo worden vastgelegd.')
}
const choose = async (page: Page, field: string, option: string) => {
  await page.getByRole('combobox', { name: field }).click()
  await page.getByRole('option', { name: option }).click()
}

test('a draft is looked at as it is changed, and one that cannot be kept is not put on record', async ({
  page
}) => {
  await toEditor(page)
  await expectAccessible(page)
  await button(page, 'Stap 2 wijzigen').click()
  await expect(page.getByLabel('Wat er gebeurt')).toBeFocused()
  await page.getByLabel('Bij overtreding').fill('1')
  const check = region(page, 'Controle')
  await expect(check).toContainText('1 punt moet anders')
  await expect(check).toContainText('Deze stap komt niet later dan de stap ervoor.')
  await expectAccessible(page)
  await button(page, 'Vastleggen').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(check).toContainText('Eerst aanpassen wat gemarkeerd is.')
  await page.getByLabel('Bij overtreding').fill('2')
  await expect(check).toContainText('Dit stappenplan kan zo worden vastgelegd.')

  await page.getByLabel('Wat er gebeurt').fill('')
  await expect(check).toContainText('Schrijf kort op wat er gebeurt.')
  await expect(button(page, 'Proberen op vorig jaar')).toBeDisabled()
})

test('rungs are added, moved, taken out and put back by keyboard, and the counts keep rising', async ({
  page
}) => {
  await toEditor(page)
  const first = titles(page)
  const before = await first.innerText()
  await button(page, 'Stap 2 wijzigen').press('Enter')
  await button(page, 'Omhoog').press('Enter')
  await expect(page.getByText('Stap 1 van 4')).toBeVisible()
  await expect(page.getByLabel('Bij overtreding')).toHaveValue('1')
  await expect(button(page, 'Omlaag')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Stap 2 van 4')).toBeVisible()
  await expect(page.getByLabel('Bij overtreding')).toHaveValue('2')
  await button(page, 'Klaar').press('Enter')
  await expect(button(page, 'Stap 2 wijzigen')).toBeFocused()
  await expect(first).toHaveText(before)

  await button(page, 'Stap 1 wijzigen').press('Enter')
  await button(page, 'Weghalen').press('Enter')
  await expect(first).not.toHaveText(before)
  await button(page, 'Ongedaan maken').press('Enter')
  await expect(first).toHaveText(before)

  await button(page, 'Stap toevoegen').press('Enter')
  await expect(page.getByLabel('Wat er gebeurt')).toBeFocused()
  await expect(page.getByLabel('Bij overtreding')).toHaveValue('5')
  await page.keyboard.type('De directie beslist opnieuw')
  await choose(page, 'Wordt voorgesteld: Maatregel toevoegen', 'Gesprek met ouders en leerling')
  await page.getByLabel('contact met ouders gehad').check()
  await page.getByLabel('Regel van de school').fill('Regeling telefoonkaart, vijfde keer')
  await button(page, 'Klaar').press('Enter')
  await expect(page.getByText('De directie beslist opnieuw')).toBeVisible()
  await expect(region(page, 'Controle')).not.toContainText('moet anders')
})

test('a year is replayed with a draft beside what is in force, and the outcome says when it has grown old', async ({
  page
}) => {
  await toEditor(page)
  const outcome = region(page, 'Wat zou het worden?')
  await button(page, 'Proberen op vorig jaar').click()
  await expect(outcome.getByText(/^Schooljaar 2026-2027: \d+ stap(pen)?, \d+ bri/)).toBeVisible()
  await expect(outcome).toContainText(
    /1 aug 2026 tot en met 20 nov 2026: \d+ overtredingen van \d+ leerlingen/
  )
  const perRung = outcome.getByRole('table', { name: 'Per stap' })
  await expect(perRung.getByRole('rowheader', { name: /^Stap 1/ })).toBeVisible()
  await expect(outcome).toContainText('Voor geen enkele leerling verandert het aantal stappen.')

  await button(page, 'Stap 1 wijzigen').click()
  await button(page, 'Weghalen').click()
  await expect(outcome).toContainText('Je hebt het concept daarna veranderd.')
  await button(page, 'Proberen op vorig jaar').click()
  await expect(outcome).not.toContainText('Je hebt het concept daarna veranderd.')
  await expect(outcome.getByText(/^nu \d+ stap(pen)?, met dit concept \d+$/).first()).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Op een bedacht jaar').click()
  await expect(outcome.getByText(/^Een bedacht jaar: \d+ stappen/)).toBeVisible()
  await expect(outcome.getByText('Bedachte leerling 1', { exact: true })).toBeVisible()
  await expect(outcome.getByRole('link')).toHaveCount(0)
})

test('a ladder is put on record from a day on, can be read beside the one in force, and is taken back', async ({
  page
}) => {
  await toEditor(page)
  await page.getByLabel('Naam', { exact: true }).fill('Telefoonkaart, versie 3')
  await page.getByLabel('Een stap terug voorstellen').check()
  await page.getByLabel('Weigeren om het toestel').check()
  await expect(page.getByText('De directie spreekt met de leerling en de ouders')).toBeVisible()
  await button(page, 'Vastleggen').click()
  const dialog = page.getByRole('dialog', { name: 'Stappenplan vastleggen' })
  await expect(dialog).toContainText('Er verandert niets met terugwerkende kracht.')
  await dialog.getByLabel('Geldt vanaf').fill('1-12-2026')
  await dialog.getByLabel('Geldt vanaf').press('Tab')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByText('Het stappenplan geldt vanaf 1 dec 2026.')).toBeVisible()

  const versions = region(page, 'Alle versies')
  const line = versions.getByRole('listitem').filter({ hasText: 'Telefoonkaart, versie 3' }).first()
  await expect(line).toContainText('komt nog')
  await expect(versions).toContainText('geldt nu')
  await line.getByRole('button', { name: /^Bekijken/ }).click()
  await expect(line).toContainText('Na 10 schoolweken zonder overtreding wordt een stap terug voorgesteld.')
  await expect(line).toContainText('Weigeren telt ook mee op het gewone stappenplan.')
  await expectAccessible(page)
  await line.getByRole('button', { name: /^Terugnemen/ }).click()
  await expect(line).toContainText('teruggenomen')
  await button(page, 'Ongedaan maken').last().click()
  await expect(line).toContainText('komt nog')
})

test('leaving the page loses nothing: the draft is offered again, and can be thrown away and taken back', async ({
  page
}) => {
  await toEditor(page)
  await page.getByLabel('Naam', { exact: true }).fill('Ons nieuwe plan')
  await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
  await page.getByRole('button', { name: 'Verder werken' }).click()
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Ons nieuwe plan')
  await button(page, 'Terug').click()
  const dialog = page.getByRole('dialog', { name: 'Je concept is nog niet vastgelegd' })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Bewaren en terug' }).click()
  await expect(region(page, 'Er ligt een concept: Ons nieuwe plan')).toBeVisible()
  await button(page, 'Concept weggooien').click()
  await expect(button(page, 'Stappenplan wijzigen')).toBeVisible()
  await button(page, 'Ongedaan maken').click()
  await page.getByRole('link', { name: 'Verder met je concept' }).click()
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Ons nieuwe plan')
})

test('a draft begins with any ladder, also an empty one', async ({ page }) => {
  await toSection(page)
  await button(page, 'Anders beginnen').click()
  const dialog = page.getByRole('dialog', { name: 'Waarmee wil je beginnen?' })
  await expect(dialog.getByRole('group', { name: 'Een voorbeeld' }).getByRole('radio')).toHaveCount(8)
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: 'Eigen stappenplan, leeg' }).check()
  await dialog.getByRole('button', { name: 'Hiermee beginnen' }).click()
  await expect(page.getByText('Begonnen met Eigen stappenplan, leeg.')).toBeVisible()
  await expect(region(page, 'Controle')).toContainText('Dit stappenplan heeft geen stappen.')
})

test('a teacher reads the ladder and its versions, and changes nothing', async ({ page }) => {
  await toSection(page, 'smi')
  await expect(page.getByText('De directeur kan het stappenplan wijzigen.')).toBeVisible()
  await expect(button(page, 'Stappenplan wijzigen')).toHaveCount(0)
  await page.getByRole('button', { name: /^Bekijken/ }).click()
  await expect(page.getByRole('button', { name: /^(Als begin|Terugnemen)/ })).toHaveCount(0)
  await page.evaluate(() => location.assign('#/instellingen/stappenplan/bewerken'))
  await expect(page.getByRole('heading', { level: 1, name: 'Stappenplan wijzigen' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag')
})
