import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Host } from '../support/host'

test.use({ clock: '2026-11-25T09:20:00Z', sample: true })
test.describe.configure({ timeout: 240_000 })

interface Shown {
  notice?: string
  body?: string
  badge?: number
  tooltip?: string
  closed?: string
}
/** What the machine showed beside the window, in order. */
function shownBy({ folder }: Host): Shown[] {
  const file = join(folder, 'window/stand-in-shown.jsonl')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  return lines.map((line) => JSON.parse(line) as Shown)
}
const notices = (host: Host) => shownBy(host).filter((one) => one.notice !== undefined)

test('the system says once that a lesson begins, also while the window is locked, and names nobody', async ({
  host
}) => {
  // A few seconds before 10.10: then the third hour begins, in which Anouk Smit teaches H3a.
  const page = await host.restart({ BELVRIJ_TEST_CLOCK: '2026-11-25T09:09:40Z' })
  await page.getByRole('button', { name: 'Anouk Smit' }).click()
  await page.keyboard.type('246810')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toHaveCount(0)
  const body = 'De les van H3a begint: telefoons innemen.'
  await expect.poll(() => notices(host)).toEqual([{ notice: 'Belvrij', body }])
  await expect.poll(() => shownBy(host).findLast((one) => one.badge !== undefined)).toEqual({ badge: 1 })

  await page.keyboard.type('246810')
  await page.getByRole('link', { name: 'Innemen 3e uur H3a' }).click()
  await page.getByRole('button', { name: 'Overige 28 ingeleverd' }).click()
  await expect.poll(() => shownBy(host).find((one) => one.closed !== undefined)).toEqual({ closed: body })
  await expect.poll(() => shownBy(host).at(-1)).toEqual({ tooltip: 'Belvrij' })

  expect(notices(host)).toHaveLength(1)
  const all = JSON.stringify(shownBy(host))
  const pupils = readFileSync('resources/sample/leerlingen.csv', 'utf8').trim().split('\n').slice(1)
  expect(pupils.length).toBeGreaterThan(50)
  for (const name of pupils.flatMap((line) => line.split(',').slice(1, 4)).filter((word) => word.length > 3))
    expect(all).not.toContain(name)
})
