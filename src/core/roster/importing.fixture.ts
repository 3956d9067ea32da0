import { sql } from 'kysely'
import type { Reply } from '../../contract/call'
import type { ImportFiles, ImportPreview } from '../../contract/roster'
import type { Backup } from '../../contract/safekeeping'
import { testSchool, type TestClass, type TestSchool } from '../../../tests/support/school'

type Upload = ImportFiles[number]
interface How {
  readonly files: ImportFiles
  /** Of the preview; without it the files are looked at first. */
  readonly fingerprint?: string
  readonly leaversLeave?: boolean
  readonly typed?: string
  readonly from?: string
}

interface PupilRow {
  readonly id: string
  readonly given_name: string
  readonly family_name: string
  readonly left_on: string | null
}

/** A school with one class of twelve, H3b, whose administrator brings lists in. */
export interface ImportingSchool extends TestSchool {
  readonly h3b: TestClass
  /** Why copies were made, in order. */
  readonly backedUp: string[]
  readonly preview: (...files: ImportFiles) => Promise<ImportPreview>
  readonly apply: (how: How, event?: string) => Promise<Reply>
  /** The answer of an import that must succeed. */
  readonly applied: (how: How) => Promise<unknown>
  /** Every row that an import could touch. */
  readonly everything: () => Promise<unknown>
  /** The lines of a class as a pupil system would export them. */
  readonly linesOf: (className: string) => Promise<string[]>
  /** Pocket numbers by pupil number. */
  readonly pockets: (className: string) => Promise<Record<string, number>>
  readonly pupil: (number: string) => Promise<PupilRow | undefined>
}

/** A file as the window sends it. */
export const upload = (name: string, ...lines: string[]): Upload => ({
  file: { name, base64: Buffer.from(lines.join('\n')).toString('base64') },
  mapping: null
})
export const heading = 'Stamnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas'
/** Pupils as `number;first name;prefix;surname;class`. */
export const pupilFile = (...lines: string[]) => upload('leerlingen.csv', heading, ...lines)
/** Guardians as `number of the pupil;relation;initials;surname;e-mail`. */
export const guardianFile = (...lines: string[]) =>
  upload('ouders.csv', 'Leerlingnummer;Relatie;Voorletters;Achternaam;E-mailadres', ...lines)

const tables = ['school_class', 'pupil', 'enrolment', 'guardian', 'setting', 'staff'] as const

/** Opens the school; `meanwhile` happens while the copy before an import is made. */
export async function importingSchool(meanwhile?: (school: TestSchool) => Promise<unknown>) {
  const backedUp: string[] = []
  const backUp = async (reason: Backup['reason']): Promise<Backup> => {
    backedUp.push(reason)
    await meanwhile?.(school)
    return {} as Backup
  }
  const school = await testSchool({ safe: { backUp } })
  const h3b = await school.addClass('H3b', 12)
  const keeper = school.as('administrator')
  const preview: ImportingSchool['preview'] = (...files) => keeper.get('roster.previewImport', { files })
  const apply: ImportingSchool['apply'] = async (how, event) => {
    const fingerprint = how.fingerprint ?? (await preview(...how.files)).fingerprint
    const input = { from: '2026-01-21', leaversLeave: false, typed: '', ...how, fingerprint }
    return keeper.ask('roster.applyImport', input, event)
  }
  const self: ImportingSchool = Object.assign(school, {
    h3b,
    backedUp,
    preview,
    apply,
    async applied(how: How) {
      const reply = await apply(how)
      if (!reply.ok) throw new Error(`${JSON.stringify(reply)} ${school.faults.map(String).join(' ')}`)
      return reply.value
    },
    everything: () =>
      Promise.all(
        tables.map((table) =>
          school.db
            .selectFrom(table)
            .selectAll()
            .orderBy(sql`1`)
            .execute()
        )
      ),
    async linesOf(className: string) {
      const rows = await school.db
        .selectFrom('pupil')
        .selectAll()
        .where('number', 'like', `${className}-%`)
        .orderBy('number')
        .execute()
      return rows.map((row) => [row.number, row.given_name, row.prefix, row.family_name, className].join(';'))
    },
    async pockets(className: string) {
      const teacher = school.as('teacher')
      const classes = await teacher.get<{ id: string; name: string }[]>('roster.classes')
      const classId = classes.find(({ name }) => name === className)?.id
      const list = await teacher.get<{ number: string; pocket: number }[]>('roster.classList', { classId })
      return Object.fromEntries(list.map(({ number, pocket }) => [number, pocket]))
    },
    pupil: (number: string) =>
      school.db.selectFrom('pupil').selectAll().where('number', '=', number).executeTakeFirst()
  })
  return self
}
