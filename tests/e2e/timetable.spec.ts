import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/host'

/** Wednesday 10.20 at school: the third hour is from 10.10 to 10.50, and by the school's timetable it is H3a's. */
test.use({ clock: '2026-11-25T09:20:00Z', sample: true })
test.describe.configure({ timeout: 240_000 })

const [wed, fri] = ['2026-11-25', '2026-11-27']

async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Anouk Smit' }).click()
  await page.keyboard.type('246810')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
}

async function openTimetable(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('link', { name: 'Mijn rooster' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Je rooster nu' })).toBeVisible()
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const dialog = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Bestand kiezen' }).click()
  await (await dialog).setFiles([{ name, mimeType: 'text/calendar', buffer: Buffer.from(text) }])
}

const lesson = (day: string, starts: string, ends: string, summary: string, room: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${day}-${starts}@rooster.example`,
  `DTSTART;TZID=Europe/Amsterdam:${day.replaceAll('-', '')}T${starts}00`,
  `DTEND;TZID=Europe/Amsterdam:${day.replaceAll('-', '')}T${ends}00`,
  `SUMMARY:${summary}`,
  `LOCATION:${room}`,
  'END:VEVENT'
]
/** A block of two hours of a group by another name, a lesson, and an appointment that is none. */
const timetable = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ...lesson(wed, '1010', '1130', '104 - v2.ne1 - SMT', '104'),
  ...lesson(fri, '1030', '1120', '104 - H3b - SMT', '104'),
  ...lesson(fri, '1530', '1630', 'Sectieoverleg', 'aula'),
  'END:VCALENDAR',
  ''
].join('\r\n')

test('a timetable comes in from a file, one name is coupled, and Vandaag shows that class and its block', async ({
  page
}) => {
  await signIn(page)
  await openTimetable(page)
  await expect(page.getByText('Vandaag volgt het weekrooster van de school')).toBeVisible()
  await expectAccessible(page)

  await chooseFile(page, 'rooster.ics', timetable)
  await expect(page.getByText('2 lessen tot en met 27 nov 2026. 1 naam is nog geen klas.')).toBeVisible()
  const source = page.getByRole('region', { name: 'Je rooster nu' })
  await expect(source).toContainText('Uit een agendabestand · 2 lessen tot en met 27 nov 2026.')
  const names = page.getByRole('region', { name: 'Namen in je rooster' }).first()
  await expect(names.getByRole('row', { name: /^v2\.ne1/ })).toContainText('nog geen klas')
  await expect(names.getByRole('row', { name: /^H3b/ })).toContainText('zelfde naam')
  await expectAccessible(page)

  await page.getByRole('combobox', { name: 'Klas of groep bij v2.ne1' }).click()
  await page.getByRole('option', { name: 'V2c' }).click()
  await expect(page.getByText('Elke naam hoort bij een klas')).toBeVisible()
  await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
  const now = page.getByRole('region', { name: 'Nu', exact: true })
  await expect(now).toContainText('V2c · 3e en 4e uur')
  await expect(now).toContainText('10:10 tot 11:30 · lokaal 104')
  await now.getByRole('link', { name: 'Innemen 3e uur V2c' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Les · V2c · 3e uur' })).toBeVisible()
})

test('what cannot be read is refused in words and changes nothing; forgetting asks first', async ({
  page
}) => {
  await signIn(page)
  await openTimetable(page)
  await page.getByLabel('Adres van je rooster').fill('http://rooster.example/mijn')
  await page.getByRole('button', { name: 'Adres gebruiken' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'https of webcal' })).toBeVisible()
  await expectAccessible(page)
  await chooseFile(page, 'leerlingen.csv', 'Stamnummer,Naam\r\n1,Bas')
  await expect(page.getByRole('alert').filter({ hasText: 'Dit is geen agendabestand' })).toBeVisible()
  await expect(page.getByText('Vandaag volgt het weekrooster van de school')).toBeVisible()

  await chooseFile(page, 'rooster.ics', timetable)
  await page.getByRole('button', { name: 'Rooster vergeten' }).click()
  const dialog = page.getByRole('dialog', { name: 'Rooster vergeten?' })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Rooster vergeten' }).click()
  await expect(page.getByText('Je rooster is vergeten.')).toBeVisible()
  await expect(page.getByText('Vandaag volgt het weekrooster van de school')).toBeVisible()
})

test('who stands in finds the lesson under the colleague, and Vandaag says so until it is ended', async ({
  page
}) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Les', exact: true }).click()
  await page.getByRole('button', { name: 'Andere les' }).click()
  const dialog = page.getByRole('dialog', { name: 'Les kiezen' })
  await dialog.getByRole('button', { name: 'Lessen van een collega' }).click()
  await expect(dialog.getByRole('combobox', { name: 'Collega' })).toBeFocused()
  await page.keyboard.type('aydin')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { name: 'Lessen van Selim Aydin op wo 25 nov' })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Ik val in: V2c, 3e uur' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Les · V2c · 3e uur' })).toBeVisible()

  await page.getByRole('link', { name: 'Vandaag', exact: true }).click()
  const now = page.getByRole('region', { name: 'Nu', exact: true })
  await expect(now).toContainText('V2c · 3e uur')
  await expect(now).toContainText('invallen')
  await expectAccessible(page)
  await now.getByRole('button', { name: 'Toch niet invallen' }).click()
  await expect(now).toContainText('H3a · 3e uur')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(now).toContainText('V2c · 3e uur')
})
