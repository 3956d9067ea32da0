import type { Contact } from '../../contract/handled'
import { whenOf } from '../steps/when-of'
import { useWords } from '../words'
import { shortDay } from '../words/when'

/** "Contact met de ouders, ma 23 nov 14:30": what a talk is called in a list. */
export function useContactName(): (
  contact: Pick<Contact, 'kind' | 'day'> & { clock?: string | null }
) => string {
  const { labels } = useWords()
  return ({ kind, day, clock = null }) => `${labels.contactKind[kind]}, ${whenOf({ day, clock })}`
}

/** What a talk was about, in a few words; null when it was about nothing in particular. */
export function useAboutWords(): (about: Contact['about']) => string | null {
  const { about: w } = useWords().contacts
  return (about) => {
    if (!about) return null
    if (about.kind === 'offence') return w.offence(about.name, about.day === null ? '' : shortDay(about.day))
    return w[about.kind](about.name)
  }
}
