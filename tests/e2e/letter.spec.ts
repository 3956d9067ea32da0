import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

const group = (page: Page, title: string) => page.getByRole('region', { name: title })
const lettersOf = (page: Page) => ask<Letter[]>(page, 'letters.list', {})

/** How many of the dots of a picture are ink, of a thousand. */
const inkOn = (sheet: Locator): Promise<number> =>
  sheet.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const paper = new OffscreenCanvas(595, 842).getContext('2d')!
    paper.drawImage(image, 0, 0, 595, 842)
    const dots = paper.getImageData(0, 0, 595, 842).data
    let ink = 0
    for (let at = 0; at < dots.length; at += 4) if (dots[at + 3]! > 128 && dots[at]! < 128) ink++
    return (ink * 1000) / (595 * 842)
  })

const everything = (page: Page) => page.getByRole('checkbox', { name: 'Klaar om te versturen: alles kiezen' })

test('a letter is shown as it will be printed, with its words for who cannot see it', async ({ page }) => {
  await goTo(page, 'Brieven')
  const [letter] = await lettersOf(page)
  const shown = page.getByRole('region', { name: `Brief ${letter!.reference} aan ${letter!.recipient}` })
  const sheet = shown.getByRole('img').first()
  await expect(sheet).toHaveAccessibleName(
    new RegExp(`bladzijde 1 van ${letter!.pages}.*Geachte (heer|mevrouw) `, 's')
  )
  const { width, height } = (await sheet.boundingBox())!
  expect(height / width).toBeCloseTo(Math.SQRT2, 2)
  for (const one of await shown.getByRole('img').all()) expect(await inkOn(one)).toBeGreaterThan(2)
  await expectAccessible(page)
})

test('J and K go through the letters', async ({ page }) => {
  await goTo(page, 'Brieven')
  const [first, second] = await lettersOf(page)
  const shown = (letter?: Letter) =>
    page.getByRole('region', { name: `Brief ${letter!.reference} aan ${letter!.recipient}` })
  await expect(shown(first).getByRole('img').first()).toBeVisible()
  await page.keyboard.press('j')
  await expect(shown(second).getByRole('img').first()).toBeVisible()
  await page.keyboard.press('k')
  await expect(shown(first)).toBeVisible()
})

test('the saved file is the frozen one, to the byte', async ({ page, host }) => {
  await goTo(page, 'Brieven')
  const [letter] = await lettersOf(page)
  await everything(page).uncheck()
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click()
  const bytes = await readFile(await host.saved(`Brief ${letter!.reference}.pdf`))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(letter!.sha256)
  await expect(group(page, 'Verstuurd').getByRole('button', { name: letter!.reference })).toContainText(
    'opgeslagen op'
  )
})

test('printing prints exactly the chosen pages, and counts as sent only when the person says so', async ({
  page
}) => {
  await goTo(page, 'Brieven')
  const letters = (await lettersOf(page)).slice(0, 3)
  await everything(page).uncheck()
  for (const { reference } of letters)
    await page.getByRole('checkbox', { name: `${reference} kiezen` }).check()
  await expect(everything(page)).toBeChecked({ indeterminate: true })
  // What stands on the page at the moment the print dialog would open.
  await page.evaluate(() => {
    const seen = globalThis as unknown as { printed: number[] }
    seen.printed = []
    window.print = () => seen.printed.push(document.querySelectorAll('body > div > img').length)
  })
  await page.getByRole('button', { name: 'Afdrukken (3)' }).click()
  const question = page.getByRole('dialog', { name: 'Zijn de brieven goed afgedrukt?' })
  await expect(question).toBeVisible()
  expect(await page.evaluate('printed')).toEqual([letters.reduce((sum, { pages }) => sum + pages, 0)])
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Nee, nog niet' }).click()
  expect((await lettersOf(page)).slice(0, 3).map(({ issuedAt }) => issuedAt)).toEqual([null, null, null])

  await page.getByRole('button', { name: 'Afdrukken (3)' }).click()
  await question.getByRole('button', { name: 'Ja, afgedrukt' }).click()
  await expect(page.getByText('3 brieven gemarkeerd als verstuurd.')).toBeVisible()
  for (const { reference } of letters)
    await expect(group(page, 'Verstuurd').getByRole('button', { name: reference })).toContainText(
      'afgedrukt op'
    )
})
