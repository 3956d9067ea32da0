import { accounts } from './accounts'
import { calendar } from './calendar'
import type { Call } from './call'
import { care } from './care'
import { contacts } from './contacts'
import { custody } from './custody'
import { lists } from './lists'
import { consents } from './consents'
import { exemptions } from './exemptions'
import { ladder } from './ladder'
import { letters } from './letters'
import { mail } from './mail'
import { offences } from './offences'
import { patterns } from './patterns'
import { permissions } from './permissions'
import { review } from './review'
import { roster } from './roster'
import { safekeeping } from './safekeeping'
import { schedule } from './schedule'
import { settings } from './settings'
import { setup } from './setup'
import { slips } from './slips'
import { steps } from './steps'
import { timetable } from './timetable'
import { work } from './work'
import { yearly } from './yearly'

/** Everything the application can be asked, by feature. */
export const contract = {
  safekeeping,
  settings,
  calendar,
  accounts,
  roster,
  timetable,
  exemptions,
  consents,
  permissions,
  custody,
  ladder,
  steps,
  offences,
  mail,
  letters,
  contacts,
  slips,
  review,
  care,
  yearly,
  patterns,
  schedule,
  lists,
  setup,
  work
}
export type AppContract = typeof contract

/** Every reason any call may give for saying no: each has a Dutch and an English sentence, or nothing compiles. */
export type RefusalReason = {
  [F in keyof AppContract]: {
    [N in keyof AppContract[F]]: AppContract[F][N] extends Call<infer _I, infer _O, infer Why> ? Why : never
  }[keyof AppContract[F]]
}[keyof AppContract]
