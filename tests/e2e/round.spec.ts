import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask } from './at-the-desk'
import {
  allHandIn,
  counts,
  detailOf,
  openHour,
  openLesson,
  saved,
  signIn,
  tile,
  tiles,
  type,
  wednesdayMorning
} from './in-class'

test.use(wednesdayMorning)
test.describe.configure({ timeout: 240_000 })

test('a watch goes in beside the phone with one press, stays behind alone, and is waited for next lesson', async ({
  page
}) => {
  await openLesson(page)
  const detail = await detailOf(page, 4)
  await detail.getByRole('button', { name: 'smartwatch' }).click()
  await expect(tile(page, 4)).toHaveAccessibleName(/, ingeleverd: telefoon en smartwatch$/)
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await expect(counts(page)).toContainText('0 in orde · 28 open')
  await (await detailOf(page, 5)).getByRole('button', { name: 'smartwatch' }).click()
  await expect(tile(page, 5)).toHaveAccessibleName(/, ingeleverd: telefoon en smartwatch$/)
  await page.keyboard.press('Control+Enter')
  await expect(counts(page)).toContainText('28 in orde')
  await page.getByRole('button', { name: 'Afronden' }).click()

  const here = page.getByRole('heading', { name: /^Nog \d+ toestel/ })
  await expect(here).toBeVisible()
  const all = Number(/\d+/.exec(await here.innerText())?.[0])
  await (await detailOf(page, 5)).getByRole('button', { name: 'smartwatch blijft hier' }).click()
  await expect(tile(page, 5)).toHaveAccessibleName(/, blijft hier: smartwatch$/)
  await expect(page.getByRole('button', { name: `Overige ${all - 1} teruggegeven` })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Nog 1 toestel hier: 5' })).toBeVisible()
  await page.getByRole('button', { name: 'Blijft achter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Toestel blijft achter' })
  await expect(dialog).toContainText('Terug op do 26 nov 08:30')
  await dialog.getByLabel('Bewaarder').fill('de conciërge')
  await dialog.getByLabel('Plek').fill('de receptie')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'In bewaring zetten' }).click()
  await expect(page.getByRole('heading', { name: 'De klas mag gaan' })).toBeVisible()

  await openHour(page, '4e uur')
  await expect(tile(page, 5)).toHaveAccessibleName(/, nog open: telefoon en smartwatch$/)
})

test('a guest sits in at this lesson, in the pocket after the last, and was not here after all', async ({
  page
}) => {
  await openLesson(page)
  const letIn = async (part: string, name: RegExp) => {
    await page.getByRole('button', { name: 'Gast erbij' }).click()
    const dialog = page.getByRole('dialog', { name: 'Gast erbij' })
    await dialog.getByRole('combobox', { name: 'Leerling' }).fill(part)
    await dialog.getByRole('option', { name }).click()
    await dialog.getByRole('button', { name: 'Erbij zetten' }).click()
    await expect(dialog).toHaveCount(0)
  }
  await letIn('dekkers', /Wessel Dekkers/)
  await expect(tile(page, 29)).toHaveAccessibleName('29, Wessel, gast, nog open')
  await expect(counts(page)).toContainText('29 leerlingen')
  await saved(page)
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await expect(tiles(page)).toHaveCount(28)
  await letIn('dekkers', /Wessel Dekkers/)
  await type(page, 29)
  await expect(tile(page, 29)).toHaveAccessibleName('29, Wessel, gast, niet ingeleverd')
  const detail = await detailOf(page, 29)
  await expect(detail.getByRole('button', { name: 'Toch niet hier' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await detail.getByRole('button', { name: 'Toch niet hier' }).click()
  await expect(tiles(page)).toHaveCount(28)
  await saved(page)
  await openHour(page, '4e uur')
  await expect(tiles(page)).toHaveCount(28)
})

test('what was said of a pupil is corrected with a reason, and the lesson tells who did what', async ({
  page
}) => {
  await openLesson(page)
  await (await detailOf(page, 2)).getByRole('button', { name: 'geen telefoon bij zich' }).click()
  await allHandIn(page, 27)
  await page.getByRole('button', { name: 'Corrigeren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Corrigeren' })
  await dialog.getByRole('combobox', { name: 'Wie?' }).click()
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.getByRole('option', { name: /^2, / }).click()
  await dialog.getByRole('combobox', { name: 'Wat was het?' }).click()
  await page.getByRole('option', { name: 'afwezig' }).click()
  await dialog.getByLabel('Reden').fill('Was naar de tandarts.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Corrigeren' }).click()
  await expect(dialog).toHaveCount(0)

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'De klas mag gaan' })).toBeVisible()
  await page.getByRole('button', { name: 'Wie deed wat' }).click()
  const story = page.getByRole('dialog', { name: 'Wie deed wat' })
  await expect(story).toContainText('27 leerlingen: ingeleverd')
  await expect(story).toContainText('Lotte Bakker: gecorrigeerd: afwezig')
  await expect(story).toContainText('Was naar de tandarts.')
  await expect(story).toContainText('Anouk Smit')
  await expect(story).toContainText('Alles is terug')
  await expectAccessible(page)
})

test('a trip keeps the devices until its last day, and nothing forces that', async ({ page }) => {
  await signIn(page)
  const names = await ask<{ id: string; className: string }[]>(page, 'roster.names', {})
  const pupilIds = names.filter(({ className }) => className === 'H3a').map(({ id }) => id)
  const trip = {
    firstDay: '2026-11-25',
    lastDay: '2026-11-27',
    backAt: '16:00',
    mode: null
  }
  await ask(page, 'roster.saveGroup', {
    id: null,
    name: 'Kamp Ameland',
    trip,
    pupilIds
  })
  await page.getByRole('link', { name: 'Les', exact: true }).click()
  await page.getByRole('button', { name: 'Andere les' }).click()
  const dialog = page.getByRole('dialog', { name: 'Les kiezen' })
  await dialog.getByRole('combobox', { name: 'Klas' }).click()
  await page.getByRole('option', { name: 'Kamp Ameland' }).click()
  await dialog.getByRole('button', { name: 'Openen' }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Kamp Ameland · 25 t/m 27 november')
  await allHandIn(page, 28)
  await expect(page.getByRole('main')).toContainText('terug op vr 27 nov')
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'De groep mag gaan' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Nog 28 toestellen hier' })).toBeVisible()
})
