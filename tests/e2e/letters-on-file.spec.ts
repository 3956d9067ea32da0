import type { Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import type { Why } from '../../src/contract/steps'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo, work } from './at-the-desk'

test.use(fridayAfternoon)

const lettersOf = (page: Page) => ask<Letter[]>(page, 'letters.list', {})
const chip = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'Welke brieven?' })
    .getByRole('button', { name: new RegExp(`^${name} \\d+$`) })
/** Talks are listed with the letters that are not in the pupil system. */
const talksToFile = async (page: Page) => (await ask<unknown[]>(page, 'contacts.notInDossier', {})).length
const card = (page: Page) => page.getByRole('region', { name: 'Antwoord en dossier' })

/** Opens the first letter that stands so, in its place in the list. */
async function openOne(page: Page, is: (letter: Letter) => boolean): Promise<Letter> {
  const letter = (await lettersOf(page)).find(is)!
  await page.getByRole('button', { name: letter.reference }).click()
  await expect(page.getByRole('region', { name: `Brief ${letter.reference} aan` })).toBeVisible()
  return letter
}

test('the chips say how many letters stand how, and narrow the list to those', async ({ page }) => {
  await goTo(page, 'Brieven')
  const letters = await lettersOf(page)
  const counts = {
    'Klaar om te versturen': letters.filter(({ state }) => state === 'ready').length,
    'Wacht op antwoord': letters.filter(({ state }) => state === 'waiting').length,
    'Te laat': letters.filter(({ state }) => state === 'overdue').length,
    Beantwoord: letters.filter(({ state }) => state === 'answered').length,
    'Niet in dossier':
      letters.filter(({ issuedAt, inDossier }) => issuedAt !== null && !inDossier).length +
      (await talksToFile(page)),
    Ingetrokken: 0,
    Alles: letters.length
  }
  for (const [name, n] of Object.entries(counts)) await expect(chip(page, name)).toHaveText(`${name} ${n}`)
  expect(counts.Beantwoord).toBeGreaterThan(0)
  await chip(page, 'Beantwoord').click()
  await expect(chip(page, 'Beantwoord')).toHaveAttribute('aria-pressed', 'true')
  const lines = page.getByRole('checkbox', { name: /^TEL-.* kiezen$/ })
  await expect(lines).toHaveCount(counts.Beantwoord)
  await expectAccessible(page)
  await chip(page, 'Ingetrokken').click()
  await expect(page.getByText('Geen enkele brief staat zo.')).toBeVisible()
  await chip(page, 'Ingetrokken').click()
  await expect(lines).toHaveCount(letters.length)
})

test('an objection is put on record with its words, and can be taken back', async ({ page }) => {
  await goTo(page, 'Brieven')
  const letter = await openOne(page, ({ issuedAt, reply }) => issuedAt !== null && reply === null)
  await card(page).getByRole('button', { name: 'Antwoord vastleggen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Antwoord op de brief' })
  const save = dialog.getByRole('button', { name: 'Vastleggen' })
  await expect(save).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Bezwaar' }).check()
  await expect(save).toBeDisabled()
  await dialog.getByLabel('Toelichting').fill('Volgens moeder lag de telefoon thuis.')
  await expectAccessible(page)
  await save.click()
  await expect(page.getByText('Het antwoord is vastgelegd.')).toBeVisible()
  await expect(card(page)).toContainText('beantwoord')
  await expect(card(page)).toContainText(/Bezwaar, .*: Volgens moeder lag de telefoon thuis\./)
  await expect(page.getByRole('button', { name: letter.reference })).toContainText('beantwoord')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Het antwoord is teruggenomen.')).toBeVisible()
  await expect(card(page).getByRole('button', { name: 'Antwoord vastleggen' })).toBeVisible()
  // Nothing was lost: both lines are readable, and who wrote them.
  await card(page).getByText('Wat er is vastgelegd (2)').click()
  await expect(card(page).getByRole('listitem')).toHaveText([
    /^Antwoord teruggenomen/,
    /^Bezwaar: Volgens moeder/
  ])
})

test('whoever waits too long is reminded, from the desk as well', async ({ page }) => {
  await goTo(page, 'Directie')
  const late = (await lettersOf(page)).filter(({ state }) => state === 'overdue')
  expect(late.length).toBeGreaterThan(0)
  const lines = work(page, 'Opvolging').filter({ hasText: 'antwoord te laat' })
  await expect(lines).toHaveCount(late.length)
  await lines.first().click()
  await expect(card(page)).toContainText('Het antwoord had er op')
  await expectAccessible(page)
  await card(page).getByRole('button', { name: 'Herinnering vastleggen' }).click()
  await expect(page.getByText('De herinnering is vastgelegd.')).toBeVisible()
  await expect(lines).toHaveCount(late.length - 1)
})

