import type { Page } from '@playwright/test'
import type { Agreement } from '../../src/contract/contacts'
import type { Letter } from '../../src/contract/letters'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo, work } from './at-the-desk'

test.use(fridayAfternoon)

const form = (page: Page) => page.getByRole('dialog', { name: 'Gesprek of contact vastleggen' })
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Contact', exact: true })
const card = (page: Page) => page.getByRole('region', { name: 'Brieven en contact' })

/** The file of the first pupil in the list of repeated offences; their name. */
async function openFile(page: Page): Promise<string> {
  await goTo(page, 'Directie')
  const link = page.getByRole('table').getByRole('link').first()
  const name = await link.innerText()
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return name
}

test('a call home is put on record from the pupil’s page, with what was agreed, and stands in the file', async ({
  page
}) => {
  await openFile(page)
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  const dialog = form(page)
  const save = dialog.getByRole('button', { name: 'Vastleggen' })
  await expect(dialog.getByText('Alleen via de school')).toBeVisible()
  await expect(dialog.getByRole('link', { name: /^0\d/ }).first()).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Waarover?' }).click()
  await page
    .getByRole('option', { name: /^Overtreding: / })
    .first()
    .click()
  await dialog.getByLabel('Met welke ouder of verzorger?').fill('mevrouw Voorbeeld')
  await expect(save).toBeDisabled()
  await dialog.getByLabel('Wat kwam eruit?').fill('Zij praat thuis over de telefoon.')
  await dialog.getByLabel('Wie was er nog bij?').fill('de teamleider')
  await dialog.getByLabel('Nagaan op').fill('27-11-2026')
  await dialog.getByLabel('Wat is er afgesproken?').click()
  await expect(dialog.getByText('Schrijf eerst op wat er is afgesproken.')).toBeVisible()
  await expect(save).toBeDisabled()
  await dialog.getByLabel('Wat is er afgesproken?').fill('De telefoon blijft thuis.')
  await expectAccessible(page)
  await save.click()
  await expect(card(page)).toContainText('De telefoon blijft thuis.')
  await expect(card(page)).toContainText('nagaan op')

  const chip = page.getByRole('button', { name: /^Contact \d+$|^Gesprek.* \d+$/ }).first()
  await chip.click()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'mevrouw Voorbeeld: Zij praat thuis' })
  ).toBeVisible()
  await card(page)
    .getByRole('button', { name: /^Bekijken: Contact met de ouders/ })
    .first()
    .click()
  await expect(drawer(page)).toContainText('de teamleider')
  await expect(drawer(page)).toContainText(/Overtreding: /)
  await expectAccessible(page)
  await drawer(page).getByRole('button', { name: 'Afspraak afgehandeld' }).click()
  const settle = page.getByRole('dialog', { name: 'Afspraak afgehandeld' })
  await settle.getByLabel('Toelichting').fill('Hij bleef thuis.')
  await settle.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(drawer(page)).toContainText(/Afgehandeld: .*Hij bleef thuis\./)
  await expect(drawer(page).getByRole('button', { name: 'Afspraak weer openzetten' })).toBeVisible()
})

