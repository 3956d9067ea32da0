import type { Page } from '@playwright/test'
import type { Step } from '../../src/contract/step'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, column, fridayAfternoon, goTo } from './at-the-desk'
import { decidedStep, here, lineOf, part, save } from './on-a-step'

test.use(fridayAfternoon)

/** From the desk to the page of a decided step that waits for contact with the parents. */
async function openDecided(page: Page): Promise<Step> {
  await goTo(page, 'Directie')
  const { step } = await decidedStep(page)
  await lineOf(page, step).click()
  await expect(column(page, 'Waarom deze stap?')).toContainText('Neem contact op met de ouders')
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { level: 1, name: step.title })).toBeVisible()
  return step
}

test('a decided step is carried out, closed once the parents were spoken to, and both can be undone', async ({
  page
}) => {
  const { pupilName } = await openDecided(page)
  await expect(page.getByRole('main').getByRole('link', { name: pupilName }).first()).toBeVisible()
  expect(await page.title()).not.toContain(pupilName)
  await expect(here(page)).toContainText('Besloten')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Uitgevoerd' }).click()
  await expect(here(page)).toContainText('Uitgevoerd')
  await expect(page.getByText('De stap staat op uitgevoerd.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Afsluiten' })).toHaveCount(0)

  await part(page, 'Wat is er nu te doen?').getByRole('button', { name: 'Contact vastleggen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gesprek of contact vastleggen' })
  await expect(dialog.getByRole('link', { name: /^0\d/ }).first()).toBeVisible()
  await dialog.getByLabel('Met welke ouder of verzorger?').fill('moeder')
  await expect(dialog.getByRole('button', { name: 'Vastleggen' })).toBeDisabled()
  await dialog.getByLabel('Wat kwam eruit?').fill('We spreken af dat de telefoon thuis blijft.')
  await expectAccessible(page)
  await save(page, 'Gesprek of contact vastleggen')
  await expect(part(page, 'Gesprekken en contact')).toContainText(
    'We spreken af dat de telefoon thuis blijft.'
  )

  await page.getByRole('button', { name: 'Afsluiten' }).click()
  await expect(part(page, 'Wat is er nu te doen?')).toContainText('Deze stap is klaar.')
  await page
    .getByRole('listitem')
    .filter({ hasText: 'De stap is afgesloten.' })
    .getByText('Ongedaan maken')
    .click()
  await expect(here(page)).toContainText('Uitgevoerd')
  await page.getByRole('button', { name: 'Heropenen' }).click()
  await page
    .getByRole('dialog', { name: 'Stap heropenen' })
    .getByLabel('Reden')
    .fill('Toch nog niet uitgevoerd')
  await page.getByRole('dialog').getByRole('button', { name: 'Heropenen' }).click()
  await expect(here(page)).toContainText('Besloten')
  await expect(part(page, 'Wat er gebeurde')).toContainText('Reden: Toch nog niet uitgevoerd')
})

test('an attempt meets no need, and a contact put on record by mistake stays readable', async ({ page }) => {
  await openDecided(page)
  const contacts = part(page, 'Gesprekken en contact')
  await contacts.getByRole('button', { name: 'Gesprek of contact vastleggen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gesprek of contact vastleggen' })
  await dialog.getByLabel('Met welke ouder of verzorger?').fill('vader')
  await dialog.getByRole('checkbox', { name: 'Ik heb iemand gesproken of bereikt' }).uncheck()
  await expect(dialog.getByText('telt nog niet als contact')).toBeVisible()
  await save(page, 'Gesprek of contact vastleggen')
  await expect(contacts).toContainText('niemand bereikt')
  await expect(part(page, 'Wat is er nu te doen?')).toContainText('Neem contact op met de ouders')
  await contacts.getByRole('button', { name: /^Doorhalen: Contact met de ouders/ }).click()
  await page.getByRole('dialog').getByLabel('Reden').fill('Verkeerd nummer gebeld')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Doorhalen' }).click()
  await expect(contacts).toContainText('doorgehaald')
  await expect(contacts).toContainText('Reden: Verkeerd nummer gebeld')
})

