import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import {
  counts,
  openLesson,
  pocketField,
  saved,
  signIn,
  tile,
  tiles,
  type,
  wednesdayMorning
} from './in-class'

test.use(wednesdayMorning)
test.describe.configure({ timeout: 240_000 })

/** Two empty pockets, and the others in one act. */
async function takeIn(page: Page): Promise<void> {
  await type(page, 7, 19)
  await page.keyboard.press('Control+Enter')
  await expect(counts(page)).toContainText('28 leerlingen · 26 in orde · 2 aandacht')
}

async function conclude(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Afronden' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Afronden' }).click()
  await expect(page.getByRole('heading', { name: 'Nog 26 toestellen hier' })).toBeVisible()
}

test('a class comes in: two empty pockets and the rest, in six keys', async ({ page }) => {
  await openLesson(page)
  await expect(counts(page)).toContainText('28 leerlingen · 0 in orde · 28 open')
  await expect(page.getByRole('button', { name: 'Overige 28 ingeleverd' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect(tile(page, 7)).toHaveAccessibleName(/niet ingeleverd$/)
  await type(page, 19)
  await expect(page.getByRole('button', { name: 'Overige 26 ingeleverd' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(counts(page)).toContainText('26 in orde · 2 aandacht')
  await expect(tile(page, 8)).toHaveAccessibleName(/, ingeleverd$/)
  await saved(page)
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await expect(counts(page)).toContainText('0 in orde · 26 open · 2 aandacht')
  await page.keyboard.press('Control+z')
  await expect(tile(page, 19)).toHaveAccessibleName(/nog open$/)
})

test('a whole class fits on the screen, in tiles large enough to hit in a hurry', async ({ page }) => {
  await openLesson(page)
  const boxes = await Promise.all(
    (await tiles(page).all()).map((one) => one.getByRole('button').boundingBox())
  )
  expect(boxes).toHaveLength(28)
  for (const box of boxes) {
    expect(box?.width).toBeGreaterThanOrEqual(112)
    expect(box?.height).toBeGreaterThanOrEqual(56)
  }
  expect(await page.evaluate('document.documentElement.scrollHeight <= innerHeight')).toBe(true)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test('arrows go from pocket to pocket, and letters say what else there is', async ({ page }) => {
  await openLesson(page)
  await tile(page, 1).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('a')
  await expect(tile(page, 2)).toHaveAccessibleName(/afwezig$/)
  await page.keyboard.press('End')
  await page.keyboard.press('g')
  await expect(tile(page, 28)).toHaveAccessibleName(/geen telefoon bij zich$/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await expect(tile(page, 27)).toHaveAccessibleName(/niet ingeleverd$/)
  await page.keyboard.press('Space')
  await expect(tile(page, 27)).toHaveAccessibleName(/, ingeleverd$/)
  await page
    .getByRole('group', { name: /^Vak 27, / })
    .getByRole('button', { name: 'geweigerd' })
    .click()
  await expect(tile(page, 27)).toHaveAccessibleName(/geweigerd$/)
  await expect(counts(page)).toContainText('2 in orde · 25 open · 1 aandacht')
  await expectAccessible(page)
})

test('what the class can see says nothing of a permission, an offence or a count', async ({ page }) => {
  await openLesson(page)
  await tile(page, 3).focus()
  await page.keyboard.press('t')
  await expect(tile(page, 3)).toHaveAccessibleName(/, in orde$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).not.toContainText(/toestemming|overtreding|keer|stap/i)
  await expect(page).toHaveTitle('Les · Belvrij')
})

test('a name can be typed from anywhere, and one that means two pupils is asked again', async ({ page }) => {
  await openLesson(page)
  await tile(page, 1).focus()
  await page.keyboard.type('fatima')
  await expect(pocketField(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(pocketField(page)).toHaveAccessibleDescription(/Fatima B\. en Fatima Y\./)
  await page.keyboard.type(' y')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Fatima Y\., niet ingeleverd$/ })).toBeVisible()
  await page.keyboard.type('99')
  await page.keyboard.press('Enter')
  await expect(pocketField(page)).toHaveAccessibleDescription(/Niemand gevonden/)
  await page.keyboard.press('Escape')
  await expect(pocketField(page)).toHaveValue('')
})

test('Afronden waits for everyone, then asks about the exceptions only, the mildest reading first', async ({
  page
}) => {
  await openLesson(page)
  await type(page, 7)
  await page.getByRole('button', { name: 'Afronden' }).click()
  await expect(page.getByRole('alert')).toContainText('Nog 27 open')
  await type(page, 19)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Afronden' }).click()
  const dialog = page.getByRole('dialog', { name: 'Afronden' })
  const questions = dialog.getByRole('combobox', { name: /^Wat was er bij / })
  await expect(questions).toHaveCount(2)
  await expect(questions.first()).toHaveValue('geen telefoon bij zich')
  await expectAccessible(page)
  await questions.last().click()
  await page.getByRole('option', { name: 'overtreding', exact: true }).click()
  await expect(dialog.getByRole('combobox', { name: /^Soort overtreding van 19, / })).not.toHaveValue('')
  await dialog.getByRole('button', { name: 'Afronden' }).click()
  await expect(page.getByRole('heading', { name: 'Nog 26 toestellen hier' })).toBeVisible()
})

test('at the bell everything goes back, one phone stays behind with a keeper, and the class may go', async ({
  page
}) => {
  await openLesson(page)
  await takeIn(page)
  await conclude(page)
  await expect(pocketField(page)).toBeFocused()
  await expect(tiles(page)).toHaveCount(26)
  await expectAccessible(page)
  await type(page, 3)
  await expect(tile(page, 3)).toHaveAccessibleName(/blijft hier$/)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Nog 1 toestel hier: 3' })).toBeVisible()
  await page.getByRole('button', { name: 'Blijft achter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Toestel blijft achter' })
  await expect(dialog.getByLabel('Bewaarder')).toHaveValue('Anouk Smit')
  await expect(dialog.getByLabel('Plek')).toHaveValue('de receptie')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'In bewaring zetten' }).click()
  await expect(page.getByRole('heading', { name: 'De klas mag gaan' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Vandaag', exact: true }).first().click()
  const kept = page.getByRole('region', { name: 'In bewaring' })
  await expect(kept).toContainText('achtergebleven')
  await expect(kept).toContainText('de receptie, bij Anouk Smit')
  await expectAccessible(page)
  await kept
    .getByRole('button', { name: /^Teruggeven: .*telefoon$/ })
    .last()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Teruggegeven' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a return that was too quick is undone, and who comes in late still hands in', async ({ page }) => {
  await openLesson(page)
  await takeIn(page)
  await conclude(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'De klas mag gaan' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Nog 26 toestellen hier' })).toBeVisible()
  await page.getByRole('button', { name: 'Later ingeleverd' }).click()
  await page.getByRole('combobox', { name: 'Wie levert nu in?' }).click()
  await page.getByRole('option', { name: /^7, / }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'ingeleverd' }).click()
  await expect(page.getByRole('heading', { name: 'Nog 27 toestellen hier' })).toBeVisible()
})

test('leaving and coming back loses nothing, not even what can be undone', async ({ page }) => {
  await openLesson(page)
  await type(page, 7)
  await expect(counts(page)).toContainText('27 open · 1 aandacht')
  await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
  await page.getByRole('link', { name: 'Verder met innemen' }).click()
  await expect(counts(page)).toContainText('27 open · 1 aandacht')
  await page.keyboard.press('Control+z')
  await expect(counts(page)).toContainText('0 in orde · 28 open')
})

test('what shows as saved is there after the plug was pulled', async ({ page, host }) => {
  await openLesson(page)
  await takeIn(page)
  await saved(page)
  await host.kill()
  const again = await host.restart()
  await signIn(again)
  await again.getByRole('link', { name: 'Verder met innemen' }).click()
  await expect(counts(again)).toContainText('26 in orde · 2 aandacht')
  await expect(tile(again, 7)).toHaveAccessibleName(/niet ingeleverd$/)
})

test('another class and an earlier day can be chosen, and show as filled in later', async ({ page }) => {
  await openLesson(page)
  await page.getByRole('button', { name: 'Andere les' }).click()
  const dialog = page.getByRole('dialog', { name: 'Les kiezen' })
  await dialog.getByRole('combobox', { name: 'Klas' }).click()
  await page.getByRole('option', { name: 'V2c' }).click()
  await dialog.getByLabel('Dag').click()
  await dialog.getByRole('button', { name: '16 november 2026' }).click()
  await dialog.getByRole('radio', { name: '1e uur' }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Les · V2c · 1e uur' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('achteraf ingevuld')
})
