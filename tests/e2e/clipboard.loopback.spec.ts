import type { Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

// The clipboard is the system's: elsewhere several windows would share it.
test.use(fridayAfternoon)

const readyOf = async (page: Page) =>
  (await ask<Letter[]>(page, 'letters.list', {})).filter(({ issuedAt }) => issuedAt === null)

/** What a person would paste elsewhere. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    field.id = 'pasted'
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.press('ControlOrMeta+v')
  return page.locator('#pasted').inputValue()
}

test('the words of a letter are copied for the parent portal, without an address, and mark nothing', async ({
  page
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(page, 'Brieven')
  const [letter] = await readyOf(page)
  await page.getByRole('button', { name: 'Tekst kopiëren' }).click()
  await expect(page.getByText('De tekst staat op het klembord.')).toBeVisible()
  await expectAccessible(page)
  const text = await pasted(page)
  expect(text).toMatch(/\n\nGeachte (heer|mevrouw) \p{Lu}.*,\n\n/u)
  expect(text).toContain(letter!.reference)
  expect(text).not.toMatch(/\b9999 ?[A-Z]{2}\b|\b9998 ?[A-Z]{2}\b/)
  expect(await readyOf(page)).toContainEqual(letter)
})

test('where the clipboard is closed the words stand there to copy by hand', async ({ page }) => {
  await goTo(page, 'Brieven')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('closed'))
  })
  await page.getByRole('button', { name: 'Tekst kopiëren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tekst voor het ouderportaal' })
  await expect(dialog.getByLabel('Tekst', { exact: true })).toHaveValue(/^Geachte /)
  await expectAccessible(page)
})
