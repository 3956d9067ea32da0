import { plain } from '../../contract/names'

/** What a list of pupils can hold of a pupil. */
export const pupilFields = [
  'number',
  'givenName',
  'prefix',
  'familyName',
  'fullName',
  'className',
  'groups',
  'bornOn',
  'email',
  'mentor'
] as const

/** What a file can hold of a parent or guardian. */
export const guardianFields = [
  'initials',
  'givenName',
  'prefix',
  'familyName',
  'fullName',
  'relation',
  'authority',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'language',
  'secretAddress'
] as const

export type PupilField = (typeof pupilFields)[number]
export type GuardianField = (typeof guardianFields)[number]
export type PupilTarget = PupilField | `guardian${1 | 2}.${GuardianField}`
export type GuardianTarget = 'number' | GuardianField

/** Everything a column of a pupil file can be coupled to, in the order of the coupling screen. */
export const pupilTargets: readonly PupilTarget[] = [
  ...pupilFields,
  ...guardianFields.map((field) => `guardian1.${field}` as const),
  ...guardianFields.map((field) => `guardian2.${field}` as const)
]
/** The same for a file with one parent or guardian per line. */
export const guardianTargets: readonly GuardianTarget[] = ['number', ...guardianFields]

/** Which column holds what, counted from 0; null or left out where none does. */
export type Columns<Target extends string> = Readonly<Partial<Record<Target, number | null>>>
type Guess<Target extends string> = Record<Target, number | null>

// Best first: a file with both Stamnummer and Code numbers its pupils by the first.
const pupilWords: Readonly<Record<PupilField, string>> = {
  number: 'leerlingnummer stamnummer stamnr leerlingnr llnr stam administratienummer nummer id code',
  givenName: 'roepnaam voornaam firstname givenname',
  prefix: 'tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tussenvoeg tussenv tvg tv prefix middlename',
  familyName: 'achternaam geslachtsnaam lastname familyname surname',
  fullName: 'volledigenaam naamleerling leerlingnaam naam leerling',
  className: 'stamklas stamgroep klas klasnaam basisgroep groep groepsnaam class',
  groups: 'lesgroepen lesgroep clustergroepen clustergroep clusters cluster',
  bornOn: 'geboortedatum gebdatum geboren dateofbirth birthdate',
  email: 'schoolmail emailleerling emailadresleerling emailadres email mail',
  mentor: 'klassenmentor1 klassenmentor mentor1 mentor groepsleerkracht'
}
const guardianWords: Readonly<Record<GuardianField, string>> = {
  initials: 'voorletters voorletter initialen initials',
  givenName: pupilWords.givenName,
  prefix: pupilWords.prefix,
  familyName: pupilWords.familyName,
  fullName: 'volledigenaam naam name',
  relation: 'relatie relatiesoort soortrelatie relation',
  authority: 'gezag ouderlijkgezag heeftgezag wettelijkgezag authority',
  email: 'emailadres email mail',
  phone: 'mobiel mobielnummer telefoonmobiel telefoon telefoonnummer tel phone',
  street: 'straatenhuisnummer straathuisnummer straat adres street address',
  postcode: 'postcode postalcode',
  city: 'plaats woonplaats plaatsnaam city',
  language: 'taal voorkeurstaal brieftaal language',
  secretAddress: 'geheimadres adresgeheim geheim'
}

const parent = '(?:ouder ?verzorger|verzorger|ouder|guardian|parent)'
const guardianOf = new RegExp(`^(.*?)(?: van| v)? ?${parent} ?([12])(?!\\d) ?(.*)$`, 'u')
const squeeze = (header: string): string => plain(header).replaceAll(' ', '')

// 'E-mailadres ouder/verzorger 1' is 'email' of guardian 1; a bare 'Ouder 1' is the whole name.
function numbered(header: string): { which: string; word: string } | null {
  const [, before, which, after] = guardianOf.exec(plain(header)) ?? []
  if (which === undefined) return null
  return { which, word: squeeze(`${before} ${after}`) || 'naam' }
}

const ofParent = new RegExp(`(?:^| )(?:van )?${parent}s?(?= |$)`, 'u')
const nameWords = new Set(guardianFields.slice(0, 5).flatMap((field) => guardianWords[field].split(' ')))

// In a file of parents the headers may say so: 'Naam ouder', 'E-mail verzorger'. Once a name does, a name that
// does not is the pupil's, whom the letters must not call a parent.
function bare(headers: readonly string[]): (string | null)[] {
  const read = headers.map((header) => ({
    said: ofParent.test(plain(header)),
    word: squeeze(plain(header).replace(ofParent, '')) || 'naam'
  }))
  const saidOnce = read.some(({ said, word }) => said && nameWords.has(word))
  return read.map(({ said, word }) => (saidOnce && !said && nameWords.has(word) ? null : word))
}

// No word stands for two fields, so no column is claimed twice.
function claim<Field extends string>(
  fields: readonly Field[],
  words: Readonly<Record<Field, string>>,
  headers: readonly (string | null)[]
): [Field, number | null][] {
  return fields.map((field) => {
    const word = words[field].split(' ').find((one) => headers.includes(one))
    return [field, word === undefined ? null : headers.indexOf(word)]
  })
}

/** Guesses the columns of a file of pupils from its headers; each column is claimed at most once. */
export function guessPupilColumns(headers: readonly string[]): Guess<PupilTarget> {
  const parents = headers.map(numbered)
  const ofPupil = claim(
    pupilFields,
    pupilWords,
    headers.map((header, at) => (parents[at] ? null : squeeze(header)))
  )
  const ofGuardian = (which: '1' | '2') =>
    claim(
      guardianFields,
      guardianWords,
      parents.map((header) => (header?.which === which ? header.word : null))
    ).map(([field, at]) => [`guardian${which}.${field}`, at] as const)
  return Object.fromEntries([...ofPupil, ...ofGuardian('1'), ...ofGuardian('2')]) as Guess<PupilTarget>
}

/** Guesses the columns of a file with one parent or guardian per line. */
export function guessGuardianColumns(headers: readonly string[]): Guess<GuardianTarget> {
  return Object.fromEntries([
    ...claim(['number'], pupilWords, headers.map(squeeze)),
    ...claim(guardianFields, guardianWords, bare(headers))
  ]) as Guess<GuardianTarget>
}

/** Which list this is: of guardians if it tells of their authority, relation or address and names no class. */
export function kindOfFile(headers: readonly string[]): 'pupils' | 'guardians' {
  const columns = guessGuardianColumns(headers)
  const tells = [columns.authority, columns.relation, columns.secretAddress].some((column) => column !== null)
  const addresses = [columns.street, columns.phone, columns.initials].some((column) => column !== null)
  return tells || (addresses && guessPupilColumns(headers).className === null) ? 'guardians' : 'pupils'
}
