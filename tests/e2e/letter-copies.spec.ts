import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

const lettersOf = (page: Page) => ask<Letter[]>(page, 'letters.list', {})
const readyOf = async (page: Page) => (await lettersOf(page)).filter(({ issuedAt }) => issuedAt === null)
const gone = (page: Page) => page.getByRole('region', { name: 'Verstuurd' })

test('a letter that went by the portal is marked so, by keyboard', async ({ page }) => {
  await goTo(page, 'Brieven')
  const [letter] = await readyOf(page)
  await page.getByRole('button', { name: 'Markeren als verstuurd' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Hoe is deze brief verstuurd?' })
  await expect(dialog.getByRole('radio', { name: 'Ouderportaal' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByText('De brief is gemarkeerd als verstuurd.')).toBeVisible()
  await expect(gone(page).getByRole('button', { name: letter!.reference })).toContainText(
    'in het ouderportaal gezet op'
  )
})

test('an e-mail draft is saved for the school’s own mail program, with the letter in it', async ({
  page,
  host
}) => {
  await goTo(page, 'Brieven')
  const [letter] = await readyOf(page)
  await page.getByRole('checkbox', { name: 'Klaar om te versturen: alles kiezen' }).uncheck()
  await page.getByRole('button', { name: 'E-mailconcept', exact: true }).click()
  const message = await readFile(await host.saved(`Brief ${letter!.reference}.eml`), 'latin1')
  expect(message).toMatch(/^X-Unsent: 1\r\n/)
  expect(message).toMatch(
    /\r\nFrom: .*\r\n <info@hetvlierhof\.example>\r\nTo: .*\r\n <[^>]+@post\.example>\r\n/
  )
  expect(message).toContain(`filename="Brief ${letter!.reference}.pdf"`)
  await expect(page.getByText('1 concept opgeslagen.')).toBeVisible()
  expect(await readyOf(page)).toContainEqual(letter)
})

test('a parent without authority gets letters only after a request that the director granted', async ({
  page
}) => {
  await goTo(page, 'Leerlingen')
  await page.getByLabel('Zoek op een deel van de naam').fill('Cijntje')
  await page
    .getByRole('link', { name: /Cijntje/ })
    .first()
    .click()
  const record = page.getByRole('button', { name: 'Verzoek vastleggen' })
  await expect(page.getByText('Er is nog geen verzoek vastgelegd.')).toBeVisible()
  await expectAccessible(page)
  await record.click()
  const dialog = page.getByRole('dialog', { name: 'Verzoek vastleggen' })
  await dialog.getByRole('radio', { name: 'Toegekend' }).check()
  await dialog.getByLabel('Reden').fill('Het belang van de leerling verzet zich er niet tegen.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByText('krijgt de brieven')).toBeVisible()
  await expect(record).toBeHidden()
  await page.getByRole('button', { name: 'Beëindigen: brieven aan R. Cijntje' }).click()
  await expect(page.getByText('Deze ouder krijgt vanaf nu geen brieven meer.')).toBeVisible()
  await expect(page.getByText(/^beëindigd op/)).toBeVisible()
})
