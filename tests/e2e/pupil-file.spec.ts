import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { textOf, tight } from '../support/pdf-text'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

test('a file is narrowed by kind and day, and is so still after a step was looked at', async ({ page }) => {
  await goTo(page, 'Directie')
  await page.getByRole('table').getByRole('link').first().click()
  const shown = page.getByText(/^\d+( van \d+)? regels?$/)
  const all = await shown.innerText()
  await page.getByRole('button', { name: /^Stap \d+$/ }).click()
  await page.getByRole('button', { name: /^Brief \d+$/ }).click()
  await expect(shown).toContainText(`van ${all}`)
  await page.getByRole('combobox', { name: 'Wanneer' }).click()
  await page.getByRole('option', { name: 'Dit schooljaar' }).click()
  await expectAccessible(page)
  const narrowed = await shown.innerText()
  const facts = page.getByRole('listitem').filter({ hasText: /door / })
  await facts.getByRole('link').first().click()
  await expect(page).not.toHaveURL(/leerling/)
  await page.goBack()
  await expect(shown).toHaveText(narrowed)
  await expect(page.getByRole('combobox', { name: 'Wanneer' })).toHaveValue('Dit schooljaar')
  await page.getByRole('combobox', { name: 'Wanneer' }).click()
  await page.getByRole('option', { name: 'Zelf kiezen' }).click()
  await page.getByLabel('Tot en met').fill('2-8-2026')
  await page.keyboard.press('Enter')
  await expect(page.getByText('In deze dagen en van deze soort is niets vastgelegd.')).toBeVisible()
  await page.getByRole('button', { name: 'Alles tonen' }).click()
  await expect(shown).toHaveText(all)
})

test('the file becomes a PDF as it is narrowed, with nobody else in it unless that is asked', async ({
  page,
  host
}) => {
  await goTo(page, 'Directie')
  const link = page.getByRole('table').getByRole('link').first()
  const name = await link.innerText()
  await link.click()
  const pupilId = new URL(page.url().replace('#/', '')).pathname.split('/').at(-1)!
  const others = await ask<{ id: string; givenName: string; prefix: string; familyName: string }[]>(
    page,
    'roster.names',
    {}
  )
  const other = others.find(({ id }) => id !== pupilId)!
  const otherName = [other.givenName, other.prefix, other.familyName].filter(Boolean).join(' ')
  await ask(page, 'offences.record', {
    pupilIds: [pupilId, other.id],
    kindId: 'phone-used',
    day: '2026-11-20',
    hour: 2,
    place: 'lesson',
    note: `Keek met ${otherName} naar een filmpje.`,
    ownWords: '',
    anyway: null
  })
  await expect(page.getByText(`Keek met ${otherName} naar een filmpje.`)).toBeVisible()
  await page.getByRole('button', { name: /^Overtreding \d+$/ }).click()
  const open = page.getByRole('button', { name: 'Dossier als PDF' })
  await open.click()
  const dialog = page.getByRole('dialog', { name: 'Dossier als PDF' })
  await expect(dialog.getByRole('radio', { name: 'Wat nu op het scherm staat' })).toBeChecked()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'PDF opslaan' }).click()
  const printed = async () => textOf(await readFile(await host.saved('Dossier 2026-11-20.pdf')), 'whole')
  const text = await printed()
  for (const said of [
    name,
    'alleen: overtreding; over alle dagen',
    'Schooljaar 2026-2027',
    'Keek met [andere leerling] naar een filmpje.',
    'Samen met een andere leerling',
    'Pagina 1 van'
  ])
    expect(text).toContain(tight(said))
  expect(text).not.toContain(tight(otherName))
  await expect(dialog).toHaveCount(0)
  await expect(open).toBeFocused()
})

test('a teacher has the file of nobody printed, and a mentor that of their own pupils', async ({ page }) => {
  await goTo(page, 'Leerlingen', 'smi')
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Dossier als PDF' })).toHaveCount(0)
})

test('what waits on the desk goes along as one list', async ({ page, host }) => {
  await goTo(page, 'Directie')
  await page.getByRole('button', { name: 'Werklijst opslaan' }).click()
  await page.getByRole('button', { name: 'Tekst met puntkomma’s' }).click()
  const text = (await readFile(await host.saved('Openstaand werk 2026-11-20.csv'))).toString()
  expect(text).toContain('Kolom;Leerling;Klas;Wat;Bijzonderheden;Dag')
  expect(text).toContain('Besluiten;')
})
