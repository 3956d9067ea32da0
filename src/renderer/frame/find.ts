import type { Role } from '../../contract/call'
import { compareByName, fullName, matchesName, plain } from '../../contract/names'
import type { PupilName } from '../../contract/roster'
import { addressOf, screensFor } from '../screens'
import type { Words } from '../words'

/** One line of the palette. */
export type Found = { readonly key: string; readonly title: string; readonly aside: string } & (
  | { readonly kind: 'pupil'; readonly id: string; readonly to: string }
  | { readonly kind: 'screen'; readonly to: string }
  | { readonly kind: 'act' }
)

const most = 8
let recent: readonly string[] = []
/** Keeps who was looked for last, for as long as this window lives and nowhere else. */
export const remember = (pupilId: string) => {
  recent = [pupilId, ...recent.filter((other) => other !== pupilId)].slice(0, 5)
}

const asPupil = (pupil: PupilName): Found => ({
  kind: 'pupil',
  key: pupil.id,
  id: pupil.id,
  to: `/leerling/${pupil.id}`,
  title: fullName(pupil),
  aside: pupil.className ?? ''
})

const matches = (pupil: PupilName, query: string) =>
  matchesName(pupil, query) || pupil.number === query || plain(pupil.className ?? '') === plain(query)

/** A screen about one pupil, class or group is reached from where that one is chosen. */
const needsMore = /\/:\w+(\/|$)/

/** What the query finds for this role, at most eight: nothing typed yet gives who was looked for last, and the screens. */
export function find(query: string, pupils: readonly PupilName[], role: Role, w: Words): Found[] {
  const text = query.trim()
  const begins = (title: string) =>
    plain(title)
      .split(' ')
      .some((word) => word.startsWith(plain(text)))
  const places = screensFor(role)
    .filter(({ path }) => !needsMore.test(path))
    .map((screen): Found => {
      const to = addressOf(screen)
      return { kind: 'screen', key: to, to, title: screen.title(w), aside: w.frame.palette.screen }
    })
  const { offence, action } = w.frame.palette
  const acts: Found[] =
    role === 'administrator' ? [] : [{ kind: 'act', key: 'offence', title: offence, aside: action }]
  const others = [...acts, ...places].filter(({ title }) => text === '' || begins(title))
  const people =
    text === ''
      ? recent.flatMap((id) => pupils.filter((pupil) => pupil.id === id))
      : pupils.filter((pupil) => matches(pupil, text)).toSorted(compareByName)
  return [...people.slice(0, most).map(asPupil), ...others].slice(0, most)
}
