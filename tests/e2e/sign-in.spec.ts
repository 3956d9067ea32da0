import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { director, openSchool } from './opening'

/** Tuesday 10.20 at school. */
test.use({ clock: '2026-11-24T09:20:00Z' })

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ })
const password = (page: Page) => page.getByLabel('Wachtwoord', { exact: true })
const places = (page: Page) => page.getByRole('navigation', { name: 'Onderdelen' })

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /(Directeur|Beheerder|Docent|Mentor)$/ }).click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
}

async function signInByPassword(page: Page, code: string, secret: string): Promise<void> {
  await page.getByLabel('Inlogcode').fill(code)
  await password(page).fill(secret)
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
}

/** What the application answers this window when no screen stands between. */
const tell = <T>(page: Page, path: string, input: unknown): Promise<T> =>
  page.evaluate(
    (ask) => {
      const { host } = window as { host?: { call(asked: unknown): Promise<unknown> } }
      if (host) return host.call(ask)
      const authorization = `Bearer ${sessionStorage.getItem('belvrij.token')}`
      const headers = { 'content-type': 'application/json', authorization }
      return fetch('/call', { method: 'POST', headers, body: JSON.stringify(ask) }).then((reply) =>
        reply.json()
      )
    },
    { path, event: null, input }
  ) as Promise<T>

test('signing in by password; after a wrong one the code stays and nothing is told apart', async ({
  page
}) => {
  await openSchool(page)
  await signOut(page)
  await expect(heading(page, 'Verder met je pincode')).toBeVisible()
  await page.getByRole('button', { name: 'Aanmelden met een wachtwoord' }).click()
  await expect(heading(page, 'Aanmelden')).toBeVisible()
  await expectAccessible(page)

  const sentences: string[] = []
  for (const [code, secret] of [
    [director.code, 'vier blauwe fietsen'],
    ['niemand', director.password]
  ] as const) {
    await signInByPassword(page, code, secret)
    await expect(password(page)).toHaveValue('')
    await expect(page.getByLabel('Inlogcode')).toHaveValue(code)
    sentences.push(await alert(page).innerText())
  }
  expect(sentences).toEqual(
    Array.from({ length: 2 }, () => 'Deze gegevens kloppen niet. Controleer ze en probeer het opnieuw.')
  )
  await expectAccessible(page)
  await signInByPassword(page, director.code, director.password)
  await expect(heading(page, 'Vandaag')).toBeVisible()
})

test('Ctrl+L locks the screen, loading it anew does not open it, and the PIN does', async ({ page }) => {
  await openSchool(page)
  await page.keyboard.press('Control+l')
  await expect(heading(page, 'Vergrendeld')).toBeVisible()
  await expect(page.getByText(`${director.name} is aangemeld op dit scherm.`)).toBeVisible()
  await expect(places(page)).toHaveCount(0)
  await expectAccessible(page)
  await page.reload()
  await expect(heading(page, 'Vergrendeld')).toBeVisible()

  await expect(page.getByLabel('Pincode')).toBeFocused()
  await page.keyboard.type('135792')
  await expect(page.getByText('Deze gegevens kloppen niet.')).toBeVisible()
  await expect(page.getByLabel('Pincode')).toHaveValue('')
  await expectAccessible(page)
  await page.keyboard.type(director.pin)
  await expect(heading(page, 'Vandaag')).toBeVisible()

  await page.getByRole('button', { name: 'Vergrendelen' }).click()
  await page.getByRole('button', { name: 'Wachtwoord gebruiken' }).click()
  await password(page).fill(director.password)
  await page.getByRole('button', { name: 'Ontgrendelen' }).click()
  await expect(heading(page, 'Vandaag')).toBeVisible()
})

test('a PIN is worth something only where the password was used that day', async ({ page, host }) => {
  await openSchool(page)
  const { value } = await tell<{ value: { staff: { id: string } } }>(page, 'accounts.me', {})
  const tomorrow = await host.restart({ BELVRIJ_TEST_CLOCK: '2026-11-25T07:30:00Z' })
  await expect(heading(tomorrow, 'Aanmelden')).toBeVisible()
  await expect(tomorrow.getByLabel('Pincode')).toHaveCount(0)
  await expect(tomorrow.getByRole('button', { name: 'Verder met je pincode' })).toHaveCount(0)
  await expect(tomorrow.getByText(director.name)).toHaveCount(0)
  const pin = { staffId: value.staff.id, pin: director.pin }
  expect(await tell(tomorrow, 'accounts.signInByPin', pin)).toMatchObject({ why: 'password-first' })

  await signInByPassword(tomorrow, director.code, director.password)
  await expect(heading(tomorrow, 'Vandaag')).toBeVisible()
  const later = await host.restart({ BELVRIJ_TEST_CLOCK: '2026-11-25T10:30:00Z' })
  await later.getByRole('button', { name: director.name }).click()
  await later.keyboard.type(director.pin)
  await expect(heading(later, 'Vandaag')).toBeVisible()
})

test.describe('in the sample school', () => {
  test.use({ sample: true })

  async function enter(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name }).click()
    await page.keyboard.type('246810')
    await expect(places(page)).toBeVisible()
  }

  test('a teacher has no Directie in the rail, and its address shows nothing of it', async ({ page }) => {
    await enter(page, 'Anouk Smit')
    await expect(places(page).getByRole('link')).toHaveText([
      'Vandaag',
      'Les',
      'Leerlingen',
      'Toestemming',
      'Instellingen'
    ])
    for (const address of ['#/directie', '#/brieven', '#/instellingen/import', '#/instellingen/personeel']) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, address)
      await expect(page).not.toHaveURL(new RegExp(`${address}$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Vandaag|Instellingen)$/)
      await expect(page.getByText(/Herhaalde overtredingen|Besluiten|Collega toevoegen/)).toHaveCount(0)
    }
    await expectAccessible(page)
  })

  test('a director has Directie, and an administrator sees no pupil', async ({ page }) => {
    await enter(page, 'Marijke van Bohemen')
    await expect(places(page).getByRole('link', { name: 'Directie' })).toBeVisible()
    await signOut(page)
    await enter(page, 'Ruud Kuijpers')
    await expect(places(page).getByRole('link')).toHaveText(['Instellingen'])
    await expectAccessible(page)
  })
})
