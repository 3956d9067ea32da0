import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

test('a school that works on paper gets a slip under its letters, and names their files itself', async ({
  page
}) => {
  await goTo(page, 'Instellingen')
  const save = page.getByRole('button', { name: 'Opslaan' })
  await page.getByRole('checkbox', { name: 'Antwoordstrook onder brieven' }).check()
  const rule = page.getByLabel('Bestandsnaam van brieven in het dossier')
  await rule.fill('{soort} {datum}')
  await expect(page.getByText('Zet {kenmerk} in de naam')).toBeVisible()
  await expect(save).toBeDisabled()
  await rule.fill('{leerlingnummer} {kenmerk}')
  await expect(page.getByText('Zo wordt het: 10234 TEL-2026-0042.pdf')).toBeVisible()
  await expectAccessible(page)
  await save.click()
  await expect(page.getByText('Opgeslagen.')).toBeVisible()

  await page.getByRole('link', { name: 'Directie' }).click()
  await page
    .getByRole('region', { name: 'Besluiten' })
    .getByRole('button')
    .filter({ hasText: 'een telefoontje naar huis' })
    .first()
    .click()
  await page.keyboard.press('1')
  const dialog = page.getByRole('dialog', { name: /^Besluit goedkeuren/ })
  await expect(dialog.getByRole('img', { name: /Antwoordstrook/ }).first()).toBeVisible()
})
