import type { Language } from '../../contract/settings'

/** What stands on every slip and card. `date` is the day it is dated by, `title` names the file without a pupil. */
export interface Sheet {
  readonly language: Language
  readonly title: string
  readonly date: string
  readonly heading: string
}

/** What the school says of itself at the head of a slip. */
export interface Letterhead {
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly phone: string
  readonly email: string
}

export interface Row {
  readonly label: string
  readonly value: string
}

/** A row for who reads it aloud. */
export const lineOf = ({ label, value }: Row): string => `${label}: ${value}`
