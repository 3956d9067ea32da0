import type { Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import type { Step } from '../../src/contract/step'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

const lettersOf = (page: Page) => ask<Letter[]>(page, 'letters.list', {})
const waiting = (page: Page) => ask<Step[]>(page, 'review.waiting', {})
const notePrinting = (page: Page) =>
  page.evaluate(() => {
    const seen = globalThis as unknown as { printed: number }
    seen.printed = 0
    window.print = () => (seen.printed += 1)
  })

/** Holds one ask for a call back, the nth of its kind, until it may go on. */
async function holdBack(page: Page, call: string, nth: number): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let asked = 0
  await page.route('**/call', async (route) => {
    const { path } = route.request().postDataJSON() as { path: string }
    if (path === call && ++asked === nth) await promise
    await route.continue()
  })
  return resolve
}

test('approving that is stopped leaves the rest waiting, and prints nothing', async ({ page }) => {
  await goTo(page, 'Directie')
  await notePrinting(page)
  const before = await waiting(page)
  const goOn = await holdBack(page, 'review.decide', 2)
  await page.getByRole('button', { name: /^Goedkeuren en afdrukken/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Besluiten goedkeuren en brieven afdrukken' })
  await dialog.getByRole('button', { name: /^Goedkeuren en afdrukken/ }).click()
  await expect(dialog.getByText(/^Goedkeuren: 1 van/)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Annuleren' }).click()
  await expect(dialog.getByText('Wordt gestopt…')).toBeVisible()
  goOn()
  await expect(page.getByText('Gestopt. 2 besluiten goedgekeurd.')).toBeVisible()
  expect(await waiting(page)).toHaveLength(before.length - 2)
  expect(await page.evaluate('printed')).toBe(0)
})

test('fetching letters for the printer tells how far it is, and can be stopped: nothing is printed or marked', async ({
  page
}) => {
  await goTo(page, 'Brieven')
  await notePrinting(page)
  const letters = (await lettersOf(page)).filter(({ state }) => state === 'ready')
  expect(letters.length).toBeGreaterThan(2)
  // The letter that is open was asked for already.
  await expect(page.getByRole('img').first()).toBeVisible()
  const goOn = await holdBack(page, 'letters.pages', 3)
  await page.getByRole('button', { name: `Afdrukken (${letters.length})` }).click()
  const progress = page.getByRole('progressbar')
  await expect(progress).toHaveAccessibleName(`Pagina’s ophalen: 2 van ${letters.length} brieven`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Annuleren' }).click()
  goOn()
  await expect(progress).toBeHidden()
  expect(await page.evaluate('printed')).toBe(0)
  await expect(page.getByRole('dialog')).toBeHidden()
  expect((await lettersOf(page)).filter(({ state }) => state === 'ready')).toHaveLength(letters.length)
})

test('one PDF of all that is stopped is saved nowhere and marks nothing', async ({ page }) => {
  await goTo(page, 'Brieven')
  const letters = (await lettersOf(page)).filter(({ state }) => state === 'ready')
  let saved = 0
  page.on('download', () => (saved += 1))
  const goOn = await holdBack(page, 'letters.file', 1)
  await page.getByRole('button', { name: `Opslaan als PDF (${letters.length})` }).click()
  await expect(page.getByRole('progressbar')).toHaveAccessibleName(
    `PDF maken: 0 van ${letters.length} brieven`
  )
  await page.getByRole('button', { name: 'Annuleren' }).click()
  goOn()
  await expect(page.getByRole('progressbar')).toBeHidden()
  expect((await lettersOf(page)).filter(({ state }) => state === 'ready')).toHaveLength(letters.length)
  expect(saved).toBe(0)
})