test('a measure has its moment, and with a good reason another one', async ({ page }) => {
  await openDecided(page)
  const measures = part(page, 'Maatregelen')
  await measures.getByRole('button', { name: 'Moment plannen: Telefoonkaart' }).click()
  const plan = page.getByRole('dialog', { name: 'Moment plannen' })
  await expect(plan.getByLabel('Dag')).toHaveValue('23-11-2026')
  await plan.getByLabel('Dag').fill('20-11-2026')
  await plan.getByLabel('Tijd').fill('15.10')
  await plan.getByLabel('Plaats').fill('lokaal 12')
  await expectAccessible(page)
  await plan.getByRole('button', { name: 'Moment plannen' }).click()
  await expect(measures).toContainText('vr 20 nov 15:10 · lokaal 12')
  await expect(page.getByRole('button', { name: 'Uitgevoerd' })).toHaveCount(0)

  await measures.getByRole('button', { name: 'Hoe ging het? vr 20 nov 15:10' }).click()
  const settle = page.getByRole('dialog', { name: 'Hoe ging het?' })
  await settle.getByRole('radio', { name: 'Niet doorgegaan, met een goede reden' }).check()
  await settle.getByLabel('Toelichting').fill('Was op excursie')
  await settle.getByRole('group', { name: 'Nieuw moment' }).getByLabel('Dag').fill('20-11-2026')
  await settle.getByLabel('Tijd').fill('16:00')
  await expectAccessible(page)
  await save(page, 'Hoe ging het?')
  await expect(measures).toContainText('niet doorgegaan, met een goede reden')
})

test('a measure that was missed becomes heavier only when a person decides so', async ({ page }) => {
  const { id: stepId } = await openDecided(page)
  const measures = part(page, 'Maatregelen')
  const moment = { day: '2026-11-20', clock: '15:10', place: '' }
  await ask(page, 'steps.plan', { stepId, measure: 'card', ...moment })
  await measures.getByRole('button', { name: 'Hoe ging het? vr 20 nov 15:10' }).click()
  const settle = page.getByRole('dialog', { name: 'Hoe ging het?' })
  await settle.getByRole('radio', { name: 'Gemist zonder goede reden' }).check()
  await settle.getByLabel('Toelichting').fill('Niet verschenen')
  await save(page, 'Hoe ging het?')
  await expect(measures).toContainText('gemist zonder goede reden')
  await part(page, 'Wat is er nu te doen?').getByRole('button', { name: 'Beslissen' }).click()
  const missed = page.getByRole('dialog', { name: 'Gemist: hoe verder?' })
  await missed.getByRole('radio', { name: 'Een zwaardere maatregel' }).check()
  await expect(missed.getByRole('button', { name: 'Beslissen' })).toBeDisabled()
  await missed.getByRole('checkbox').first().check()
  await missed.getByLabel('Reden').fill('Zonder bericht weggebleven')
  await expectAccessible(page)
  await missed.getByRole('button', { name: 'Beslissen' }).click()
  await expect(measures).toContainText('Een zwaardere maatregel')
  await expect(page.getByRole('button', { name: 'Uitgevoerd' })).toBeVisible()
})

test('the follow-up has its three parts and says who was told, and the explanation is printed', async ({
  page
}) => {
  await openDecided(page)
  const evaluation = part(page, 'Evaluatie')
  await expect(evaluation).toContainText('Nog geen evaluatie.')
  await evaluation.getByRole('button', { name: 'Toevoegen aan evaluatie' }).click()
  const dialog = page.getByRole('dialog', { name: 'Evaluatie' })
  await dialog.getByLabel('Wat wil je vastleggen?').fill('Het gaat sindsdien goed.')
  await dialog.getByRole('checkbox', { name: 'Mentor' }).check()
  await expectAccessible(page)
  await save(page, 'Evaluatie')
  await expect(evaluation).toContainText('Het gaat sindsdien goed.')
  await expect(evaluation).toContainText('Ingelicht: mentor')
  await part(page, 'Waarom deze stap?').getByRole('button', { name: 'Afdrukken' }).click()
  const slip = page.getByRole('dialog', { name: 'Waarom deze stap?' })
  await expect(slip.getByRole('img').first()).toBeVisible()
  await expectAccessible(page)
})

test('the letters of a step lead to where they are', async ({ page }) => {
  await openDecided(page)
  const letters = part(page, 'Brieven bij deze stap')
  await expect(letters).toContainText('verstuurd')
  await letters.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brieven' })).toBeVisible()
})
