import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { detailOf, openLesson, signIn, tile, type, wednesdayMorning } from './in-class'

test.use(wednesdayMorning)
test.describe.configure({ timeout: 240_000 })

const mentor = "Mirjam in 't Veld"

/** Keeps what this window asks of the round waiting, as a slow line would; returns what lets it through. */
async function slowDown(page: Page): Promise<() => void> {
  const line = Promise.withResolvers<void>()
  await page.route('**/call', async (route) => {
    if (route.request().postDataJSON().path === 'custody.round') await line.promise
    await route.continue()
  })
  return line.resolve
}

test('two teachers take in one class: each sees the other, and neither overwrites unseen', async ({
  page,
  host
}) => {
  await openLesson(page)
  const colleague = await host.another()
  await signIn(colleague, mentor)
  await colleague.goto(page.url())
  await expect(tile(colleague, 7)).toBeVisible()

  await type(page, 7)
  await expect(tile(colleague, 7)).toHaveAccessibleName(/, niet ingeleverd$/)
  await (await detailOf(colleague, 8)).getByRole('button', { name: 'smartwatch' }).click()
  await expect(tile(page, 8)).toHaveAccessibleName(/, ingeleverd: telefoon en smartwatch$/)

  const catchUp = await slowDown(page)
  await (await detailOf(colleague, 9)).getByRole('button', { name: 'afwezig' }).click()
  await expect(tile(colleague, 9)).toHaveAccessibleName(/, afwezig$/)
  await page.keyboard.press('Escape')
  await type(page, 9, 10)
  const messages = page.getByRole('region', { name: 'Meldingen' })
  await expect(messages).toContainText(`Vak 9: ${mentor} heeft deze leerling net zelf vastgelegd`)
  await expectAccessible(page)
  catchUp()
  await expect(tile(page, 9)).toHaveAccessibleName(/, afwezig$/)
  await expect(tile(page, 10)).toHaveAccessibleName(/, niet ingeleverd$/)
  await expect(tile(colleague, 10)).toHaveAccessibleName(/, niet ingeleverd$/)

  await page.keyboard.press('Control+Enter')
  await expect(tile(colleague, 11)).toHaveAccessibleName(/, ingeleverd$/)
  await expect(tile(colleague, 9)).toHaveAccessibleName(/, afwezig$/)
})
