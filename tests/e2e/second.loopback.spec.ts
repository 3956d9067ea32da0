import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from '../support/host'

test('a second start on the same folder shows that the file is in use, and the first goes on', async ({
  page,
  host
}) => {
  const [file, ...args] = host.command
  const second = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const lines = createInterface({ input: second.stdout })
    const [line] = await once(lines, 'line')
    const other = await page.context().newPage()
    await other.goto(String(line).replace('READY ', ''))
    await expect(other.getByRole('heading', { name: 'Belvrij is al open' })).toBeVisible()
  } finally {
    second.kill()
    await once(second, 'exit')
  }
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Belvrij is al open' })).toHaveCount(0)
  await expect(page.locator('#root')).not.toBeEmpty()
})
