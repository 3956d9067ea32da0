import type { AppContract } from '../contract'
import * as accounts from './accounts/calls'
import * as duties from './accounts/duties-calls'
import * as calendar from './calendar/calls'
import * as bells from './calendar/bells-calls'
import * as freeDays from './calendar/free-calls'
import * as years from './calendar/year-calls'
import * as days from './calendar/today'
import * as careAgenda from './care/agenda-calls'
import * as careDecisions from './care/decision-calls'
import * as careMeetings from './care/meeting-calls'
import * as careOverview from './care/overview-calls'
import * as carePaper from './care/paper-calls'
import * as talks from './contacts/calls'
import * as consents from './consents/calls'
import * as consentImport from './consents/import-calls'
import type { Handlers } from './context'
import * as after from './custody/after-calls'
import * as custody from './custody/calls'
import * as devices from './custody/devices'
import * as taken from './custody/taken-calls'
import * as lists from './lists/calls'
import * as exemptions from './exemptions/calls'
import * as ladder from './ladder/calls'
import * as lettersAbout from './letters/about-calls'
import * as letters from './letters/calls'
import * as copies from './letters/copy-calls'
import * as channels from './letters/channel-calls'
import * as letterhead from './letters/letterhead-calls'
import * as letterLanguages from './letters/language-calls'
import * as lettersOnFile from './letters/on-file-calls'
import * as sending from './letters/sending-calls'
import * as requests from './letters/request-calls'
import * as templates from './letters/template-calls'
import * as mail from './mail/calls'
import * as offences from './offences/calls'
import * as catalogue from './offences/catalogue-calls'
import * as correcting from './offences/correcting-calls'
import * as detail from './offences/detail-calls'
import * as ruleSet from './offences/rule-set-calls'
import * as board from './permissions/board-calls'
import * as colleagues from './patterns/colleague-calls'
import * as patterns from './patterns/calls'
import * as permissions from './permissions/calls'
import * as conflicts from './permissions/conflict-calls'
import * as granting from './permissions/granting-calls'
import * as series from './permissions/series-calls'
import * as review from './review/calls'
import * as pupilsFile from './review/file-calls'
import * as printing from './review/file-print-calls'
import * as following from './review/follow-up-calls'
import * as news from './review/news-calls'
import * as deskAsks from './review/desk-calls'
import * as repeated from './review/repeated-calls'
import * as rehearsal from './review/rehearsal-calls'
import * as streaks from './review/streak-calls'
import * as roster from './roster/calls'
import * as groups from './roster/groups-calls'
import * as pockets from './roster/pockets-calls'
import * as importQuestions from './roster/question-calls'
import * as schedule from './schedule/calls'
import * as settings from './settings/calls'
import * as setup from './setup/calls'
import * as slips from './slips/calls'
import * as talkSlips from './slips/talk-calls'
import * as whySlips from './slips/why-calls'
import * as appointments from './steps/appointment-calls'
import * as steps from './steps/calls'
import * as carries from './steps/carry-calls'
import * as contacts from './steps/contact-calls'
import * as dailyDuty from './steps/duty-calls'
import * as handling from './steps/handling-calls'
import * as suspensions from './steps/suspension-calls'
import * as timetable from './timetable/calls'
import * as work from './long-work/calls'
import * as yearly from './yearly/calls'

/** Who answers what. A call of the contract without a handler does not compile. */
export const handlers: Handlers<Omit<AppContract, 'safekeeping'>> = {
  settings,
  calendar: { ...calendar, ...bells, ...freeDays, ...years, ...days },
  accounts: { ...accounts, ...duties },
  roster: { ...roster, ...groups, ...pockets, ...importQuestions },
  timetable,
  exemptions,
  consents: { ...consents, ...consentImport },
  permissions: { ...permissions, ...board, ...conflicts, ...granting, ...series },
  custody: { ...custody, ...after, ...taken, ...devices },
  ladder,
  steps: { ...steps, ...carries, ...handling, ...contacts, ...appointments, ...suspensions, ...dailyDuty },
  offences: { ...offences, ...correcting, ...detail, ...catalogue, ...ruleSet },
  mail,
  letters: {
    ...letters,
    ...copies,
    ...requests,
    ...sending,
    ...lettersOnFile,
    ...letterhead,
    ...lettersAbout,
    ...templates,
    ...letterLanguages,
    ...channels
  },
  contacts: talks,
  slips: { ...slips, ...whySlips, ...talkSlips },
  review: {
    ...review,
    file: pupilsFile.file,
    ...printing,
    ...news,
    ...following,
    ...repeated,
    ...rehearsal,
    ...streaks,
    ...deskAsks
  },
  care: { ...careOverview, ...careAgenda, ...careMeetings, ...careDecisions, ...carePaper },
  yearly,
  patterns: { ...patterns, ...colleagues },
  schedule,
  lists,
  setup,
  work
}
