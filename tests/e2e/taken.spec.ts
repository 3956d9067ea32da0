import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { goTo } from './at-the-desk'

/** Friday 10.20 at school; the day ends at 14.00. */
test.use({ clock: '2026-11-27T09:20:00Z', sample: true })
test.describe.configure({ timeout: 240_000 })

const kept = (page: Page) => page.getByRole('region', { name: 'In bewaring' })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })
const story = (page: Page) => dialog(page, 'Toestel')

/** Takes a phone as in a lesson: a key, a piece of the name, and Enter twice. */
async function take(page: Page, name: string): Promise<void> {
  await page.keyboard.press('t')
  await expect(page.getByRole('combobox', { name: 'Leerling' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(dialog(page, 'Toestel innemen').getByRole('button', { name: 'Innemen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ingenomen. Terug: vandaag 14:00.').last()).toBeVisible()
  await expect(dialog(page, 'Toestel innemen')).toHaveCount(0)
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
}

/** From Vandaag to the register, and the story of the one device there. */
async function openStory(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Alle toestellen' }).click()
  await page.getByRole('table').getByRole('button', { name }).click()
  await expect(story(page).getByRole('heading', { name })).toBeVisible()
}

test('a phone is taken with a key, a name and Enter; the wrong one is undone, the right one goes back with its slips', async ({
  page,
  host
}) => {
  await goTo(page, 'Vandaag', 'smi')
  await page.keyboard.press('t')
  await expect(dialog(page, 'Toestel innemen').getByLabel('Bewaarder')).toHaveValue('Anouk Smit')
  await expect(dialog(page, 'Toestel innemen').getByLabel('Plek')).toHaveValue('de receptie')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await take(page, 'fatima y')
  await expect(kept(page)).toContainText('Fatima Yıldız')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(kept(page)).toHaveCount(0)

  await take(page, 'fatima b')
  await expect(kept(page)).toContainText('terug vandaag 14:00')
  await expect(kept(page)).toContainText('de receptie, bij Anouk Smit')
  await page.getByRole('button', { name: 'Innamebewijs' }).last().click()
  const receipt = dialog(page, 'Innamebewijs')
  await expect(receipt.getByRole('img', { name: /Fatima Benali/ })).toBeVisible()
  await expectAccessible(page)
  await receipt.getByRole('button', { name: 'Opslaan als PDF' }).click()
  await host.saved('innamebewijs-2026-11-27-2.pdf')
  await page.keyboard.press('Escape')

  await kept(page).getByRole('button', { name: 'Teruggeven: Fatima Benali, telefoon' }).click()
  const back = dialog(page, 'Teruggeven')
  await expect(back).toContainText('De bewaartijd loopt tot vandaag 14:00.')
  await back.getByRole('radio', { name: 'Aan een ouder' }).check()
  await expect(back.getByRole('button', { name: 'Teruggegeven' })).toBeDisabled()
  await back.getByLabel('Hoe ken je deze ouder').fill('Ken ik van het oudergesprek')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(kept(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Bewijs van teruggave' }).click()
  await expect(
    dialog(page, 'Bewijs van teruggave').getByRole('img', { name: /Ken ik van het oudergesprek/ })
  ).toBeVisible()
})

test('a teacher keeps a phone for the day; over the weekend only the director, who says why', async ({
  page
}) => {
  await goTo(page, 'Vandaag', 'smi')
  await page.keyboard.press('t')
  await dialog(page, 'Toestel innemen').getByRole('combobox', { name: 'Bewaren tot' }).click()
  await expect(page.getByRole('option', { name: /^vandaag / })).toHaveCount(2)
  await expect(page.getByRole('option', { name: /nov|dec/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await take(page, 'fatima b')
  await kept(page)
    .getByRole('button', { name: /^Meer: Fatima Benali/ })
    .click()
  await expect(story(page).getByRole('button', { name: 'Overdragen' })).toBeVisible()
  await expect(story(page).getByRole('button', { name: 'Langer bewaren' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await signOut(page, 'Anouk Smit')

  await goTo(page, 'Directie', 'boh')
  await openStory(page, 'Fatima Benali')
  await story(page).getByRole('button', { name: 'Langer bewaren' }).click()
  const longer = dialog(page, 'Langer bewaren')
  await expect(longer).toContainText('Het toestel blijft het hele weekend op school.')
  await expect(longer.getByRole('button', { name: 'Langer bewaren' })).toBeDisabled()
  await longer.getByLabel('Reden').fill('Zo afgesproken met de ouders')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(longer).toHaveCount(0)
  await expect(story(page)).toContainText('Zo afgesproken met de ouders')
  await expect(
    story(page)
      .getByText(/^terug ma 30 nov/)
      .first()
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
  await expect(kept(page)).toContainText('1 toestel gaat zo het weekend in.')
  await expectAccessible(page)
})

test('before its time another teacher gives a phone back for a medical or safety reason only, and says which', async ({
  page
}) => {
  await goTo(page, 'Vandaag', 'smi')
  await take(page, 'fatima b')
  await signOut(page, 'Anouk Smit')
  await goTo(page, 'Vandaag', 'ram')
  await openStory(page, 'Fatima Benali')
  await story(page).getByRole('button', { name: 'Teruggeven' }).click()
  const back = dialog(page, 'Teruggeven')
  const confirm = back.getByRole('button', { name: 'Teruggegeven' })
  await expect(back).toContainText('Eerder teruggeven doet wie het innam, wie het bewaart of de directeur.')
  await expect(confirm).toBeDisabled()
  await back.getByRole('checkbox', { name: 'Medisch of veilig: meteen teruggeven' }).check()
  await expect(confirm).toBeDisabled()
  await back.getByLabel('Waarvoor is het nodig?').fill('Moet naar huis bellen')
  await expectAccessible(page)
  await confirm.click()
  await expect(page.getByText('Er ligt geen toestel in bewaring.')).toBeVisible()
  await page.getByRole('button', { name: 'Alles sinds' }).click()
  await page
    .getByRole('row', { name: /terug bij de leerling/ })
    .getByRole('button', { name: 'Fatima Benali' })
    .click()
  await expect(story(page)).toContainText('Meteen teruggegeven om een medische reden of veiligheid')
  await expect(story(page)).toContainText('Moet naar huis bellen')
})

test('handed on, missing, found again, damaged: the story tells it all, in order', async ({ page }) => {
  await goTo(page, 'Vandaag', 'smi')
  await take(page, 'fatima b')
  await openStory(page, 'Fatima Benali')
  const act = async (name: string, title: string, field: string, text: string, save: string) => {
    await story(page).getByRole('button', { name, exact: true }).click()
    await dialog(page, title).getByLabel(field).fill(text)
    await dialog(page, title).getByRole('button', { name: save }).click()
    await expect(dialog(page, title)).toHaveCount(0)
  }
  await act('Overdragen', 'Toestel overdragen', 'Bewaarder', 'Conciërge', 'Overdragen')
  await act('Vermist', 'Toestel vermist', 'Wat is er bekend?', 'Lag in de kluis', 'Als vermist melden')
  await expect(story(page).getByRole('button', { name: 'Teruggeven' })).toHaveCount(0)
  await expectAccessible(page)
  await act('Teruggevonden', 'Toestel teruggevonden', 'Waar lag het?', 'Achter de kluis', 'Teruggevonden')
  await act('Beschadigd', 'Toestel beschadigd', 'Wat is er kapot?', 'Barst rechtsboven', 'Schade vastleggen')
  const facts = story(page).getByRole('region', { name: 'Wat er gebeurde' }).getByRole('listitem')
  await expect(facts).toHaveText([
    /^Ingenomen.*bij Anouk Smit.*door Anouk Smit$/,
    /^Overgedragen.*bij Conciërge/,
    /^Als vermist gemeld.*Lag in de kluis/,
    /^Teruggevonden.*Achter de kluis/,
    /^Schade gemeld.*Barst rechtsboven/
  ])
})

test('a phone that nobody collected stands on Vandaag as late the next school morning, and first in the register', async ({
  page,
  host
}) => {
  await goTo(page, 'Vandaag', 'smi')
  await take(page, 'fatima b')
  await take(page, 'jesse')
  const monday = await host.restart({ BELVRIJ_TEST_CLOCK: '2026-11-30T07:40:00Z' })
  await goTo(monday, 'Vandaag', 'smi')
  const late = /^had terug gemoeten vr 27 nov,? 14:00$/
  await expect(kept(monday).getByText(late)).toHaveCount(2)
  await expectAccessible(monday)
  await monday.getByRole('link', { name: 'Alle toestellen' }).click()
  await expect(monday.getByText('2 toestellen hier, 2 te laat')).toBeVisible()
  await expect(monday.getByRole('row').nth(1).getByText(late)).toBeVisible()
  await expect(monday.getByRole('row').nth(1)).toContainText('1 schooldag')
  await expectAccessible(monday)
  await monday.getByRole('searchbox', { name: 'Zoek op naam of klas' }).fill('jesse')
  await expect(monday.getByRole('row')).toHaveCount(2)
})
