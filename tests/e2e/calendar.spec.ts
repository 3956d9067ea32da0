import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'
import { goTo } from './at-the-desk'

/** Wednesday 25 November 2026, 10.20 at the sample school. */
test.use({ clock: '2026-11-25T09:20:00Z', sample: true })
test.describe.configure({ timeout: 240_000 })

async function openSettings(page: Page, section: string, code?: 'boh' | 'smi'): Promise<void> {
  await goTo(page, 'Instellingen', code)
  await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: section, exact: true })).toBeVisible()
}

const day = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, `) })
const save = (page: Page) => page.getByRole('button', { name: 'Opslaan', exact: true }).click()
/** Takes back what this message says: an older one may still stand above it. */
const undo = (page: Page, said: RegExp) =>
  page.getByRole('listitem').filter({ hasText: said }).getByRole('button', { name: 'Ongedaan maken' }).click()
const freeDays = (page: Page) => page.getByRole('region', { name: 'Vakanties en vrije dagen' }).last()

test('a study day is made from the year by keyboard, and taken back', async ({ page }) => {
  await openSettings(page, 'Kalender')
  await expect(day(page, 'woensdag 25 november')).toHaveAccessibleName(
    'woensdag 25 november, schooldag, vandaag'
  )
  await expect(day(page, 'maandag 19 oktober')).toHaveAccessibleName(
    'maandag 19 oktober, vrij: Herfstvakantie'
  )
  await expectAccessible(page)
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)

  await day(page, 'woensdag 25 november').focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(day(page, 'woensdag 9 december')).toBeFocused()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'woensdag 9 december 2026' })
  await expect(panel).toContainText('week 50')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Vrije dag maken' }).press('Enter')
  await expect(panel.getByLabel('Naam')).toBeFocused()
  await page.keyboard.type('Open dag')
  await page.keyboard.press('Enter')
  await expect(panel).toHaveCount(0)
  await expect(day(page, 'woensdag 9 december')).toHaveAccessibleName('woensdag 9 december, vrij: Open dag')
  await expect(day(page, 'woensdag 9 december')).toBeFocused()
  await expect(freeDays(page)).toContainText('Open dag')
  await undo(page, /^Vrij: Open dag/)
  await expect(day(page, 'woensdag 9 december')).toHaveAccessibleName('woensdag 9 december, schooldag')
  await expect(freeDays(page)).not.toContainText('Open dag')
})

test('next year’s missing holiday is taken over, and the school’s own days come from its calendar file', async ({
  page
}) => {
  await openSettings(page, 'Kalender')
  await page.getByRole('button', { name: 'Schooljaar 2027-2028' }).click()
  await expect(page.getByRole('heading', { name: 'Schooljaar 2027-2028' })).toBeVisible()
  const takeOver = page.getByRole('button', { name: 'Vakanties van 2027-2028 overnemen' })
  await expect(takeOver).toBeDisabled()
  await page.getByRole('button', { name: 'Herfstvakantie verwijderen' }).click()
  await expect(day(page, 'maandag 18 oktober')).toHaveAccessibleName('maandag 18 oktober, schooldag')
  await expect(page.getByText('Er ontbreekt 1 landelijke vrije periode in dit schooljaar.')).toBeVisible()
  await takeOver.click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Overnemen' }).click()
  await expect(page.getByText('1 regel is aan de kalender toegevoegd.')).toBeVisible()
  await expect(day(page, 'maandag 18 oktober')).toHaveAccessibleName(
    'maandag 18 oktober, vrij: Herfstvakantie'
  )

  await page.getByRole('button', { name: 'Meivakantie verwijderen' }).click()
  await undo(page, /^Meivakantie staat niet meer/)
  await expect(page.getByRole('row', { name: /^Meivakantie vakantie/ })).toBeVisible()

  await page.getByRole('button', { name: 'Uit een agendabestand' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Bestand kiezen' }).click()
  await (await chooser).setFiles({ name: 'jaarkalender.ics', mimeType: 'text/calendar', buffer: ownDays })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: /^Herfstvakantie/ })).toBeDisabled()
  await expect(dialog.getByRole('checkbox', { name: /^Studiedag/ })).toBeChecked()
  await expect(dialog.getByText(/^1 afspraak overgeslagen/)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Toevoegen (1)' }).click()
  await expect(day(page, 'vrijdag 12 november')).toHaveAccessibleName('vrijdag 12 november, vrij: Studiedag')
  await undo(page, /vrije periode toegevoegd/)
  await expect(day(page, 'vrijdag 12 november')).toHaveAccessibleName('vrijdag 12 november, schooldag')
})

const ownDays = Buffer.from(
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...['20271016 20271025 Herfstvakantie', '20271112 20271113 Studiedag'].flatMap((line) => {
      const [starts, ends, name] = line.split(' ')
      return [
        'BEGIN:VEVENT',
        `UID:${starts}@example`,
        `DTSTART;VALUE=DATE:${starts}`,
        `DTEND;VALUE=DATE:${ends}`,
        `SUMMARY:${name}`,
        'END:VEVENT'
      ]
    }),
    'BEGIN:VEVENT',
    'UID:evening@example',
    'DTSTART:20271118T180000Z',
    'DTEND:20271118T200000Z',
    'SUMMARY:Ouderavond',
    'END:VEVENT',
    'END:VCALENDAR',
    ''
  ].join('\r\n')
)

test('a shortened bell table is made from the usual one and holds on the day that names it', async ({
  page
}) => {
  await openSettings(page, 'Kalender')
  await page.getByRole('button', { name: 'Nieuw verkort rooster' }).click()
  const editor = page.getByRole('dialog', { name: 'Nieuw verkort rooster' })
  await editor.getByLabel('Minuten per les').fill('30')
  await expect(editor.getByLabel('Naam', { exact: true })).toHaveValue('Verkort 30 minuten')
  const ends = editor.getByLabel('Eindigt, uur 1')
  await ends.fill('8')
  await save(page)
  await expect(editor.getByText('Zoals 08:30')).toBeVisible()
  await expect(editor.getByRole('alert')).toContainText('Nog niet opgeslagen')
  await expectAccessible(page)
  await ends.fill('9.00')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Verder bewerken' }).click()
  await save(page)
  await expect(editor).toHaveCount(0)

  await day(page, 'maandag 23 november').click()
  const panel = page.getByRole('dialog', { name: 'maandag 23 november 2026' })
  await panel.getByRole('button', { name: 'Ander belrooster' }).click()
  await panel.getByRole('button', { name: 'Verkort 30 minuten' }).click()
  await expect(day(page, 'maandag 23 november')).toHaveAccessibleName(
    'maandag 23 november, schooldag, ander rooster: Verkort 30 minuten'
  )
  await page.getByRole('button', { name: 'Verkort 30 minuten verwijderen' }).click()
  await expect(page.getByText('Dit belrooster staat nog op een dag in de kalender.')).toBeVisible()

  await page.getByRole('link', { name: 'Les', exact: true }).click()
  await page.getByLabel('Dag', { exact: true }).fill('23-11-2026')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: '1e uur' })).toHaveAccessibleDescription(/08:30.*09:00/)

  await page.getByRole('link', { name: 'Instellingen', exact: true }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Kalender', exact: true }).click()
  await day(page, 'maandag 23 november').click()
  await panel.getByRole('button', { name: 'Weer gewoon' }).click()
  await expect(day(page, 'maandag 23 november')).toHaveAccessibleName('maandag 23 november, schooldag')
})

test('a teacher reads the calendar and finds nothing to change', async ({ page }) => {
  await openSettings(page, 'Kalender', 'smi')
  await day(page, 'donderdag 26 november').click()
  const panel = page.getByRole('dialog', { name: 'donderdag 26 november 2026' })
  await expect(panel).toContainText('Belrooster: Gewoon rooster')
  await expect(panel.getByRole('button')).toHaveCount(1)
  await page.keyboard.press('Escape')
  const main = page.getByRole('main')
  await expect(main.getByRole('button', { name: /toevoegen|overnemen|verwijderen|wijzigen/i })).toHaveCount(0)
  await page.getByRole('button', { name: 'Gewoon rooster bekijken' }).click()
  await expect(page.getByRole('dialog')).toContainText('08:30')
  await expectAccessible(page)
})

test('a kind of device is added and switched off, and a class keeps devices its own way', async ({
  page
}) => {
  await openSettings(page, 'Toestellen')
  await page.getByRole('button', { name: 'Soort toestel toevoegen' }).click()
  const name = page.getByRole('dialog').getByLabel('Naam')
  await name.fill('tablet')
  await expect(page.getByText('Deze naam is al in gebruik.')).toBeVisible()
  await name.fill('Koptelefoon')
  await save(page)
  const use = page.getByRole('switch', { name: 'Koptelefoon in gebruik' })
  await expect(use).toBeChecked()
  await expectAccessible(page)
  await use.click()
  await expect(use).not.toBeChecked()
  await undo(page, /wordt niet meer aangeboden/)
  await expect(use).toBeChecked()

  await page.getByRole('navigation').getByRole('link', { name: 'Klassen', exact: true }).click()
  const mode = page.getByRole('combobox', { name: 'H3a bewaart toestellen' })
  await expect(mode).toHaveValue('Zoals de school (per les)')
  await expectAccessible(page)
  await mode.click()
  await page.getByRole('option', { name: 'Per dag' }).click()
  await expect(mode).toHaveValue('Per dag')
  await undo(page, /H3a/)
  await expect(mode).toHaveValue('Zoals de school (per les)')
})
