import type { Page } from '@playwright/test'
import { expect } from '../support/host'

/** The first director of every school that a spec opens. */
export const director = {
  code: 'boh',
  name: 'Marijke van Bohemen',
  password: 'vier rode fietsen',
  pin: '246813'
}

const next = (page: Page) => page.getByRole('button', { name: 'Verder', exact: true }).click()

/** Answers the first five questions of the first run; the recovery code is asked next. */
export async function answerQuestions(page: Page): Promise<void> {
  await next(page)
  await page.getByLabel('Naam van de school').fill('Het Vlierhof')
  await next(page)
  await page.getByRole('radio', { name: 'Per les' }).check()
  await next(page)
  await page.getByRole('radio', { name: 'Telefoonkaart' }).check()
  await next(page)
  await page.getByLabel('Voornaam').fill('Marijke')
  await page.getByLabel('Tussenvoegsel').fill('van')
  await page.getByLabel('Achternaam').fill('Bohemen')
  await page.getByLabel('Inlogcode').fill(director.code)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(director.password)
  await page.getByLabel('Pincode').fill(director.pin)
  await next(page)
}

/** Makes the recovery code, reads it and goes on to where it is typed back. */
export async function makeCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Herstelcode maken' }).click()
  const code = await page.getByRole('figure', { name: 'De herstelcode' }).getByRole('paragraph').innerText()
  await page.getByRole('button', { name: 'Ik heb de code bewaard' }).click()
  return code
}

/** A whole first run; the director is inside afterwards. */
export async function openSchool(page: Page): Promise<void> {
  await answerQuestions(page)
  const code = await makeCode(page)
  await page.getByLabel('Typ de code over').fill(code)
  await page.getByRole('button', { name: 'School openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
}
