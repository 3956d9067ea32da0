import { dayParts, listedIn, type Phrases } from './shape'
import { toldUk } from './told/uk'

const rules = new Intl.PluralRules('uk')
const quoted = (text: string): string => `«${text}»`
/** The form of a noun after a number: 1 and 21, 2 to 4, and the rest. */
const counted = (n: number, one: string, few: string, many: string): string =>
  ({ one, few, many, other: many, zero: many, two: few })[rules.select(n)]

/** Ukrainian. Names and facts stand in the nominative, after a colon or beside 'дитина', so that none is declined. */
export const uk: Phrases = {
  measures: {
    talk: 'розмова про правила користування телефоном',
    'keep-end-of-lesson': 'зберігання телефону в школі до кінця уроку',
    'keep-end-of-day': 'зберігання телефону в школі до кінця навчального дня',
    'inform-guardians': 'повідомлення додому',
    'note-in-file': 'запис у справі учня',
    'inform-mentor': 'повідомлення ментору',
    card: 'картка контролю телефону, яку підписують удома',
    'call-guardians': 'телефонний дзвінок додому',
    'long-day': 'один повний день у школі, також під час вільних годин',
    'long-days': 'кілька повних днів у школі, також під час вільних годин',
    'talk-with-guardians': 'розмова в школі за участю родини',
    'hand-in-daily': 'здавання телефону щоранку й повернення його після останнього уроку',
    'guardian-collects': 'отримання телефону батьками або опікуном',
    'network-off': 'закриття доступу до шкільної мережі для власних пристроїв',
    'care-consultation': 'обговорення на зустрічі шкільної команди підтримки',
    warning: 'офіційне попередження',
    suspension: 'тимчасове відсторонення від навчання'
  },
  afterLast: 'тоді директор школи вирішує, що потрібно зробити',
  places: {
    lesson: { moment: 'на уроці', lesson: 'урок' },
    break: { moment: 'на перерві', lesson: 'перерва' },
    grounds: { moment: 'на території школи', lesson: 'територія школи' },
    trip: { moment: 'під час заходу поза школою', lesson: 'захід поза школою' },
    outside: { moment: 'поза школою', lesson: 'поза школою' }
  },
  hour: (nth) => ({ moment: `на уроці (${nth} за розкладом)`, lesson: `${nth} урок` }),
  observers: {
    teacher: 'учитель',
    mentor: 'ментор',
    director: 'директор школи',
    administrator: 'працівник школи'
  },
  functions: { mentor: 'ментор', director: 'директор школи', contact: 'контактна особа' },
  ordinal: (n) => `${n}-й`,
  day: (date, withWeekday) => {
    const { weekday, day, month, year } = dayParts('uk-UA', date)
    return `${day} ${month} ${year}${withWeekday ? ` року (${weekday})` : ''}`
  },
  moment: (day, clock) => `${day}, ${clock}`,
  windows: {
    year: (years) => `навчальний рік ${years}`,
    weeks: (weeks) =>
      counted(
        weeks,
        `останній ${weeks} навчальний тиждень`,
        `останні ${weeks} навчальні тижні`,
        `останні ${weeks} навчальних тижнів`
      ),
    week: 'цей навчальний тиждень',
    incident: 'ця подія'
  },
  weeks: (weeks) =>
    `${weeks} ${counted(weeks, 'навчальний тиждень', 'навчальні тижні', 'навчальних тижнів')}`,
  listed: listedIn('uk-UA'),
  placed: (city, day) => `${city}, ${day}`,
  semicolon: '; ',
  collector: (byParent, givenName) => (byParent ? 'хтось із батьків або опікун' : givenName),
  identity: 'документ, що посвідчує особу',
  ladder: (nth, clause) => `так передбачає план дій школи на ${nth} раз${clause && ` (${clause})`}.`,
  label: quoted,
  quoted,
  signature: (name) => `Підпис: ${name}`,
  told: toldUk,
  mail: {
    subject: (school, reference) => `Лист зі школи: ${school}, номер ${reference}`,
    found: (school, reference) => `У вкладенні — лист зі школи: ${school}. Номер листа: ${reference}.`,
    call: (whom) => `Якщо у Вас є запитання, зателефонуйте: ${whom}.`
  }
}
