import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { chunk, png } from '../support/pictures'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

interface Head {
  accent: string
  addressAt: number
  logo: { base64: string; width: number } | null
}
const head = (page: Page) => ask<Head>(page, 'letters.letterhead', {})

/** A logo as it comes from a designer: too large, and with the name of who made it inside. */
const large = png({ width: 1800, height: 900, more: [chunk('tEXt', Buffer.from('Author\0J. Jansen'))] })

async function choose(page: Page, button: string, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await chooser).setFiles([{ name, mimeType: 'image/png', buffer }])
}

test('a keeper gives the letters a logo, a colour and another window, and sees each before it holds', async ({
  page
}) => {
  await goTo(page, 'Instellingen')
  await page.getByRole('link', { name: 'Briefpapier' }).click()
  const sample = page.getByRole('region', { name: 'Voorbeeld' })
  const sheet = sample.getByRole('img', { name: /Sanne/ })
  await expect(sheet).toBeVisible()
  const save = page.getByRole('button', { name: 'Opslaan' })
  await expect(save).toBeDisabled()

  await choose(page, 'Logo kiezen', 'logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  await expect(page.getByText('Dit is geen PNG of JPEG.')).toBeVisible()
  await expect(save).toBeDisabled()
  await choose(page, 'Logo kiezen', 'logo.png', large)
  await expect(page.getByRole('img', { name: 'Logo', exact: true })).toBeVisible()
  await expect(page.getByText('Dit is geen PNG of JPEG.')).toBeHidden()

  const code = page.getByLabel('Kleurcode')
  await code.fill('geel')
  await expect(page.getByText('Een kleurcode is # en zes tekens')).toBeVisible()
  await expect(save).toBeDisabled()
  await code.fill('#ffcc00')
  await expect(page.getByText('Deze kleur is te licht')).toBeVisible()
  await expect(save).toBeDisabled()
  await page.getByRole('radio', { name: 'Wijnrood' }).check()
  await expect(code).toHaveValue('#8a1c3b')
  await expect(page.getByText('Deze kleur is te licht')).toBeHidden()

  await page.getByRole('combobox', { name: 'Venster' }).click()
  await page.getByRole('option', { name: 'Rechts' }).click()
  const place = page.getByLabel('Vanaf links (mm)')
  await expect(place).toHaveValue('110')
  await place.fill('300')
  await expect(page.getByText('Kies 20 tot en met 120.')).toBeVisible()
  await expect(save).toBeDisabled()
  await place.fill('105')
  await expectAccessible(page)
  expect(await head(page)).toMatchObject({ accent: '#0b4f94', addressAt: 25, logo: null })
  await save.click()
  await expect(page.getByText('Het briefpapier is opgeslagen.')).toBeVisible()
  await expect(save).toBeDisabled()

  const kept = await head(page)
  expect(kept).toMatchObject({ accent: '#8a1c3b', addressAt: 105, logo: { width: 640 } })
  const bytes = Buffer.from(kept.logo!.base64, 'base64')
  expect(bytes.length).toBeLessThanOrEqual(60_000)
  expect(bytes.includes('Jansen')).toBe(false)
})

test('a change is thrown away before it is saved, and taken back after', async ({ page }) => {
  await goTo(page, 'Instellingen')
  await page.getByRole('link', { name: 'Briefpapier' }).click()
  await page.getByRole('radio', { name: 'Groen' }).check()
  await page.getByRole('button', { name: 'Wijzigingen weggooien' }).click()
  await expect(page.getByRole('radio', { name: 'Blauw' })).toBeChecked()
  await choose(page, 'Logo kiezen', 'logo.png', png())
  await page.getByRole('button', { name: 'Opslaan' }).click()
  const saved = page.getByRole('listitem').filter({ hasText: 'Het briefpapier is opgeslagen.' })
  await saved.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Nog geen logo')).toBeVisible()
  expect(await head(page)).toMatchObject({ logo: null })
})

test('a mentor signs the own letters, and takes the signature away again', async ({ page }) => {
  await goTo(page, 'Instellingen', 'dek')
  await expect(page.getByRole('link', { name: 'Briefpapier' })).toBeHidden()
  await page.getByRole('link', { name: 'Mijn account' }).click()
  await expect(page.getByText('op je brieven blijft ruimte voor een pen')).toBeVisible()
  await choose(page, 'Handtekening kiezen', 'handtekening.png', Buffer.from('%PDF-1.7'))
  await expect(page.getByText('Dit is geen PNG of JPEG.')).toBeVisible()
  await choose(page, 'Handtekening kiezen', 'handtekening.png', large)
  const shown = page.getByRole('img', { name: /^Handtekening van / })
  await expect(shown).toBeVisible()
  // Only the left half of the picture has ink; the clear half is cut away.
  const { picture } = await ask<{ picture: { width: number; height: number } }>(page, 'letters.signature', {})
  expect(picture.width / picture.height).toBeCloseTo(1, 1)

  await page.getByRole('button', { name: 'Handtekening weghalen' }).click()
  await expect(shown).toBeHidden()
  const gone = page.getByRole('listitem').filter({ hasText: 'komt niet meer op nieuwe brieven' })
  await gone.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(shown).toBeVisible()
  await expectAccessible(page)
})

test('who signs no letters is not asked for a signature', async ({ page }) => {
  await goTo(page, 'Instellingen', 'smi')
  await page.getByRole('link', { name: 'Mijn account' }).click()
  await expect(page.getByRole('heading', { name: 'Pincode' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Handtekening' })).toBeHidden()
})
