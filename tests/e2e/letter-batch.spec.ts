import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import type { Step } from '../../src/contract/step'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

const lettersOf = (page: Page) => ask<Letter[]>(page, 'letters.list', {})
const waiting = (page: Page) => ask<Step[]>(page, 'review.waiting', {})
const issued = async (page: Page) =>
  (await lettersOf(page)).filter(({ issuedAt }) => issuedAt !== null).length
/** Printing is noted and nothing else: how many pages stood ready. */
const notePrinting = (page: Page) =>
  page.evaluate(() => {
    const seen = globalThis as unknown as { printed: number[] }
    seen.printed = []
    window.print = () => seen.printed.push(document.querySelectorAll('body > div > img').length)
  })
const printed = (page: Page) => page.evaluate<number[]>('printed')

test('proposals are approved and their letters printed in one go', async ({ page }) => {
  await goTo(page, 'Directie')
  await notePrinting(page)
  const before = await waiting(page)
  await page.getByRole('button', { name: /^Goedkeuren en afdrukken \(\d+\)$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Besluiten goedkeuren en brieven afdrukken' })
  const lines = dialog.getByRole('list', { name: 'Voorstellen' }).getByRole('checkbox')
  const count = await lines.count()
  expect(count).toBeGreaterThan(1)
  await expectAccessible(page)
  await lines.first().uncheck()
  await dialog.getByRole('button', { name: `Goedkeuren en afdrukken (${count - 1})` }).click()
  const question = page.getByRole('dialog', { name: 'Zijn de brieven goed afgedrukt?' })
  await expect(question).toBeVisible()
  expect(await waiting(page)).toHaveLength(before.length - count + 1)
  expect((await printed(page))[0]).toBeGreaterThan(0)
  const gone = await issued(page)
  await question.getByRole('button', { name: 'Ja, afgedrukt' }).click()
  await expect(page.getByText(/brieven? gemarkeerd als verstuurd\.$/)).toBeVisible()
  expect(await issued(page)).toBeGreaterThan(gone)
})

test('more letters than fit in a window go to the printer as one file, and count as sent only when the person says so', async ({
  page,
  host
}) => {
  await goTo(page, 'Brieven')
  await page.getByRole('checkbox', { name: 'Verstuurd: alles kiezen' }).check()
  const letters = (await lettersOf(page)).filter(({ state }) => state !== 'retracted')
  expect(letters.length).toBeGreaterThan(25)
  const gone = await issued(page)
  await page.getByRole('button', { name: `Afdrukken (${letters.length})` }).click()
  const references = letters.map(({ reference }) => reference).toSorted()
  const file = await readFile(
    await host.saved(`Brieven ${references[0]} - ${references.at(-1)}.pdf`),
    'latin1'
  )
  expect(file.match(/\/Type \/Page\b/g)).toHaveLength(letters.reduce((sum, { pages }) => sum + pages, 0))
  const question = page.getByRole('dialog', { name: 'Zijn de brieven goed afgedrukt?' })
  await expect(question).toContainText('Open het en druk het af.')
  await expectAccessible(page)
  expect(await issued(page)).toBe(gone)
  await question.getByRole('button', { name: 'Ja, afgedrukt' }).click()
  await expect(page.getByText(/brieven gemarkeerd als verstuurd\.$/)).toBeVisible()
  expect((await lettersOf(page)).filter(({ state }) => state === 'ready')).toEqual([])
})