test('a line is added, the talk stays as it was, and a struck one says why', async ({ page }) => {
  await openFile(page)
  await page.getByRole('button', { name: 'Contact vastleggen' }).click()
  await form(page).getByLabel('Met welke ouder of verzorger?').fill('vader')
  await form(page).getByLabel('Wat kwam eruit?').fill('Hij belt terug.')
  await form(page).getByRole('button', { name: 'Vastleggen' }).click()
  await expect(card(page)).toContainText('Hij belt terug.')
  const open = card(page).getByRole('button', { name: /^Bekijken: Contact met de ouders/ })
  await open.first().click()
  await drawer(page).getByRole('button', { name: 'Aanvulling schrijven' }).click()
  const line = page.getByRole('dialog', { name: 'Aanvulling schrijven' })
  await line.getByLabel('Wat wil je erbij zetten?').fill('Hij belde een uur later.')
  await line.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(drawer(page).getByRole('region', { name: 'Aanvullingen' })).toContainText(
    'Hij belde een uur later.'
  )
  await expect(drawer(page)).toContainText('Hij belt terug.')
  await drawer(page).getByRole('button', { name: 'Doorhalen' }).click()
  const strike = page.getByRole('dialog', { name: 'Contact doorhalen' })
  await strike.getByLabel('Reden').fill('Verkeerde leerling gekozen')
  await strike.getByRole('button', { name: 'Doorhalen' }).click()
  await expect(drawer(page)).toContainText('Reden: Verkeerde leerling gekozen')
  await expect(drawer(page).getByRole('button', { name: 'Gespreksverslag' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(card(page)).not.toContainText('Hij belt terug.')
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Reden: Verkeerde leerling gekozen' })
  ).toContainText('doorgehaald')
})

test('an attempt asks to be tried again until somebody is reached', async ({ page }) => {
  await openFile(page)
  const log = async (reached: boolean) => {
    await page.getByRole('button', { name: 'Contact vastleggen' }).click()
    await form(page).getByLabel('Met welke ouder of verzorger?').fill('moeder')
    if (reached) await form(page).getByLabel('Wat kwam eruit?').fill('Zij weet ervan.')
    else {
      await form(page).getByRole('checkbox', { name: 'Ik heb iemand gesproken of bereikt' }).uncheck()
      await form(page).getByRole('combobox', { name: 'Wat gebeurde er?' }).click()
      await page.getByRole('option', { name: 'voicemail ingesproken' }).click()
    }
    await form(page).getByRole('button', { name: 'Vastleggen' }).click()
    await expect(form(page)).toHaveCount(0)
  }
  await log(false)
  await expect(card(page)).toContainText(/Niemand bereikt op .*\. Probeer het opnieuw\./)
  await expect(card(page)).toContainText('voicemail ingesproken')
  await log(true)
  await expect(card(page)).not.toContainText('Probeer het opnieuw')
})

test('what was agreed waits on Vandaag and at the desk, is ticked there, and the tick goes back', async ({
  page
}) => {
  await goTo(page, 'Directie')
  const [due] = await ask<Agreement[]>(page, 'contacts.agreements', {})
  const lines = work(page, 'Opvolging').filter({ hasText: 'Afspraak uit een gesprek' })
  await expect(lines).toHaveCount(1)
  await lines.click()
  const panel = page.getByRole('region', { name: 'Waarom deze stap?' })
  await expect(panel).toContainText(due!.agreed)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
  const today = page.getByRole('region', { name: 'Afspraken om na te gaan' })
  await expect(today).toContainText(due!.agreed)
  await expectAccessible(page)
  await today.getByRole('button', { name: /^Afgehandeld: / }).click()
  await expect(today).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(today).toContainText(due!.agreed)
})

test('parents who call about a letter stand with that letter', async ({ page }) => {
  await goTo(page, 'Brieven')
  const letter = (await ask<Letter[]>(page, 'letters.list', {})).find(({ issuedAt }) => issuedAt !== null)!
  await page.getByRole('button', { name: letter.reference }).click()
  const about = page.getByRole('region', { name: 'Contact over deze brief' })
  await expect(about).toContainText('Over deze brief is nog niet gesproken.')
  await about.getByRole('button', { name: 'Contact vastleggen' }).click()
  await form(page).getByLabel('Met welke ouder of verzorger?').fill('vader')
  await form(page).getByLabel('Wat kwam eruit?').fill('Hij vraagt wat een lange dag is.')
  await form(page).getByRole('button', { name: 'Vastleggen' }).click()
  await expect(about).toContainText('Hij vraagt wat een lange dag is.')
  await expectAccessible(page)
  await about.getByRole('button', { name: /^Bekijken: / }).click()
  await expect(drawer(page).getByRole('link', { name: `Brief ${letter.reference}` })).toBeVisible()
})

test('the report of a talk is shown as it is printed, its note is ready to paste, and it is ticked as filed', async ({
  page
}) => {
  await goTo(page, 'Brieven')
  await page.getByRole('button', { name: /^Niet in dossier \d+$/ }).click()
  const list = page.getByRole('region', { name: /^Gesprekken en contact \(\d+\)$/ })
  const boxes = list.getByRole('checkbox')
  await expect(boxes.first()).toBeVisible()
  const n = await boxes.count()
  expect(n).toBeGreaterThan(0)
  await list
    .getByRole('button', { name: /^Notitie: / })
    .first()
    .click()
  const note = page.getByRole('dialog', { name: 'Notitie voor Somtoday, Magister of ParnasSys' })
  await expect(note.getByLabel('Notitie', { exact: true })).toHaveValue(/Vastgelegd door: /)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await list.getByRole('button', { name: `Gesprekken in dossier gezet (${n})` }).click()
  await expect(list).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(boxes).toHaveCount(n)
  await list.getByRole('link').first().click()
  await drawer(page).getByRole('button', { name: 'Gespreksverslag' }).click()
  const slip = page.getByRole('dialog', { name: 'Gespreksverslag' })
  await expect(slip.getByRole('img').first()).toBeVisible()
  await expect(slip.getByRole('button', { name: 'Afdrukken' })).toBeEnabled()
  await expectAccessible(page)
})

test('a teacher puts no contact on record and reads none', async ({ page }) => {
  await goTo(page, 'Leerlingen', 'smi')
  await page.getByRole('searchbox').fill('chen')
  await page.getByRole('link', { name: 'Mei Lin Chen' }).click()
  await expect(page.getByText('Je ziet hier alleen wat je zelf hebt vastgelegd.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Contact vastleggen' })).toHaveCount(0)
  expect(await ask<unknown[] | undefined>(page, 'contacts.agreements', {})).toBeUndefined()
})
