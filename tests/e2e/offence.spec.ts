import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask } from './at-the-desk'

/** Tuesday 10.40 at school: the third hour of the sample school, in which Mirjam in 't Veld teaches V2c. */
test.use({ clock: '2026-11-24T09:40:00Z', sample: true })

/** With code and password: a PIN is offered only where the password was used before. */
async function signIn(page: Page, code: 'vel' | 'boh'): Promise<void> {
  const field = page.getByLabel('Inlogcode')
  const byPassword = page.getByRole('button', { name: 'Aanmelden met een wachtwoord' })
  await expect(field.or(byPassword)).toBeVisible()
  if (await byPassword.isVisible()) await byPassword.click()
  await field.fill(code)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('vlierhof-voorbeeld')
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
}

/** Opens the drawer for a pupil from anywhere: Ctrl+K, the name, Ctrl+Enter. */
async function openFor(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Zoek een leerling of een scherm' }).fill(name)
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Control+Enter')
  await expect(drawer(page)).toBeVisible()
}
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Overtreding vastleggen' })
const done = (page: Page) => page.getByRole('dialog', { name: 'Vastgelegd' })
const used = 'Telefoon gebruikt zonder toestemming'

test('a phone appears: found by name, it is on record in two clicks, with what the ladder says', async ({
  page
}) => {
  await signIn(page, 'vel')
  await openFor(page, 'Lotte Bakker')
  await expect(drawer(page)).toContainText('Vandaag, 3e uur, in de les')
  await expectAccessible(page)
  await page.getByRole('radio', { name: used }).click()
  await drawer(page).getByRole('button', { name: 'Vastleggen' }).click()
  await expect(done(page)).toContainText(/Dit is de \d+e keer in deze periode\./)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what was recorded by mistake is undone from the message, and stays readable as withdrawn', async ({
  page
}) => {
  await signIn(page, 'vel')
  await openFor(page, 'Lotte Bakker')
  await page.keyboard.press('1')
  await page.keyboard.press('Control+Enter')
  await expect(done(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page
    .getByRole('region', { name: 'Meldingen' })
    .getByRole('button', { name: 'Ongedaan maken' })
    .click()
  await expect(page.getByText('Ingetrokken. Het telt niet meer mee.')).toBeVisible()
})

test('nothing goes on record without a pupil and what happened', async ({ page }) => {
  await signIn(page, 'vel')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('overtreding')
  await page.keyboard.press('Enter')
  const field = drawer(page).getByRole('combobox', { name: 'Leerling' })
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(drawer(page).getByRole('alert')).toHaveText('Kies eerst een leerling.')
  await field.fill('berg sanne')
  await page.keyboard.press('Enter')
  await expect(drawer(page).getByRole('button', { name: 'Sanne van den Berg weghalen' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(drawer(page).getByRole('alert')).toHaveText('Kies eerst wat er is gebeurd.')
})

test('from the round: the lesson is filled in, and the class sees nothing until it is asked for', async ({
  page
}) => {
  await signIn(page, 'vel')
  await page.getByRole('link', { name: 'Les', exact: true }).click()
  await page.getByRole('button', { name: /^Overige \d+ ingeleverd/ }).click()
  await page.getByRole('button', { name: /^Afronden/ }).click()
  await page.getByRole('button', { name: 'Overtreding vastleggen' }).click()
  await expect(drawer(page)).toContainText('Vandaag, 3e uur, in de les')
  const field = drawer(page).getByRole('combobox', { name: 'Leerling' })
  await field.fill('v2c')
  await drawer(page).getByRole('option').first().click()
  await page.getByRole('radio', { name: used }).click()
  await drawer(page).getByRole('button', { name: 'Vastleggen' }).click()
  await expect(done(page)).toContainText('Wat het stappenplan zegt, staat klaar.')
  await expect(done(page)).not.toContainText('keer in deze periode')
  await expect(done(page)).not.toContainText('Voorstel')
  await done(page).getByRole('button', { name: 'Toon' }).click()
  await expect(done(page)).toContainText('Dit is de')
})

test('without a mouse a digit and Ctrl+Enter do; a second report of the same lesson does not count twice', async ({
  page
}) => {
  await signIn(page, 'vel')
  for (const says of ['Dit is de', 'Dit was al gemeld.']) {
    await openFor(page, 'Lotte Bakker')
    await page.keyboard.press('2')
    await expect(page.getByRole('radio', { name: 'Telefoon zichtbaar of hoorbaar' })).toBeChecked()
    await page.keyboard.press('Control+Enter')
    await expect(done(page)).toContainText(says)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('a covered pupil is stopped and explained; recording it anyway takes a reason', async ({ page }) => {
  await signIn(page, 'boh')
  await permit(page)
  await openFor(page, 'Lotte Bakker')
  await page.getByRole('radio', { name: used }).click()
  await drawer(page).getByRole('button', { name: 'Vastleggen' }).click()
  const stopped = drawer(page).getByRole('alert').filter({ hasText: 'had toestemming' })
  await expect(stopped).toContainText(
    'Lotte Bakker mocht de telefoon gebruiken: Woordjes leren. Tot 11:20, gegeven door Marijke van Bohemen.'
  )
  await expectAccessible(page)
  const anyway = stopped.getByRole('button', { name: 'Toch vastleggen' })
  await expect(anyway).toBeDisabled()
  await stopped.getByLabel('Waarom leg je het toch vast?').fill('Filmde een klasgenoot')
  await anyway.click()
  await expect(done(page)).toContainText('Er was toestemming, dus het telt niet mee.')
})

interface Named {
  id: string
  name?: string
}

/** The director lets H3a use a phone in the hour that runs. */
async function permit(page: Page): Promise<void> {
  const classes = await ask<Named[]>(page, 'roster.classes', {})
  const classId = classes.find(({ name }) => name === 'H3a')!.id
  const lesson = { day: '2026-11-24', hour: 3, span: null }
  const purpose = { purpose: 'Woordjes leren', allowedUse: '' }
  await ask(page, 'permissions.grant', { classId, pupilIds: [], ...lesson, ...purpose })
}
