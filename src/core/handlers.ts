import type { AppContract } from '../contract'
import * as accounts from './accounts/calls'
import * as calendar from './calendar/calls'
import type { Handlers } from './context'
import * as custody from './custody/calls'
import * as ladder from './ladder/calls'
import * as letters from './letters/calls'
import * as offences from './offences/calls'
import * as permissions from './permissions/calls'
import * as review from './review/calls'
import * as roster from './roster/calls'
import * as settings from './settings/calls'
import * as setup from './setup/calls'
import * as steps from './steps/calls'

/** Who answers what. A call of the contract without a handler does not compile. */
export const handlers: Handlers<Omit<AppContract, 'safekeeping'>> = {
  settings,
  calendar,
  accounts,
  roster,
  permissions,
  custody,
  ladder,
  steps,
  offences,
  letters,
  review,
  setup
}
