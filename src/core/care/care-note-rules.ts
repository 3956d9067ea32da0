import type { CareDecision } from '../../contract/care-shapes'
import { dossierName } from '../../contract/dossier-name'
import type { Language } from '../../contract/settings'
import { schoolDay, schoolYearOf } from '../calendar/days'
import { dayWords } from '../letters/phrases'
import { careKindWords } from '../review/care-kind-words'

/** A decision as it goes into the pupil system: with the names of other pupils taken out. */
export interface NotedDecision {
  readonly decision: Pick<CareDecision, 'kind' | 'words' | 'doer' | 'until' | 'by' | 'added' | 'settled'>
  /** The day of the consultation. */
  readonly day: string
  /** "2026-01-21-2": the second decision of that day. */
  readonly number: string
  readonly pupilNumber: string
}

type Said = Readonly<Record<Language, string>>

/**
 * What is pasted as a note into Somtoday, Magister or ParnasSys: what the care consultation decided, who does it until
 * when, and what came of it (S2-9, S2-10). What was said there stays there.
 */
export function noteOfDecision(
  { decision, day, number, pupilNumber }: NotedDecision,
  language: Language,
  rule: string
): { subject: string; body: string; fileName: string } {
  const nl = language === 'nl'
  const said = (one: string) => dayWords(one, language)
  const row = (label: Said, value: string | null) => (value ? `${label[language]}: ${value}` : null)
  const { kind, words, doer, until, by, added, settled } = decision
  const lines = [
    nl
      ? `Besproken in het zorgoverleg van ${said(day)}.`
      : `Discussed in the care consultation of ${said(day)}.`,
    row({ nl: 'Besluit', en: 'Decision' }, careKindWords[kind][language]),
    row({ nl: 'Toelichting', en: 'Note' }, words),
    row({ nl: 'Wie', en: 'Who' }, doer),
    row({ nl: 'Uiterlijk', en: 'By' }, until && said(until)),
    ...added.map((line) =>
      row(
        { nl: `Aanvulling ${said(schoolDay(line.at))}`, en: `Added ${said(schoolDay(line.at))}` },
        `${line.words} (${line.by})`
      )
    ),
    settled &&
      [
        nl ? `Afgehandeld op ${said(schoolDay(settled.at))}.` : `Done on ${said(schoolDay(settled.at))}.`,
        settled.note
      ]
        .filter(Boolean)
        .join(' '),
    row({ nl: 'Vastgelegd door', en: 'Recorded by' }, by)
  ]
  const fileName = dossierName(rule, {
    kenmerk: number,
    soort: nl ? 'besluit zorgoverleg' : 'care consultation decision',
    datum: day,
    schooljaar: schoolYearOf(day),
    leerlingnummer: pupilNumber
  })
  return {
    subject: `${nl ? 'Zorgoverleg' : 'Care consultation'}: ${careKindWords[kind][language]} (${number})`,
    body: lines.filter((line): line is string => Boolean(line)).join('\n'),
    fileName
  }
}
