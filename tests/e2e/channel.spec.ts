import type { Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import type { Step } from '../../src/contract/step'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

interface Recipient {
  kind: 'guardian' | 'pupil'
  id: string
  goes: { why: string }
}
const lettersOf = (page: Page) => ask<Letter[]>(page, 'letters.list', {})
const recipientsOf = async (page: Page, pupilId: string) =>
  (await ask<{ recipients: Recipient[] }>(page, 'letters.channels', { pupilId })).recipients

test('each family gets its letters its own way: paper, e-mail and the parent portal, by one button', async ({
  page,
  host
}) => {
  await goTo(page, 'Directie')
  const before = new Set((await lettersOf(page)).map(({ id }) => id))
  // Those that can be approved together, without a talk or a reason first.
  const steps = (await ask<Step[]>(page, 'review.waiting', {})).filter(
    ({ contested, needs, measures }) =>
      contested === 0 && needs.length === 0 && !measures.some((one) => one === 'guardian-collects')
  )
  const [first, second] = [...new Set(steps.map(({ pupilId }) => pupilId))]
  for (const { kind, id } of await recipientsOf(page, second!))
    await ask(page, 'letters.setChannel', { recipient: { kind, id }, wish: 'mail' })

  // Of the other family one parent prefers the portal: set on the pupil's page, and kept with who and when.
  await page.goto(`${page.url().split('#')[0]}#/leerling/${first}`)
  const card = page.getByRole('region', { name: 'Manier van versturen' })
  await card.getByRole('combobox').first().click()
  await page.getByRole('option', { name: 'In het ouderportaal' }).click()
  await card.getByText('Wat er is vastgelegd (1)').click()
  await expect(card.getByRole('listitem')).toContainText('In het ouderportaal')
  await expect(page.getByText('Vastgelegd voor de volgende brieven.')).toBeHidden({
    timeout: 15_000
  })
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Directie', exact: true }).click()
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('button', { name: /^Goedkeuren en afdrukken \(\d+\)$/ }).click()
  await page
    .getByRole('dialog', { name: 'Besluiten goedkeuren en brieven afdrukken' })
    .getByRole('button', { name: /^Goedkeuren en afdrukken/ })
    .click()
  const plan = page.getByRole('dialog', { name: 'Zo gaan deze brieven weg' })
  await expect(plan).toBeVisible()
  const made = (await lettersOf(page)).filter(({ id }) => !before.has(id))
  const by = (way: string) => made.filter(({ goes }) => goes?.channel === way)
  expect(new Set(by('portal').map(({ recipient }) => recipient)).size).toBe(1)
  expect(by('mail').length).toBeGreaterThan(0)
  const items = plan.getByRole('listitem')
  await expect(items.filter({ hasText: 'naar de printer' })).toContainText(String(by('paper').length))
  await expect(items.filter({ hasText: 'per e-mail' })).toContainText(String(by('mail').length))
  await expect(items.filter({ hasText: 'in het ouderportaal' })).toContainText(String(by('portal').length))
  await expectAccessible(page)
  await plan.getByRole('button', { name: `Versturen (${made.length})` }).click()
  await page
    .getByRole('dialog', { name: 'Zijn de brieven goed afgedrukt?' })
    .getByRole('button', { name: 'Ja, afgedrukt' })
    .click()
  for (const { reference } of by('mail')) await host.saved(`Brief ${reference}.eml`)

  // What a person does by hand is listed until it was said to be done.
  const hand = page.getByRole('region', { name: 'Nog zelf te doen' })
  await expect(hand.getByRole('listitem')).toHaveCount(by('portal').length + by('mail').length)
  for (const { reference } of by('portal'))
    await hand.getByRole('button', { name: `Staat in het portaal: ${reference}` }).click()
  await expect(hand.getByRole('listitem')).toHaveCount(by('mail').length)
  for (const { reference } of by('mail'))
    await hand.getByRole('button', { name: `Is gemaild: ${reference}` }).click()
  await expect(hand).toBeHidden()
  const went = new Map((await lettersOf(page)).map(({ id, channel }) => [id, channel]))
  for (const { id, goes } of made)
    expect(went.get(id)).toBe({ paper: 'printed', mail: 'mailed', portal: 'portal' }[goes!.channel])
})

test('the school’s usual way holds for everybody without a way of their own', async ({ page }) => {
  await goTo(page, 'Instellingen')
  await page.getByRole('link', { name: 'Brieven', exact: true }).last().click()
  await page.getByRole('combobox', { name: 'Brieven gaan meestal' }).click()
  await page.getByRole('option', { name: 'in het ouderportaal' }).click()
  await expect(page.getByText('Opgeslagen. Brieven die klaarliggen, worden zo voorgesteld.')).toBeHidden({
    timeout: 15_000
  })
  await expectAccessible(page)
  await page
    .getByRole('navigation', { name: 'Onderdelen' })
    .getByRole('link', { name: 'Brieven', exact: true })
    .click()
  const ready = page.getByRole('region', { name: 'Klaar om te versturen' })
  const letters = (await lettersOf(page)).filter(({ state }) => state === 'ready')
  const usual = letters.filter(({ goes }) => goes?.why === 'usual')
  expect(usual.length).toBeGreaterThan(1)
  expect(new Set(usual.map(({ goes }) => goes?.channel))).toEqual(new Set(['portal']))
  await expect(ready.getByText('ligt klaar, per e-mail')).toHaveCount(
    letters.filter(({ goes }) => goes?.channel === 'mail').length
  )
  await expect(page.getByText('Gaat in het ouderportaal, zoals de school meestal doet.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Versturen (${letters.length})` }).click()
  const plan = page.getByRole('dialog', { name: 'Zo gaan deze brieven weg' })
  await expect(plan.getByRole('listitem').filter({ hasText: 'in het ouderportaal' })).toBeVisible()
  await plan.getByRole('button', { name: 'Annuleren' }).click()
  expect((await lettersOf(page)).filter(({ state }) => state === 'ready')).toHaveLength(letters.length)
})
