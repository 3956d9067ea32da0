import type { ComponentType } from 'react'
import { NavLink, Navigate, useParams } from 'react-router'
import type { Role } from '../../contract/call'
import { Page } from '../parts/Page'
import { CalendarSection } from '../calendar/CalendarSection'
import { CatalogueSection } from '../catalogue/CatalogueSection'
import { DevicesSection } from '../custody/DevicesSection'
import { LetterheadSection } from '../letterhead/LetterheadSection'
import { TemplatesSection } from '../letter-templates/TemplatesSection'
import { LanguagesSection } from '../languages/LanguagesSection'
import { NewsSection } from '../news/NewsSection'
import { PermissionRules } from '../permissions/PermissionRules'
import { ClassesSection } from '../roster/ClassesSection'
import { TimetableSection } from '../timetable/TimetableSection'
import { useMe } from '../who'
import { useWords } from '../words'
import { AccountSection } from './AccountSection'
import { BackupsSection } from './BackupsSection'
import { MailSection } from '../mail/MailSection'
import { LadderSection } from './LadderSection'
import { SchoolSection } from './SchoolSection'
import css from './Settings.module.css'
import { StaffSection } from './StaffSection'

const directing: readonly Role[] = ['director']
const keepers: readonly Role[] = ['director', 'administrator']
const teaching: readonly Role[] = ['teacher', 'mentor', 'director']
const everyone: readonly Role[] = ['teacher', 'mentor', 'director', 'administrator']

/** The subjects, each with its address under /instellingen. `import` is a screen of its own. */
const sections = [
  { key: 'school', path: 'school', roles: keepers, component: SchoolSection },
  { key: 'letterhead', path: 'briefpapier', roles: keepers, component: LetterheadSection },
  { key: 'calendar', path: 'kalender', roles: everyone, component: CalendarSection },
  { key: 'timetable', path: 'rooster', roles: teaching, component: TimetableSection },
  { key: 'classes', path: 'klassen', roles: keepers, component: ClassesSection },
  { key: 'devices', path: 'toestellen', roles: keepers, component: DevicesSection },
  { key: 'permissions', path: 'toestemming', roles: keepers, component: PermissionRules },
  { key: 'staff', path: 'personeel', roles: keepers, component: StaffSection },
  { key: 'catalogue', path: 'overtredingen', roles: keepers, component: CatalogueSection },
  { key: 'ladder', path: 'stappenplan', roles: everyone, component: LadderSection },
  { key: 'letters', path: 'brieven', roles: keepers, component: TemplatesSection },
  { key: 'languages', path: 'talen', roles: directing, component: LanguagesSection },
  { key: 'news', path: 'meldingen', roles: directing, component: NewsSection },
  { key: 'mail', path: 'e-mail', roles: keepers, component: MailSection },
  { key: 'import', path: 'import', roles: keepers, component: null },
  { key: 'backups', path: 'reservekopieen', roles: keepers, component: BackupsSection },
  { key: 'account', path: 'account', roles: everyone, component: AccountSection }
] as const satisfies readonly {
  key: string
  path: string
  roles: readonly Role[]
  component: ComponentType | null
}[]

/** *Instellingen*: one subject per page, chosen at the left. */
export function Settings() {
  const { settings } = useWords()
  const me = useMe()
  const { section } = useParams()
  if (!me) return null
  const mine = sections.filter(({ roles }) => roles.includes(me.role))
  const here = mine.find(({ path }) => path === section)
  if (!here?.component) return <Navigate to={`/instellingen/${mine[0]!.path}`} replace />
  const about = settings.about[here.key]
  return (
    <Page title={settings.title} wide>
      <div className={css['settings']}>
        <nav aria-label={settings.sections}>
          <ul>
            {mine.map(({ key, path }) => (
              <li key={key}>
                <NavLink to={`/instellingen/${path}`}>{settings.section[key]}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <section className={css['section']}>
          <div>
            <h2>{settings.section[here.key]}</h2>
            <p className="muted">{about}</p>
          </div>
          <here.component />
        </section>
      </div>
    </Page>
  )
}
