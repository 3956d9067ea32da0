import type { knownDevices } from '../../contract/devices'
import type { Language } from '../../contract/settings'

interface SlipWords {
  readonly receipt: string
  readonly receiptFile: string
  readonly receiptIntro: string
  readonly handBack: string
  readonly handBackFile: string
  readonly handBackIntro: string
  readonly card: string
  readonly cardFile: string
  readonly schoolYear: (years: string) => string
  readonly number: string
  readonly date: string
  readonly printed: (day: string) => string
  readonly pupil: string
  readonly device: string
  readonly devices: Readonly<Record<string, string>>
  readonly condition: string
  readonly unremarked: string
  readonly damage: string
  readonly missing: string
  readonly taken: string
  readonly leftBehind: string
  readonly by: (moment: string, who: string) => string
  readonly keeper: string
  readonly place: string
  readonly longer: string
  readonly rule: string
  readonly due: string
  readonly returned: string
  readonly withdrawn: string
  readonly to: string
  readonly pupilSelf: string
  readonly guardian: string
  readonly identity: string
  readonly remark: string
  readonly urgent: string
  readonly forSchool: string
  readonly receiptGot: string
  readonly deviceGot: string
  readonly handedOver: string
  readonly signed: string
}

/** The four kinds every school begins with, as they stand within a sentence. */
type Known = Readonly<Record<(typeof knownDevices)[number], string>>
const devicesNl: Known = {
  phone: 'telefoon',
  smartwatch: 'smartwatch',
  tablet: 'tablet',
  other: 'ander toestel'
}
const devicesEn: Known = { phone: 'phone', smartwatch: 'smartwatch', tablet: 'tablet', other: 'other device' }

/** The words of slips and cards, in the language of the school. */
export const slipWords: Readonly<Record<Language, SlipWords>> = {
  nl: {
    receipt: 'Innamebewijs',
    receiptFile: 'innamebewijs',
    receiptIntro:
      'De school heeft dit toestel in bewaring genomen. Het blijft van de leerling. De school bewaart het zorgvuldig en kijkt er niet in.',
    handBack: 'Bewijs van teruggave',
    handBackFile: 'teruggavebewijs',
    handBackIntro: 'De school had dit toestel in bewaring en heeft het teruggegeven.',
    card: 'Vakkenkaart',
    cardFile: 'vakkenkaart',
    schoolYear: (years) => `Telefoontas · schooljaar ${years}`,
    number: 'Nummer',
    date: 'Datum',
    printed: (day) => `Afgedrukt op ${day}`,
    pupil: 'Leerling',
    device: 'Toestel',
    devices: devicesNl,
    condition: 'Staat bij inname',
    unremarked: 'geen bijzonderheden',
    damage: 'Schade gemeld',
    missing: 'Vermist gemeld',
    taken: 'Ingenomen',
    leftBehind: 'Achtergebleven',
    by: (moment, who) => `${moment}, door ${who}`,
    keeper: 'Bewaard door',
    place: 'Bewaarplaats',
    longer: 'Waarom langer',
    rule: 'Volgens',
    due: 'Terug vanaf',
    returned: 'Teruggegeven',
    withdrawn: 'Inname ingetrokken',
    to: 'Aan',
    pupilSelf: 'de leerling zelf',
    guardian: 'een ouder of verzorger',
    identity: 'Identiteit',
    remark: 'Opmerking',
    urgent: 'eerder teruggegeven om een medische reden of voor de veiligheid',
    forSchool: 'Ontvangen door de school',
    receiptGot: 'Bewijs ontvangen door leerling of ouder',
    deviceGot: 'Toestel terug ontvangen',
    handedOver: 'Teruggegeven door de school',
    signed: 'Naam, datum en handtekening'
  },
  en: {
    receipt: 'Receipt',
    receiptFile: 'receipt',
    receiptIntro:
      'The school has taken this device into its care. It remains the pupil’s. The school keeps it with care and does not look into it.',
    handBack: 'Proof of return',
    handBackFile: 'return',
    handBackIntro: 'The school had this device in its care and has given it back.',
    card: 'Pocket card',
    cardFile: 'pocket-card',
    schoolYear: (years) => `Phone bag · school year ${years}`,
    number: 'Number',
    date: 'Date',
    printed: (day) => `Printed on ${day}`,
    pupil: 'Pupil',
    device: 'Device',
    devices: devicesEn,
    condition: 'Condition when taken',
    unremarked: 'nothing remarked',
    damage: 'Damage reported',
    missing: 'Reported missing',
    taken: 'Taken',
    leftBehind: 'Left behind',
    by: (moment, who) => `${moment}, by ${who}`,
    keeper: 'Kept by',
    place: 'Kept at',
    longer: 'Why longer',
    rule: 'Under',
    due: 'Can be had back from',
    returned: 'Given back',
    withdrawn: 'Taking withdrawn',
    to: 'To',
    pupilSelf: 'the pupil',
    guardian: 'a parent or guardian',
    identity: 'Identity',
    remark: 'Remark',
    urgent: 'given back early for a medical or safety reason',
    forSchool: 'Received by the school',
    receiptGot: 'Receipt received by pupil or parent',
    deviceGot: 'Device received back',
    handedOver: 'Given back by the school',
    signed: 'Name, date and signature'
  }
}
