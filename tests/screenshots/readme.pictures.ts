import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/host'

const pictures = join(import.meta.dirname, '../../docs/pictures')
const take = async (page: Page, name: string): Promise<void> => {
  // The mouse leaves no trace on the picture.
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
}

async function comeIn(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.keyboard.type('246810')
  await expect(page.getByRole('heading', { name: 'Vandaag' })).toBeVisible()
}
