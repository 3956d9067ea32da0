import type { Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { openMailBox, partsOf, type MailBox } from '../support/mail-server'
import { ask, fridayAfternoon, goTo } from './at-the-desk'

test.use(fridayAfternoon)

/** What the mail server on this machine says of a recipient; null: it takes the letter. */
let says: (address: string) => string | null
let box: MailBox
test.beforeEach(async () => {
  says = () => null
  box = await openMailBox({ recipient: (address) => says(address) })
})
test.afterEach(() => box.close())

const mailed = async (page: Page) =>
  (await ask<Letter[]>(page, 'letters.list', {})).filter(({ channel }) => channel === 'mailed')
const sendButton = (page: Page) => page.getByRole('button', { name: /^Versturen per e-mail/ })
const mailCard = (page: Page) => page.getByRole('region', { name: 'E-mail', exact: true })

async function setServer(page: Page): Promise<void> {
  await page.getByLabel('Servernaam').fill('127.0.0.1')
  await page.getByRole('combobox', { name: 'Beveiliging' }).click()
  await page.getByRole('option', { name: 'Geen: alleen naar deze computer zelf' }).click()
  await page.getByLabel('Poort').fill(String(box.port))
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('region', { name: 'E-mail versturen staat aan.' })).toBeVisible()
}

async function toLetters(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Onderdelen' })
    .getByRole('link', { name: 'Brieven', exact: true })
    .click()
  await expect(sendButton(page)).toBeEnabled()
}

test('the school sets its mail server, tries it out, and can switch it off again', async ({ page }) => {
  await goTo(page, 'Instellingen')
  await page.getByRole('link', { name: 'E-mail versturen' }).click()
  await expect(page.getByText('E-mail versturen staat uit.')).toBeVisible()
  await page.getByLabel('Servernaam').fill('smtp.elders.example')
  await page.getByRole('combobox', { name: 'Beveiliging' }).click()
  await page.getByRole('option', { name: 'Geen: alleen naar deze computer zelf' }).click()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('alert').getByText(/Zonder versleuteling kan iedereen/)).toBeVisible()
  await expectAccessible(page)
  await setServer(page)
  await page.getByRole('button', { name: 'Proefbericht sturen' }).click()
  await expect(page.getByText('De mailserver nam het proefbericht aan.')).toBeVisible()
  expect(box.received.map(({ from, to }) => [from, to])).toEqual([
    ['info@hetvlierhof.example', 'info@hetvlierhof.example']
  ])
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Uitzetten' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Uitzetten en wissen' }).click()
  await expect(page.getByText('Brieven gaan als concept naar je eigen mailprogramma.')).toBeVisible()
})

test('letters go out one to each parent, and one that is refused says what to do', async ({ page }) => {
  await goTo(page, 'Instellingen')
  await page.getByRole('link', { name: 'E-mail versturen' }).click()
  await setServer(page)
  await ask(page, 'settings.change', { letterChannel: 'mail' })
  await toLetters(page)
  const { reachable } = await ask<{ reachable: string[] }>(page, 'letters.sendings', {})
  await sendButton(page).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('uit de wachtrij.')).toBeVisible()
  expect(box.asked).toEqual([])
  let refused: string | null = null
  says = (address) => ((refused ??= address) === address ? '550 5.1.1 No such user here' : null)
  await sendButton(page).click()
  await page.getByRole('button', { name: /^E-mail niet gelukt/ }).click()
  await expect(mailCard(page)).toContainText('Dit adres bestaat niet.')
  await expect(mailCard(page)).toContainText(refused!)
  await expect.poll(() => box.asked.length).toBe(reachable.length)
  await expect.poll(async () => (await mailed(page)).length).toBe(box.received.length)
  expect(box.received.every(({ to }) => to !== refused)).toBe(true)
  for (const { message } of box.received) expect(partsOf(message)[1]!.subarray(0, 5).toString()).toBe('%PDF-')
  await mailCard(page)
    .getByText(/^Wat er met de e-mail gebeurde/)
    .click()
  await expect(mailCard(page).getByRole('listitem').filter({ hasText: 'Geweigerd' })).toBeVisible()
  // It goes on paper then, and says so before it does.
  await expect(page.getByText('Gaat op papier: de mailserver weigerde het e-mailadres.')).toBeVisible()
  await page.getByRole('button', { name: 'Versturen (1)', exact: true }).click()
  const plan = page.getByRole('dialog', { name: 'Zo gaan deze brieven weg' })
  await expect(plan).toContainText('e-mailadres geweigerd: op papier')
  await expectAccessible(page)
  await plan.getByRole('button', { name: 'Annuleren' }).click()
  says = () => null
  await mailCard(page).getByRole('button', { name: 'Opnieuw versturen' }).click()
  await expect.poll(() => box.received.some(({ to }) => to === refused)).toBe(true)
  await expect(page.getByRole('button', { name: /^E-mail niet gelukt/ })).toContainText('0')
})

test('a letter that waits is there again after the plug was pulled, and goes when somebody asks', async ({
  page,
  host
}) => {
  says = () => '450 4.2.0 Try again later'
  await goTo(page, 'Instellingen')
  await page.getByRole('link', { name: 'E-mail versturen' }).click()
  await setServer(page)
  await toLetters(page)
  await page.getByRole('checkbox', { name: 'Klaar om te versturen: alles kiezen' }).uncheck()
  await page.getByRole('button', { name: 'Versturen per e-mail', exact: true }).click()
  await expect(mailCard(page)).toContainText('De mailserver nam het bericht nog niet aan.')
  await expect(mailCard(page)).toContainText('Volgende poging om')
  await host.kill()
  const again = await host.restart()
  says = () => null
  await goTo(again, 'Brieven')
  await expect(mailCard(again)).toContainText('in de wachtrij')
  await mailCard(again).getByRole('button', { name: 'Nu proberen' }).click()
  await expect.poll(async () => (await mailed(again)).length).toBe(1)
  expect(box.received).toHaveLength(1)
})
