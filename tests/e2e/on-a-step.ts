import type { Page } from '@playwright/test'
import type { Letter } from '../../src/contract/letters'
import type { Step } from '../../src/contract/step'
import { ask } from './at-the-desk'

/** A part of the page of a step, by its heading. */
export const part = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })
/** Where the step stands on the line from proposal to closing. */
export const here = (page: Page) =>
  page.getByRole('list', { name: 'Hoe ver is deze stap?' }).locator('[aria-current=step]')
/** Puts on record what a form in front of the page holds. */
export const save = (page: Page, dialog: string) =>
  page.getByRole('dialog', { name: dialog }).getByRole('button', { name: 'Vastleggen' }).click()
/** The line of the desk that is about a step. */
export const lineOf = (page: Page, { id }: Pick<Step, 'id'>) => page.locator(`[data-work="${id}"]`)

/** A proposal with a letter and a moment that asks for no reason; the parents are to be spoken to. */
export async function proposal(page: Page): Promise<Step> {
  const waiting = await ask<Step[]>(page, 'review.waiting', {})
  return waiting.find(
    ({ decider, needs, measures, contested }) =>
      decider === 'mentor' &&
      needs.includes('guardian-contact') &&
      measures.includes('card') &&
      contested === 0
  )!
}

/** Such a step, approved, and its letters sent. */
export async function decidedStep(page: Page): Promise<{ step: Step; letters: Letter[] }> {
  const step = await proposal(page)
  await ask(page, 'review.decide', { stepId: step.id, decision: 'approve', measures: [], reason: '' })
  const letters = (await ask<Letter[]>(page, 'letters.list', {})).filter(({ stepId }) => stepId === step.id)
  await ask(page, 'letters.issue', { letterIds: letters.map(({ id }) => id), channel: 'printed' })
  return { step, letters }
}
