import type { Page } from '@playwright/test'

/** A part of the page of a step, by its heading. */
export const part = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })
/** Where the step stands on the line from proposal to closing. */
export const here = (page: Page) =>
  page.getByRole('list', { name: 'Hoe ver is deze stap?' }).locator('[aria-current=step]')
/** Puts on record what a form in front of the page holds. */
export const save = (page: Page, dialog: string) =>
  page.getByRole('dialog', { name: dialog }).getByRole('button', { name: 'Vastleggen' }).click()
