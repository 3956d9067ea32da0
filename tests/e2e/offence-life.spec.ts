import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

interface Named {
  id: string
  givenName: string
  familyName: string
}
const used = 'Telefoon gebruikt zonder toestemming'
const today = '2026-11-20'
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Overtreding', exact: true })
const standing = (page: Page) => page.getByRole('region', { name: 'Stand op de ladder' })
/** The line of an offence in the file, by what its button says. */
const view = (page: Page, when: string) => page.getByRole('button', { name: `Bekijken: ${used}, ${when}` })

/** Puts something on record of pupils, as whoever is signed in. */
async function record(page: Page, names: readonly string[], more: object = {}): Promise<void> {
  const pupils = await ask<Named[]>(page, 'roster.names', {})
  const pupilIds = names.map(
    (name) => pupils.find(({ givenName, familyName }) => `${givenName} ${familyName}` === name)!.id
  )
  const seen = { kindId: 'phone-used', day: today, hour: 1, place: 'lesson', note: '', ownWords: '' }
  await ask(page, 'offences.record', { pupilIds, ...seen, anyway: null, ...more })
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Leerlingen', exact: true }).click()
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

const counted = async (page: Page): Promise<number> =>
  Number(
    /\d+/.exec(
      await standing(page)
        .getByText(/overtreding(en)? tel(t|len) mee/)
        .innerText()
    )?.[0]
  )

test('an offence is contested, counts until it is settled, and stands once somebody looked into it', async ({
  page
}) => {
  await goTo(page, 'Leerlingen')
  await record(page, ['Lotte Bakker'])
  await openFile(page, 'Lotte Bakker')
  const before = await counted(page)
  await view(page, 'vr 20 nov, 1e uur').click()
  await expect(drawer(page)).toContainText('Je gebruikt je telefoon alleen als')
  await expect(drawer(page)).toContainText('vrijdag 20 november 2026, 1e uur, in de les')
  await expectAccessible(page)

  await drawer(page).getByRole('button', { name: 'Betwisten' }).click()
  const contest = page.getByRole('dialog', { name: 'Overtreding betwisten' })
  await expect(contest.getByRole('button', { name: 'Betwisten' })).toBeDisabled()
  await contest.getByLabel('Wie zegt dat?').fill('De moeder van Lotte')
  await contest.getByLabel('Wat ging er anders?').fill('Zij keek hoe laat het was')
  await expectAccessible(page)
  await contest.getByRole('button', { name: 'Betwisten' }).click()
  await expect(drawer(page)).toContainText('De moeder van Lotte: Zij keek hoe laat het was')

  await drawer(page).getByRole('button', { name: 'Blijft staan' }).click()
  const uphold = page.getByRole('dialog', { name: 'Overtreding blijft staan' })
  await uphold.getByLabel('Wat heb je nagegaan?').fill('De docent zag een bericht')
  await uphold.getByRole('button', { name: 'Blijft staan' }).click()
  await expect(drawer(page)).toContainText('nagegaan en blijft staan')
  await expect(drawer(page).getByRole('button', { name: 'Betwisten' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer(page)).toHaveCount(0)
  expect(await counted(page)).toBe(before)
  await expect(view(page, 'vr 20 nov, 1e uur')).toBeFocused()
})

test('a withdrawal that was a mistake is put back: it counts again, and all of it stays readable', async ({
  page
}) => {
  await goTo(page, 'Leerlingen')
  await record(page, ['Lotte Bakker'])
  await openFile(page, 'Lotte Bakker')
  const before = await counted(page)
  await view(page, 'vr 20 nov, 1e uur').click()
  await drawer(page).getByRole('button', { name: 'Intrekken' }).click()
  const withdraw = page.getByRole('dialog', { name: 'Overtreding intrekken' })
  await withdraw.getByLabel('Reden').fill('Verwisseld met een klasgenoot')
  await withdraw.getByRole('button', { name: 'Intrekken' }).click()
  await expect(drawer(page).getByRole('button', { name: 'Terugzetten' })).toBeVisible()
  await expect(drawer(page).getByRole('button', { name: 'Betwisten' })).toHaveCount(0)

  await drawer(page).getByRole('button', { name: 'Terugzetten' }).click()
  const reinstate = page.getByRole('dialog', { name: 'Overtreding terugzetten' })
  await reinstate.getByLabel('Reden').fill('Het was toch deze leerling')
  await reinstate.getByRole('button', { name: 'Terugzetten' }).click()
  await expect(drawer(page).getByRole('region', { name: 'Verloop' }).getByRole('listitem')).toHaveText([
    /ingetrokken.*Verwisseld met een klasgenoot/,
    /opnieuw geldig.*Het was toch deze leerling/
  ])
  await page.keyboard.press('Escape')
  await expect.poll(() => counted(page)).toBe(before)
})

test('two pupils in one incident: who saw it and where it is to be found, and each file leads to the other', async ({
  page
}) => {
  await goTo(page, 'Leerlingen')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Zoek een leerling of een scherm' }).fill('overtreding')
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Overtreding vastleggen' })
  for (const name of ['Lotte Bakker', 'Sanne van den Berg']) {
    await form.getByRole('combobox', { name: 'Leerling' }).fill(name)
    await page.keyboard.press('Enter')
  }
  await form.getByRole('radio', { name: used }).click()
  await expect(form.getByLabel('Wie zag het?')).toBeHidden()
  await form.getByRole('button', { name: /^Meer/ }).click()
  await form.getByLabel('Wie zag het?').fill('De conciërge')
  await form.getByRole('button', { name: 'Verwijzing toevoegen' }).click()
  await form.getByLabel('Wat is het?').fill('Schermafdruk van een bericht')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(form.getByRole('alert').filter({ hasText: 'elke verwijzing' })).toBeVisible()
  await form.getByLabel('Wie heeft het?').fill('De conciërge')
  await form.getByRole('button', { name: 'Vastleggen' }).click()
  await page.getByRole('dialog', { name: 'Vastgelegd' }).getByRole('button', { name: 'Klaar' }).click()

  await openFile(page, 'Lotte Bakker')
  const line = page.getByRole('listitem').filter({ hasText: 'Samen met Sanne van den Berg' })
  await line.getByRole('button', { name: /^Bekijken/ }).click()
  await expect(drawer(page)).toContainText('Schermafdruk van een bericht: bij De conciërge')
  await expect(drawer(page)).toContainText('Gezien door')
  await drawer(page).getByRole('link', { name: 'Sanne van den Berg' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sanne van den Berg' })).toBeVisible()
  await expect(drawer(page).getByRole('link', { name: 'Lotte Bakker' })).toBeVisible()
})

test('what was entered on another day shows both dates', async ({ page }) => {
  await goTo(page, 'Leerlingen')
  await record(page, ['Lotte Bakker'], { day: '2026-11-17', hour: 2 })
  await openFile(page, 'Lotte Bakker')
  const day = page.locator('section').filter({
    has: page.getByRole('heading', { level: 3, name: 'dinsdag 17 november 2026' })
  })
  await expect(day).toContainText(/2e uur, vastgelegd op vr 20 nov,? 14:30/)
  await view(page, 'di 17 nov, 2e uur').click()
  await expect(drawer(page)).toContainText('op een andere dag ingevoerd')
  await expect(drawer(page)).toContainText('dinsdag 17 november 2026, 2e uur')
  await expect(drawer(page)).toContainText(/vr 20 nov,? 14:30, door /)
})

test('a teacher adds what the pupil said later to what they recorded, and judges nothing', async ({
  page
}) => {
  await goTo(page, 'Leerlingen', 'smi')
  await record(page, ['Lotte Bakker'])
  await openFile(page, 'Lotte Bakker')
  await view(page, 'vr 20 nov, 1e uur').click()
  await expect(drawer(page).getByRole('button', { name: 'Intrekken' })).toBeVisible()
  await expect(drawer(page).getByRole('button', { name: 'Betwisten' })).toHaveCount(0)
  await drawer(page).getByRole('button', { name: 'Eigen woorden toevoegen' }).click()
  const words = page.getByRole('dialog', { name: 'Eigen woorden toevoegen' })
  await words.getByLabel('Wat zegt de leerling zelf?').fill('Ik zocht de tijd op')
  await words.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(drawer(page)).toContainText('Ik zocht de tijd op')
})

test('where a pupil stands is explained and can be printed; a count that cannot be carried over says why', async ({
  page
}) => {
  await goTo(page, 'Leerlingen')
  await openFile(page, 'Sanne van den Berg')
  await standing(page).getByRole('button', { name: 'Waarom?' }).first().click()
  const why = page.getByRole('dialog', { name: /^Waarom deze sta/ })
  await expect(why).toContainText('Stappenplan:')
  await expect(why.getByRole('button', { name: 'Afdrukken' })).toBeEnabled()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await standing(page).getByRole('button', { name: 'Telling meenemen' }).click()
  const carry = page.getByRole('dialog', { name: 'Telling meenemen' })
  await carry.getByLabel('Reden').fill('Afgesproken met de ouders')
  await carry.getByRole('button', { name: 'Telling meenemen' }).click()
  await expect(carry.getByRole('alert')).toContainText('Er is geen vorige periode om mee te nemen')
})
