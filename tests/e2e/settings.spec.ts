import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { fridayAfternoon, goTo } from './at-the-desk'
import { openSchool } from './opening'

test.describe('in the sample school', () => {
  test.use(fridayAfternoon)
  test.describe.configure({ timeout: 240_000 })

  for (const section of ['School', 'Personeel', 'Stappenplan', 'Reservekopieën', 'Mijn account'])
    test(`Instellingen · ${section} can be read by everyone, in light and dark`, async ({ page }) => {
      await goTo(page, 'Instellingen')
      await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click()
      await expect(page.getByRole('heading', { level: 2, name: section })).toBeVisible()
      await expectAccessible(page)
    })
})

test('one changed byte is noticed at the next start; the screen says so and puts the newest good copy back', async ({
  page,
  host
}) => {
  test.setTimeout(240_000)
  await openSchool(page)
  // Closed in the ordinary way once, so that the file is whole without its journal.
  await host.restart()
  await host.kill()
  const file = await open(join(host.folder, 'belvrij.db'), 'r+')
  await file.write(Buffer.from([0x5a]), 0, 1, 5000)
  await file.close()
  const again = await host.restart()
  await expect(again.getByRole('heading', { name: 'Het bestand van de school is beschadigd' })).toBeVisible()
  await expectAccessible(again)
  await again
    .getByRole('button', { name: /terugzetten$/i })
    .first()
    .click()
  await again
    .getByRole('dialog')
    .getByRole('button', { name: /terugzetten$/i })
    .click()
  await expect(again.getByRole('heading', { name: /Aanmelden|pincode/ })).toBeVisible()
})
