import { dossierName } from '../../contract/dossier-name'
import type { LetterKind } from '../../contract/ladder'
import type { ReplyKind, Stand } from '../../contract/on-file'
import type { Language } from '../../contract/settings'
import type { LetterContent } from './content'
import { dayWords } from './phrases'

type Said = Readonly<Record<Language, string>>

/** What a letter is called in the pupil system and in the name of its file: without a name of anybody. */
export const letterKindWords: Readonly<Record<LetterKind, Said>> = {
  informed: { nl: 'ter informatie', en: 'for information' },
  repeated: { nl: 'herhaalde overtreding', en: 'repeated offence' },
  collect: { nl: 'telefoon ophalen', en: 'collect the phone' },
  director: { nl: 'gesprek met de directie', en: 'meeting with the director' },
  warning: { nl: 'schriftelijke waarschuwing', en: 'written warning' },
  retraction: { nl: 'intrekking', en: 'retraction' },
  'good-news': { nl: 'goed nieuws', en: 'good news' },
  conversation: { nl: 'uitnodiging voor een gesprek', en: 'invitation to a talk' },
  suspension: { nl: 'besluit tot schorsing', en: 'decision to suspend' },
  reminder: { nl: 'herinnering', en: 'reminder' },
  taken: { nl: 'toestel in bewaring', en: 'device in custody' }
}

const replied: Readonly<Record<ReplyKind, (day: string) => Said>> = {
  seen: (day) => ({ nl: `Gezien op ${day}.`, en: `Seen on ${day}.` }),
  agreed: (day) => ({ nl: `Akkoord op ${day}.`, en: `Agreed on ${day}.` }),
  objected: (day) => ({ nl: `Bezwaar op ${day}.`, en: `Objected on ${day}.` }),
  refused: (day) => ({
    nl: `De ontvanger werkt niet mee, gemeld op ${day}.`,
    en: `The recipient does not cooperate, said on ${day}.`
  }),
  'no-reply-needed': () => ({ nl: 'Er is geen antwoord nodig.', en: 'No reply is needed.' }),
  undeliverable: (day) => ({
    nl: `De brief kwam op ${day} onbestelbaar terug.`,
    en: `The letter came back undelivered on ${day}.`
  })
}

/** A letter that went out, as the note tells of it. */
export interface NotedLetter {
  readonly reference: string
  readonly kind: LetterKind
  readonly issuedOn: string
  readonly recipient: string
  readonly schoolYear: string
  /** Empty: the pupil has none. */
  readonly pupilNumber: string
  readonly content: Pick<LetterContent, 'language' | 'subject' | 'blocks' | 'signer'>
  /** The reference of the letter that takes it back. */
  readonly retractedBy: string | null
  readonly stand: Pick<Stand, 'reply' | 'replyDue'>
}

/** What the file is called in the pupil system by the school's own rule, and never by a pupil's name. */
export const dossierFileName = (
  { reference, kind, issuedOn, schoolYear, pupilNumber }: Omit<NotedLetter, 'content' | 'stand'>,
  language: Language,
  rule: string
): string =>
  dossierName(rule, {
    kenmerk: reference,
    soort: letterKindWords[kind][language],
    datum: issuedOn,
    schooljaar: schoolYear,
    leerlingnummer: pupilNumber
  })

/** How the recipient answered, without their words: those may tell of others. */
function answer({ reply, replyDue }: NotedLetter['stand'], language: Language): string | null {
  const day = (one: string) => dayWords(one, language)
  if (reply) return replied[reply.kind](day(reply.day))[language]
  if (replyDue === null) return null
  return language === 'nl'
    ? `Er is nog geen antwoord. De school wacht daarop tot en met ${day(replyDue)}.`
    : `There is no reply yet. The school waits for it until ${day(replyDue)}.`
}

/** The offences a letter names: in its own words when the note is in the same language, otherwise only how many. */
function about({ content }: Pick<NotedLetter, 'content'>, language: Language): string[] {
  const rows = content.blocks.flatMap((block) => (block.kind === 'offences' ? block.rows : []))
  if (rows.length === 0) return []
  if (content.language === language)
    return [
      language === 'nl' ? 'De brief gaat over:' : 'The letter is about:',
      ...rows.map(({ date, lesson, what }) => `- ${date}, ${lesson}: ${what}`)
    ]
  const one = rows.length === 1
  return language === 'nl'
    ? [`De brief noemt ${rows.length} ${one ? 'overtreding' : 'overtredingen'}.`]
    : [`The letter names ${rows.length} ${one ? 'offence' : 'offences'}.`]
}

/**
 * What is pasted as a note into Somtoday, Magister or ParnasSys: that the letter went out, what it is about and what
 * came of it. No other pupil, no address, and no colleague but who signed (S1-14, S3-10).
 */
export function noteOf(
  letter: NotedLetter,
  language: Language,
  rule: string
): { subject: string; body: string } {
  const { reference, kind, issuedOn, recipient, content, retractedBy, stand } = letter
  const nl = language === 'nl'
  const sent = dayWords(issuedOn, language)
  const { name, role } = content.signer
  const isSame = content.language === language
  const lines = [
    nl
      ? `Op ${sent} is een brief verstuurd aan ${recipient}. Kenmerk: ${reference}.`
      : `On ${sent} a letter was sent to ${recipient}. Reference: ${reference}.`,
    // The subject is quoted as it stands in the letter, which may be in the language of the home.
    isSame
      ? `${nl ? 'Onderwerp' : 'Subject'}: ${content.subject}`
      : `${nl ? 'Onderwerp, in de taal van de brief' : 'Subject, in the language of the letter'}: ${content.subject}`,
    ...about(letter, language),
    `${nl ? 'Ondertekend door' : 'Signed by'}: ${[name, isSame && role].filter(Boolean).join(', ')}`,
    answer(stand, language),
    retractedBy &&
      (nl
        ? `Let op: deze brief is ingetrokken met brief ${retractedBy}.`
        : `Note: this letter was taken back by letter ${retractedBy}.`),
    `${nl ? 'Bestand' : 'File'}: ${dossierFileName(letter, language, rule)}`
  ]
  return {
    subject: `${nl ? 'Telefoonregels' : 'Phone rules'}: ${letterKindWords[kind][language]} (${reference})`,
    body: lines.filter((line): line is string => Boolean(line)).join('\n')
  }
}