test('what is in the pupil system is ticked one by one or all at once, and the tick goes back', async ({
  page
}) => {
  await goTo(page, 'Brieven')
  const toFile = async () =>
    (await lettersOf(page)).filter(({ issuedAt, inDossier }) => issuedAt !== null && !inDossier).length
  const before = await toFile()
  const talks = await talksToFile(page)
  await chip(page, 'Niet in dossier').click()
  await page.getByRole('checkbox', { name: 'Verstuurd: alles kiezen' }).check()
  await page.getByRole('button', { name: `In dossier gezet (${before})` }).click()
  await expect(chip(page, 'Niet in dossier')).toHaveText(`Niet in dossier ${talks}`)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(chip(page, 'Niet in dossier')).toHaveText(`Niet in dossier ${before + talks}`)
  await chip(page, 'Alles').click()
  await openOne(page, ({ issuedAt, inDossier }) => issuedAt !== null && !inDossier)
  await card(page).getByRole('checkbox', { name: 'In dossier gezet' }).click()
  await expect(chip(page, 'Niet in dossier')).toHaveText(`Niet in dossier ${before - 1 + talks}`)
  await card(page).getByRole('checkbox', { name: 'In dossier gezet' }).click()
  await expect.poll(toFile).toBe(before)
})

test('the note for the pupil system is copied, or selected where copying is not allowed', async ({
  page
}) => {
  await goTo(page, 'Brieven')
  const letter = await openOne(page, ({ issuedAt }) => issuedAt !== null)
  await page.evaluate(() => {
    const seen = globalThis as unknown as { copied: string[] }
    seen.copied = []
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void seen.copied.push(text) },
      configurable: true
    })
  })
  await card(page).getByRole('button', { name: 'Notitie voor het dossier' }).click()
  const dialog = page.getByRole('dialog', { name: 'Notitie voor Somtoday, Magister of ParnasSys' })
  await expect(dialog.getByLabel('Bestandsnaam', { exact: true })).toHaveValue(
    new RegExp(`^${letter.reference} [a-z ]+ 2026-\\d\\d-\\d\\d\\.pdf$`)
  )
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Notitie kopiëren' }).click()
  await expect(page.getByText('Gekopieerd.')).toBeVisible()
  expect(await page.evaluate('copied')).toEqual([
    expect.stringContaining(`is een brief verstuurd aan ${letter.recipient}. Kenmerk: ${letter.reference}.`)
  ])
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  )
  await dialog.getByRole('button', { name: 'Onderwerp kopiëren' }).click()
  await expect(page.getByText('druk op Ctrl+C')).toBeVisible()
  const field = dialog.getByLabel('Onderwerp', { exact: true })
  await expect(field).toBeFocused()
  expect(
    await field.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd))
  ).toContain(letter.reference)
})

test('a letter that was taken back names the one that does, and one that never left is not ready any more', async ({
  page
}) => {
  await goTo(page, 'Brieven')
  const letters = await lettersOf(page)
  const retract = async (stepId: string) => {
    const { offences } = await ask<Why>(page, 'steps.why', { stepId })
    for (const { offenceId } of offences.filter(({ whyNot }) => whyNot === null))
      await ask(page, 'offences.withdraw', { offenceId, reason: 'Verwisseld met een klasgenoot' })
    const wish = { stepId, decision: 'retract', measures: [], reason: 'Verwisseld met een klasgenoot' }
    await ask(page, 'review.decide', wish)
  }
  const sent = letters.find(({ issuedAt }) => issuedAt !== null)!
  const ready = letters.find(({ state }) => state === 'ready')!
  await retract(sent.stepId!)
  await retract(ready.stepId!)
  await chip(page, 'Ingetrokken').click()
  const after = await lettersOf(page)
  await page.getByRole('button', { name: sent.reference }).click()
  const { retractedBy } = after.find(({ id }) => id === sent.id)!
  expect(retractedBy).not.toBe(sent.reference)
  await expect(card(page).getByRole('link', { name: retractedBy! })).toBeVisible()
  await page.getByRole('button', { name: ready.reference }).click()
  await expect(card(page)).toContainText('Deze brief is nooit verstuurd')
  await expect(card(page).getByRole('button')).toHaveCount(0)
  await expectAccessible(page)
  await chip(page, 'Klaar om te versturen').click()
  await expect(page.getByRole('button', { name: ready.reference })).toHaveCount(0)
})
