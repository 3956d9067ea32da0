import type { Page } from '@playwright/test'
import type { OffenceKind } from '../../src/contract/catalogue'
import type { Step } from '../../src/contract/step'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, column, fridayAfternoon, goTo } from './at-the-desk'
import { here, lineOf, part, save } from './on-a-step'

test.use(fridayAfternoon)

/** Two pupils in something that may be criminal; the step of the first waits for the director. */
async function openDirect(page: Page): Promise<Step> {
  await goTo(page, 'Directie')
  const kinds = await ask<OffenceKind[]>(page, 'offences.kinds', {})
  const waiting = await ask<Step[]>(page, 'review.waiting', {})
  const pupilIds = [...new Set(waiting.map(({ pupilId }) => pupilId))].slice(0, 2)
  await ask(page, 'offences.record', {
    pupilIds,
    kindId: kinds.find(({ counts }) => counts === 'criminal')!.id,
    day: '2026-11-20',
    hour: null,
    place: 'break',
    note: 'Deelde een filmpje van een vechtpartij.',
    ownWords: '',
    anyway: null
  })
  const steps = await ask<Step[]>(page, 'review.waiting', {})
  return steps.find(({ track, pupilId }) => track === 'direct' && pupilId === pupilIds[0])!
}

test('everyone who was in it is heard before the director decides', async ({ page }) => {
  const step = await openDirect(page)
  await lineOf(page, step).click()
  const panel = column(page, 'Waarom deze stap?')
  await expect(panel.getByRole('region', { name: 'Dit komt eerst' })).toContainText('Eerst horen.')
  await expect(panel.getByRole('button', { name: 'Goedkeuren' })).toHaveCount(0)
  await panel.getByRole('button', { name: 'Hoor eerst de leerling' }).click()
  await expect(here(page)).toContainText('Voorgesteld')
  const sides = part(page, 'Ieders verhaal')
  await expect(sides.getByText('nog niet gehoord')).toHaveCount(2)
  await expectAccessible(page)
  for (const left of [1, 0]) {
    await part(page, 'Wat is er nu te doen?').getByRole('button', { name: 'Hoor eerst de leerling' }).click()
    const dialog = page.getByRole('dialog', { name: 'Gesprek of contact vastleggen' })
    await dialog.getByLabel('Wat kwam eruit?').fill('Zegt dat een ander het filmpje deelde.')
    await save(page, 'Gesprek of contact vastleggen')
    await expect(sides.getByText('nog niet gehoord')).toHaveCount(left)
  }
  await expect(page.getByRole('button', { name: 'Goedkeuren' })).toBeVisible()
})

test('a suspension has its days counted and its checks as a list', async ({ page }) => {
  const step = await openDirect(page)
  const { sides } = await ask<{ sides: { pupilId: string }[] }>(page, 'steps.handling', { stepId: step.id })
  for (const { pupilId } of sides)
    await ask(page, 'steps.logContact', {
      stepId: step.id,
      pupilId,
      kind: 'hearing',
      withWhom: 'de leerling',
      way: 'in-person',
      day: '2026-11-20',
      clock: '14:00',
      reached: true,
      outcome: 'Heeft het eigen verhaal verteld.'
    })
  await lineOf(page, step).click()
  await column(page, 'Waarom deze stap?').getByRole('button', { name: 'Andere maatregel' }).click()
  const other = page.getByRole('dialog', { name: /^Andere maatregel kiezen/ })
  await other.getByRole('checkbox', { name: 'Schorsing' }).check()
  await other.getByLabel('Reden').fill('Het filmpje heeft veel schade gedaan.')
  await other.getByRole('button', { name: 'Besluiten' }).click()
  await lineOf(page, step).click()
  await column(page, 'Waarom deze stap?').getByRole('button', { name: 'Naar de stap' }).click()

  await part(page, 'Wat is er nu te doen?').getByRole('button', { name: 'Schorsing vastleggen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Schorsing vastleggen' })
  await dialog
    .getByLabel('Waarom een schorsing?')
    .fill('Het filmpje heeft veel schade gedaan bij een klasgenoot.')
  await dialog.getByLabel('Laatste dag').fill('30-11-2026')
  await expect(dialog.getByText('Dit zijn 6 schooldagen.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Schorsing vastleggen' })).toBeDisabled()
  await dialog.getByLabel('Laatste dag').fill('24-11-2026')
  await dialog.getByLabel('Laatste dag').press('Tab')
  await expect(dialog.getByText('Dit zijn 2 schooldagen.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Schorsing vastleggen' }).click()

  const card = part(page, 'Schorsing')
  await expect(card).toContainText('2 schooldagen van hoogstens vijf')
  const inspection = card.getByRole('checkbox', { name: /^De inspectie heeft/ })
  await inspection.click()
  await expect(card.getByText('1 van 9 gedaan')).toBeVisible()
  await expect(inspection).toBeChecked()
  await expectAccessible(page)
})

test('the log of who outside the school was told says what the school had agreed', async ({ page }) => {
  const step = await openDirect(page)
  await lineOf(page, step).click()
  await column(page, 'Waarom deze stap?').getByRole('button', { name: 'Hoor eerst de leerling' }).click()
  const outside = part(page, 'Buiten de school')
  await expect(outside).toContainText('De school kan melding of aangifte doen.')
  await outside.getByRole('button', { name: 'Contact vastleggen' }).click()
  const external = page.getByRole('dialog', { name: 'Contact buiten de school' })
  await external.getByRole('combobox', { name: 'Met wie?' }).click()
  await page.getByRole('option', { name: 'Politie' }).click()
  await external.getByLabel('Wat is er gemeld en wat kwam eruit?').fill('Melding gedaan bij de wijkagent.')
  await expectAccessible(page)
  await save(page, 'Contact buiten de school')
  await expect(outside).toContainText('de school kon dit doen')
})
