import type { Page } from '@playwright/test'
import { expect } from '../support/host'

/** Wednesday 10.20 at the sample school: Anouk Smit teaches H3a in the third hour, 28 pupils. */
export const wednesdayMorning = { clock: '2026-11-25T09:20:00Z', sample: true }

/** Signs in with the PIN that everyone in the sample school has. */
export async function signIn(page: Page, who = 'Anouk Smit'): Promise<void> {
  await page.getByRole('button', { name: who }).click()
  await page.keyboard.type('246810')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
}

/** From Vandaag to the lesson that runs. */
export async function openLesson(page: Page): Promise<void> {
  await signIn(page)
  await page.getByRole('link', { name: 'Innemen 3e uur H3a' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Les · H3a · 3e uur' })).toBeVisible()
  await expect(pocketField(page)).toBeFocused()
}

/** Another hour of the same class, today. */
export async function openHour(page: Page, hour: string): Promise<void> {
  await page.getByRole('button', { name: 'Andere les' }).click()
  const dialog = page.getByRole('dialog', { name: 'Les kiezen' })
  await dialog.getByRole('radio', { name: hour }).check()
  await dialog.getByRole('button', { name: 'Openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Les · H3a · ${hour}` })).toBeVisible()
}

export const pocketField = (page: Page) => page.getByRole('textbox', { name: 'Vaknummer of naam' })
export const tile = (page: Page, pocket: number) =>
  page.getByRole('button', { name: new RegExp(`^${pocket}, `) })
export const tiles = (page: Page) => page.getByRole('gridcell')
export const counts = (page: Page) => page.getByRole('main').getByRole('status')
export const saved = (page: Page) => expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible()

/** What can be said of one pupil, under the grid. */
export async function detailOf(page: Page, pocket: number) {
  await tile(page, pocket).focus()
  return page.getByRole('group', { name: new RegExp(`^Vak ${pocket}, `) })
}

export async function type(page: Page, ...numbers: number[]): Promise<void> {
  for (const number of numbers) {
    await page.keyboard.type(String(number))
    await page.keyboard.press('Enter')
  }
}

/** Everyone hands in, and the class begins to work. */
export async function allHandIn(page: Page, devices: number): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Afronden' }).click()
  await expect(page.getByRole('heading', { name: `Nog ${devices} toestellen hier` })).toBeVisible()
}
