import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * The screen as it stands has no WCAG 2.2 A or AA violation that axe knows, in light and in dark. Asked over HTTP only:
 * in Electron it is the very same page.
 */
export async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.name !== 'loopback') return
  const violations: Record<string, unknown> = {}
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    // In the page itself, without a second one to sum up in: there are no frames, and it takes half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    // Of a screen only its colours are others in the dark.
    const found = await (
      colorScheme === 'dark' ? axe.withRules('color-contrast') : axe.withTags(wcag)
    ).analyze()
    for (const { id, help, nodes } of found.violations)
      violations[`${colorScheme} ${id}: ${help}`] = nodes.map(({ target, failureSummary }) => [
        target.join(' '),
        failureSummary
      ])
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  expect(violations).toEqual({})
}
