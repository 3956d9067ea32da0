import { calendar } from './calendar'
import { care } from './care'
import { catalogue } from './catalogue'
import { classes } from './classes'
import { channels } from './channels'
import { contacts } from './contacts'
import { consents } from './consents'
import { correcting } from './correcting'
import { custody } from './custody'
import { devices } from './devices'
import { door } from './door'
import { exemptions } from './exemptions'
import { firstRun } from './first-run'
import { frame } from './frame'
import { groups } from './groups'
import { information } from './information'
import { labels } from './labels'
import { ladder } from './ladder'
import { language, useLanguage, type Both, type Language } from './language'
import { languages } from './languages'
import { copies } from './letter-copies'
import { letterhead } from './letterhead'
import { letters } from './letters'
import { lists } from './lists'
import { lettersAbout } from './letters-about'
import { mail } from './mail'
import { news } from './news'
import { offences } from './offences'
import { onFile } from './on-file'
import { patterns } from './patterns'
import { openWork } from './open-work'
import { permissions } from './permissions'
import { pupilFile } from './pupil-file'
import { recovery } from './recovery'
import { reminders } from './reminders'
import { repeated } from './repeated'
import { review } from './review'
import { roster } from './roster'
import { settings } from './settings'
import { steps } from './steps'
import { taken } from './taken'
import { timetable } from './timetable'
import { yearly } from './yearly'

const features = {
  frame,
  door,
  firstRun,
  recovery,
  settings,
  ladder,
  labels,
  calendar,
  timetable,
  classes,
  groups,
  devices,
  lists,
  custody,
  taken,
  reminders,
  repeated,
  pupilFile,
  exemptions,
  consents,
  permissions,
  offences,
  correcting,
  catalogue,
  letters,
  lettersAbout,
  copies,
  letterhead,
  information,
  languages,
  onFile,
  openWork,
  mail,
  channels,
  contacts,
  care,
  news,
  patterns,
  review,
  yearly,
  roster,
  steps
}
type Features = typeof features
/** All texts of one language, by feature: `w.custody.title`, `w.labels.mark['handed-in']`. */
export type Words = { readonly [F in keyof Features]: Features[F] extends Both<infer W> ? W : never }

const pick = (language: Language) =>
  Object.fromEntries(
    Object.entries(features).map(([name, text]) => [name, text[language]])
  ) as unknown as Words
const spoken: Record<Language, Words> = { nl: pick('nl'), en: pick('en') }

/** The texts of the language the screen speaks; the component follows when it changes. */
export const useWords = (): Words => spoken[useLanguage()]
/** The same outside a component, at the moment of asking. */
export const words = (): Words => spoken[language()]
