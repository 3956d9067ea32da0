import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo, work } from './at-the-desk'

test.use(fridayAfternoon)

test('a language is used once somebody has looked at it, and a parent’s language is set on the pupil’s page', async ({
  page
}) => {
  await goTo(page, 'Directie')
  // A decision on a pupil whose mother reads Turkish: the letter is Dutch, and the screen says what to do.
  const [waiting] = await ask<{ pupilId: string; pupilName: string }[]>(page, 'review.waiting', {})
  await page.goto(`${page.url().split('#')[0]}#/leerling/${waiting!.pupilId}`)
  const card = page.getByRole('region', { name: 'Taal van de brieven' })
  const field = card.getByRole('combobox').first()
  await field.click()
  await page.getByRole('option', { name: 'Turks' }).click()
  await expect(card.getByText('Krijgt Nederlands tot de taal is nagekeken.').first()).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Instellingen', exact: true }).click()
  await page.getByRole('link', { name: 'Talen van brieven' }).click()
  const turkish = page.getByRole('region', { name: 'Turks' })
  await expect(turkish.getByText('laat nakijken', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await turkish.getByRole('button', { name: 'Voorbeelden bekijken: Turks' }).click()
  const dialog = page.getByRole('dialog', { name: 'Brieven in het Turks' })
  await expect(dialog.getByRole('img', { name: /telefon kurallarımıza/ }).first()).toBeVisible()
  await expect(dialog.getByRole('img', { name: /zich niet aan onze telefoonregels/ }).first()).toBeVisible()
  const confirm = dialog.getByRole('button', { name: 'Vastleggen als nagekeken' })
  await expect(confirm).toBeDisabled()
  await dialog.getByLabel('Nagekeken door').fill('De tolk van de gemeente')
  await expectAccessible(page)
  await confirm.click()
  await expect(turkish.getByText('Nagekeken door De tolk van de gemeente.')).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(turkish.getByText('laat nakijken', { exact: true })).toBeVisible()
})

test('the letters of a decision say which language waits, and speak it afterwards', async ({ page }) => {
  await goTo(page, 'Directie')
  const waiting = await ask<{ pupilId: string }[]>(page, 'review.waiting', {})
  for (const pupilId of new Set(waiting.map((step) => step.pupilId)))
    for (const { id: guardianId } of await ask<{ id: string }[]>(page, 'letters.readers', { pupilId }))
      await ask(page, 'letters.setGuardianLanguage', { guardianId, language: 'ar' })
  const decide = async () => {
    await work(page, 'Besluiten').filter({ hasText: 'een telefoontje naar huis' }).first().click()
    await page.keyboard.press('1')
    return page.getByRole('dialog', { name: /^Besluit goedkeuren/ })
  }
  const dialog = await decide()
  await expect(dialog.getByText('Arabisch – laat nakijken').first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await ask(page, 'letters.confirmLanguage', { language: 'ar', checkedBy: 'De tolk' })
  await decide()
  await expect(dialog.getByRole('img', { name: /قواعد استخدام الهاتف/ }).first()).toBeVisible()
  await expect(dialog.getByText('Arabisch – laat nakijken')).toHaveCount(0)
})
