import { dayParts, listedIn, type Phrases } from './shape'
import { toldTr } from './told/tr'

const quoted = (text: string): string => `“${text}”`

/** Turkish. Suffixes follow the vowels of a name, so names and facts stand before a word of their own ('günü', 'için'). */
export const tr: Phrases = {
  measures: {
    talk: 'telefon kuralları hakkında bir görüşme',
    'keep-end-of-lesson': 'telefonun ders sonuna kadar okulda saklanması',
    'keep-end-of-day': 'telefonun okul gününün sonuna kadar okulda saklanması',
    'inform-guardians': 'eve bir bildirim gönderilmesi',
    'note-in-file': 'öğrenci dosyasına bir not eklenmesi',
    'inform-mentor': 'mentora bilgi verilmesi',
    card: 'evde imzalanan bir telefon takip kartı',
    'call-guardians': 'evin telefonla aranması',
    'long-day': 'bir gün boyunca, boş saatler dahil, tam gün okulda kalma',
    'long-days': 'birkaç gün boyunca, boş saatler dahil, tam gün okulda kalma',
    'talk-with-guardians': 'ailenin de katıldığı, okulda bir görüşme',
    'hand-in-daily': 'telefonun her sabah teslim edilmesi ve son dersten sonra geri alınması',
    'guardian-collects': 'telefonun bir ebeveyn veya veli tarafından teslim alınması',
    'network-off': 'kişisel cihazlarla okul ağına erişimin kapatılması',
    'care-consultation': 'okulun destek ekibi toplantısında bir değerlendirme',
    warning: 'resmî bir uyarı',
    suspension: 'okuldan geçici uzaklaştırma'
  },
  afterLast: 'bu durumda ne yapılması gerektiğine okul müdürü karar verir',
  places: {
    lesson: { moment: 'derste', lesson: 'ders' },
    break: { moment: 'teneffüste', lesson: 'teneffüs' },
    grounds: { moment: 'okul bahçesinde', lesson: 'okul bahçesi' },
    trip: { moment: 'okul dışındaki bir etkinlikte', lesson: 'okul dışı etkinlik' },
    outside: { moment: 'okul dışında', lesson: 'okul dışı' }
  },
  hour: (nth) => ({ moment: `${nth} ders saatinde`, lesson: `${nth} ders saati` }),
  observers: {
    teacher: 'bir öğretmen',
    mentor: 'bir mentor',
    director: 'okul müdürü',
    administrator: 'bir okul çalışanı'
  },
  functions: { mentor: 'mentor', director: 'okul müdürü', contact: 'irtibat kişisi' },
  ordinal: (n) => `${n}.`,
  day: (date, withWeekday) => {
    const { weekday, day, month, year } = dayParts('tr-TR', date)
    return `${day} ${month} ${year}${withWeekday ? ` ${weekday}` : ''}`
  },
  moment: (day, clock) => `${day}, saat ${clock.replace(':', '.')}`,
  windows: {
    year: (years) => `${years} öğretim yılı`,
    weeks: (weeks) => `son ${weeks} okul haftası`,
    week: 'bu okul haftası',
    incident: 'bu olay'
  },
  weeks: (weeks) => `${weeks} okul haftası`,
  listed: listedIn('tr-TR'),
  placed: (city, day) => `${city}, ${day}`,
  semicolon: '; ',
  collector: (byParent, givenName) => (byParent ? 'bir ebeveyn veya veli' : givenName),
  identity: 'bir kimlik belgesi',
  ladder: (nth, clause) =>
    `okulumuzun basamak planında ${nth} kez için bu öngörülmüştür${clause && ` (${clause})`}.`,
  label: quoted,
  quoted,
  signature: (name) => `İmza: ${name}`,
  told: toldTr,
  mail: {
    subject: (school, reference) => `Okuldan mektup: ${school}, referans ${reference}`,
    found: (school, reference) =>
      `Ekte okulumuzdan bir mektup bulacaksınız. Okul: ${school}. Referans: ${reference}.`,
    call: (whom) => `Sorunuz varsa lütfen arayın: ${whom}.`
  }
}
