import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { answerQuestions, director, makeCode } from './opening'

/** Tuesday 10.20 at school. */
test.use({ clock: '2026-11-24T09:20:00Z' })

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const next = (page: Page) => page.getByRole('button', { name: 'Verder', exact: true })
const back = (page: Page) => page.getByRole('button', { name: 'Terug', exact: true })

test('one question at a time, each says why it is asked and waits for its answer', async ({ page }) => {
  await expect(heading(page, 'Welkom bij Belvrij')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Nederlands' })).toBeFocused()
  await expectAccessible(page)
  await next(page).click()

  await expect(heading(page, 'Welke school is het?')).toBeVisible()
  await expect(page.getByText('Vraag 2 van 6')).toBeVisible()
  await expect(page.getByLabel('Naam van de school')).toBeFocused()
  await expect(next(page)).toBeDisabled()
  await expectAccessible(page)
  await page.keyboard.type('Het Vlierhof')
  await page.getByRole('radio', { name: 'Zuid' }).check()
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Hoe gaan telefoons uit het zicht?')).toBeVisible()
  await expect(next(page)).toBeDisabled()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Per les' }).check()
  await next(page).click()

  await expect(heading(page, 'Wat gebeurt er bij een herhaling?')).toBeVisible()
  await expect(next(page)).toBeDisabled()
  await expect(page.getByRole('radio')).toHaveCount(8)
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Telefoonkaart' }).check()
  await next(page).click()

  await expect(heading(page, 'Wie heeft de leiding?')).toBeVisible()
  await expect(next(page)).toBeDisabled()
  await expectAccessible(page)

  for (const question of ['Wat gebeurt er', 'Hoe gaan telefoons', 'Welke school is het?']) {
    await back(page).click()
    await expect(heading(page, question)).toBeVisible()
  }
  await expect(page.getByLabel('Naam van de school')).toHaveValue('Het Vlierhof')
  await expect(page.getByRole('radio', { name: 'Zuid' })).toBeChecked()
  await next(page).click()
  await expect(page.getByRole('radio', { name: 'Per les' })).toBeChecked()
  await next(page).click()
  await expect(page.getByRole('radio', { name: 'Telefoonkaart' })).toBeChecked()
})

test('the recovery code is typed back, a wrong one opens nothing, and the school begins at Vandaag', async ({
  page
}) => {
  await answerQuestions(page)
  await expect(heading(page, 'Bewaar de herstelcode')).toBeVisible()
  await expectAccessible(page)
  const code = await makeCode(page)
  await expect(page.getByText(code)).toHaveCount(0)
  await expectAccessible(page)

  const typed = page.getByLabel('Typ de code over')
  await expect(typed).toBeFocused()
  await typed.fill('AAAAA-BBBBB-CCCCC')
  await page.getByRole('button', { name: 'School openen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Deze herstelcode past niet.' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Code opnieuw bekijken' }).click()
  await expect(page.getByText(code)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ik heb de code bewaard' }).click()
  await typed.fill(code.toLowerCase().replaceAll('-', ' '))
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Vandaag')).toBeVisible()
  await expect(page.getByRole('button', { name: new RegExp(`^${director.name}`) })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link')).toHaveText([
    'Vandaag',
    'Les',
    'Leerlingen',
    'Toestemming',
    'Brieven',
    'Directie',
    'Rapport',
    'Instellingen'
  ])
  await expectAccessible(page)
})

test('a school goes on without encryption only after it was told what that means', async ({ page }) => {
  await answerQuestions(page)
  await page.getByRole('button', { name: 'Zonder versleuteling verder' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zonder versleuteling verder?' })
  await expect(dialog).toContainText('Wie bij deze computer kan')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Terug' }).click()
  await expect(heading(page, 'Bewaar de herstelcode')).toBeVisible()
  await page.getByRole('button', { name: 'Zonder versleuteling verder' }).click()
  await dialog.getByRole('button', { name: 'Verder zonder versleuteling' }).click()
  await expect(heading(page, 'Vandaag')).toBeVisible()
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('link', { name: 'Reservekopieën' }).click()
  await expect(page.getByText('Deze school werkt zonder versleuteling.')).toBeVisible()
})

test('whoever chooses English is spoken to in English at once, and on the next page', async ({ page }) => {
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(heading(page, 'Welcome to Belvrij')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(heading(page, 'Which school is it?')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('radio', { name: 'Nederlands' }).check()
  await expect(heading(page, 'Welkom bij Belvrij')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test('the sample school is one click in and one click away', async ({ page }) => {
  await page.getByRole('button', { name: 'Eerst rondkijken in een voorbeeldschool' }).click()
  const bar = page.getByRole('complementary', { name: 'Voorbeeldschool' })
  // Three weeks of school are lived through first.
  await expect(bar).toContainText('Alles hier is verzonnen.', { timeout: 40_000 })
  await expect(heading(page, 'Kies wie je wilt zijn')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Marijke van Bohemen' }).click()
  await page.keyboard.type('246810')
  await expect(heading(page, 'Vandaag')).toBeVisible()
  await expect(bar).toBeVisible()
  await expectAccessible(page)

  await bar.getByRole('button', { name: 'Voorbeeldschool verwijderen' }).click()
  await expect(heading(page, 'Welkom bij Belvrij')).toBeVisible()
  await expect(bar).toHaveCount(0)
})
