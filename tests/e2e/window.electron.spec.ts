import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { expect, test } from '../support/host'

test('the window goes nowhere else and opens no other', async ({ page }) => {
  const before = page.url()
  await page.evaluate(`location.href = 'https://elders.example/'`)
  expect(await page.evaluate(`window.open('https://elders.example/') === null`)).toBe(true)
  await page.evaluate(`document.body.append(Object.assign(document.createElement('a'), {
    href: 'https://elders.example/', target: '_blank', textContent: 'weg'
  })), document.body.lastChild.click()`)
  await expect.poll(() => page.context().pages().length).toBe(1)
  expect(page.url()).toBe(before)
  await expect(page.locator('#root')).not.toBeEmpty()
})

test('a file is saved under its own name, and only of the kinds the app makes', async ({ page, host }) => {
  const save = (name: string): Promise<unknown> =>
    page.evaluate(
      `window.host.save(${JSON.stringify({ name, type: 'application/pdf', base64: 'aGFsbG8=' })})`
    )
  expect(await save('Brieven 3 mei.pdf')).toEqual({ saved: true })
  expect(await readFile(await host.saved('Brieven 3 mei.pdf'), 'utf8')).toBe('hallo')
  for (const name of ['brief.exe', 'brief.pdf.lnk', '../brief.pdf', 'a/b.pdf', '.pdf', '', 'brief'])
    expect(await save(name), name).toEqual({ saved: false })
})

test('a second start on the same folder is refused in a sentence, and the first goes on', async ({
  page,
  host
}) => {
  const [file, ...args] = host.command
  const second = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, [code]] = await Promise.all([text(second.stderr), once(second, 'exit')])
  expect(code).toBe(1)
  expect(said).toMatch(/^Belvrij is al open met deze map\.$/m)
  await expect(page.locator('#root')).not.toBeEmpty()
})
