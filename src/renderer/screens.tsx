import {
  IconCalendarTime,
  IconDeviceMobileCheck,
  IconDeviceMobilePause,
  IconGavel,
  IconGridDots,
  IconHeartHandshake,
  IconMail,
  IconReportAnalytics,
  IconSettings,
  IconSunHigh,
  IconUserHeart,
  IconUsers,
  IconUsersGroup,
  type Icon
} from '@tabler/icons-react'
import type { Role } from '../contract/call'
import { later, type Later } from './later'
import type { Words } from './words'

const teaching: readonly Role[] = ['teacher', 'mentor', 'director']
const deciding: readonly Role[] = ['mentor', 'director']
const keeping: readonly Role[] = ['director', 'administrator']
const everyone: readonly Role[] = ['teacher', 'mentor', 'director', 'administrator']

/** One place in the application: its address, who may go there, and whether the rail shows it, or to whom. */
export interface Screen {
  readonly path: string
  readonly title: (w: Words) => string
  readonly roles: readonly Role[]
  readonly icon: Icon
  /** Comes in when it is opened or soon after the frame, so that the first screen is small. */
  readonly component: Later<object>
  readonly rail: boolean | readonly Role[]
}

const place = (w: Words) => w.frame.place

/** Every screen behind the door, in the order of the rail. The first one a role may see is where it starts. */
export const screens: readonly Screen[] = [
  {
    path: '/vandaag',
    title: (w) => place(w).today,
    roles: teaching,
    icon: IconSunHigh,
    component: later(async () => (await import('./custody/Today')).Today),
    rail: true
  },
  {
    path: '/les/:classId?/:day?/:hour?',
    title: (w) => place(w).lesson,
    roles: teaching,
    icon: IconDeviceMobileCheck,
    component: later(async () => (await import('./custody/Lesson')).Lesson),
    rail: true
  },
  {
    path: '/toestellen',
    title: (w) => w.taken.all,
    roles: teaching,
    icon: IconDeviceMobilePause,
    component: later(async () => (await import('./taken/Register')).Register),
    rail: false
  },
  {
    path: '/leerlingen',
    title: (w) => place(w).pupils,
    roles: teaching,
    icon: IconUsers,
    component: later(async () => (await import('./roster/Pupils')).Pupils),
    rail: true
  },
  {
    path: '/mentorleerlingen',
    title: (w) => w.care.mine.title,
    roles: teaching,
    icon: IconUserHeart,
    component: later(async () => (await import('./care/MyPupils')).MyPupils),
    rail: ['mentor']
  },
  {
    path: '/zorgoverleg',
    title: (w) => w.care.title,
    roles: teaching,
    icon: IconHeartHandshake,
    component: later(async () => (await import('./care/CareMeeting')).CareMeeting),
    rail: false
  },
  {
    path: '/groepen',
    title: (w) => w.groups.title,
    roles: teaching,
    icon: IconUsersGroup,
    component: later(async () => (await import('./groups/Groups')).Groups),
    rail: false
  },
  {
    path: '/groepen/:groupId',
    title: (w) => w.groups.title,
    roles: teaching,
    icon: IconUsersGroup,
    component: later(async () => (await import('./groups/Group')).Group),
    rail: false
  },
  {
    path: '/vakken/:classId',
    title: (w) => w.groups.pocket.title,
    roles: teaching,
    icon: IconGridDots,
    component: later(async () => (await import('./groups/Pockets')).Pockets),
    rail: false
  },
  {
    path: '/leerling/:pupilId',
    title: (w) => place(w).pupil,
    roles: teaching,
    icon: IconUsers,
    component: later(async () => (await import('./review/PupilFile')).PupilFile),
    rail: false
  },
  {
    path: '/stap/:stepId',
    title: (w) => w.steps.title,
    roles: deciding,
    icon: IconGavel,
    component: later(async () => (await import('./steps/StepPage')).StepPage),
    rail: false
  },
  {
    path: '/toestemming/vrijstellingen',
    title: (w) => w.exemptions.title,
    roles: ['director'],
    icon: IconCalendarTime,
    component: later(async () => (await import('./exemptions/Exemptions')).Exemptions),
    rail: false
  },
  {
    path: '/toestemming/beeld',
    title: (w) => w.consents.title,
    roles: deciding,
    icon: IconCalendarTime,
    component: later(async () => (await import('./consents/ClassConsents')).ClassConsents),
    rail: false
  },
  {
    path: '/toestemming',
    title: (w) => place(w).permissions,
    roles: teaching,
    icon: IconCalendarTime,
    component: later(async () => (await import('./permissions/Permissions')).Permissions),
    rail: true
  },
  {
    path: '/brieven',
    title: (w) => place(w).letters,
    roles: deciding,
    icon: IconMail,
    component: later(async () => (await import('./letters/Letters')).Letters),
    rail: true
  },
  {
    path: '/directie',
    title: (w) => place(w).desk,
    roles: deciding,
    icon: IconGavel,
    component: later(async () => (await import('./review/Desk')).Desk),
    rail: true
  },
  {
    path: '/rapport/jaar',
    title: (w) => w.yearly.title,
    roles: ['director'],
    icon: IconReportAnalytics,
    component: later(async () => (await import('./yearly/YearlyReport')).YearlyReport),
    rail: false
  },
  {
    path: '/rapport',
    title: (w) => place(w).report,
    roles: ['director'],
    icon: IconReportAnalytics,
    component: later(async () => (await import('./patterns/Patterns')).Patterns),
    rail: true
  },
  {
    path: '/instellingen/import/beeld',
    title: (w) => w.consents.importing.title,
    roles: keeping,
    icon: IconSettings,
    component: later(async () => (await import('./consents/ConsentImport')).ConsentImport),
    rail: false
  },
  {
    path: '/instellingen/import',
    title: (w) => place(w).importing,
    roles: keeping,
    icon: IconSettings,
    component: later(async () => (await import('./roster/Import')).Import),
    rail: false
  },
  {
    path: '/instellingen/stappenplan/bewerken',
    title: (w) => w.ladder.editor.title,
    roles: ['director'],
    icon: IconSettings,
    component: later(async () => (await import('./ladder/LadderEditor')).LadderEditor),
    rail: false
  },
  {
    path: '/instellingen/brieven/:reader/:language/:kind',
    title: (w) => w.settings.section.letters,
    roles: ['director'],
    icon: IconSettings,
    component: later(async () => (await import('./letter-templates/TemplateEditor')).TemplateEditor),
    rail: false
  },
  {
    path: '/instellingen/:section?',
    title: (w) => place(w).settings,
    roles: everyone,
    icon: IconSettings,
    component: later(async () => (await import('./settings/Settings')).Settings),
    rail: true
  }
]

/** The screens a role may open. */
export const screensFor = (role: Role): readonly Screen[] =>
  screens.filter(({ roles }) => roles.includes(role))

/** The places in the rail of a role. */
export const railFor = (role: Role): readonly Screen[] =>
  screensFor(role).filter(({ rail }) => (typeof rail === 'boolean' ? rail : rail.includes(role)))

/** The address of a screen without what may follow: "/les" of "/les/:classId?/:day?/:hour?". */
export const addressOf = ({ path }: Screen): string => path.replace(/\/:.*$/, '')
