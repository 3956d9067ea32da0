import type { Page } from '@playwright/test'
import { expect } from '../support/host'

/** Friday 14.30 at the sample school: decisions wait, letters are ready. */
export const fridayAfternoon = { clock: '2026-11-20T13:30:00Z', sample: true }

/** Signs in by password, as whoever comes first does on any host, and goes to a place of the rail. */
export async function goTo(
  page: Page,
  place: string,
  code: 'boh' | 'smi' | 'ram' | 'kui' | 'dek' = 'boh'
): Promise<void> {
  const byPassword = page.getByRole('button', { name: 'Aanmelden met een wachtwoord' })
  const field = page.getByLabel('Inlogcode')
  await expect(byPassword.or(field)).toBeVisible()
  if (await byPassword.isVisible()) await byPassword.click()
  await field.fill(code)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('vlierhof-voorbeeld')
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await page.getByRole('link', { name: place, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible()
}

/** A column of the desk, and the lines of work in it. */
export const column = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })
export const work = (page: Page, title: string) => column(page, title).getByRole('button')

/** The number behind a column's heading. */
export async function countOf(page: Page, title: string): Promise<number> {
  const heading = await column(page, title).getByRole('heading', { level: 2 }).innerText()
  return Number(/\d+/.exec(heading)?.[0])
}

/** Asks the application as this window would. */
export const ask = <T>(page: Page, path: string, input: object): Promise<T> =>
  page.evaluate(
    async ([path, input]) => {
      const wish = { path, event: crypto.randomUUID(), input }
      const window = globalThis as unknown as { host?: { call(ask: object): Promise<{ value: T }> } }
      if (window.host) return (await window.host.call(wish)).value
      const answer = await fetch('/call', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${sessionStorage.getItem('belvrij.token')}`
        },
        body: JSON.stringify(wish)
      })
      return ((await answer.json()) as { value: T }).value
    },
    [path, input] as const
  )
