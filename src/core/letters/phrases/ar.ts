import { dayParts, listedIn, type Phrases } from './shape'
import { toldAr } from './told/ar'

const quoted = (text: string): string => `«${text}»`
const rules = new Intl.PluralRules('ar')
/** Digits as they stand in the Dutch dates, telephone numbers and references beside them. */
const egypt = 'ar-EG-u-nu-latn'
const syria = 'ar-SY-u-nu-latn'

/** The number of weeks with its noun: two have a form of their own, three to ten another than eleven and on. */
const weeksOf = (n: number): string =>
  ({
    zero: `${n} أسبوع دراسي`,
    one: 'أسبوع دراسي واحد',
    two: 'أسبوعان دراسيان',
    few: `${n} أسابيع دراسية`,
    many: `${n} أسبوعًا دراسيًا`,
    other: `${n} أسبوع دراسي`
  })[rules.select(n)]

/**
 * Arabic. Nouns instead of verbs, as a verb would tell whether the pupil is a boy or a girl. A month has its name of the
 * Levant and that of Egypt and the Maghreb, as the United Nations write it: parents come from both.
 */
export const ar: Phrases = {
  measures: {
    talk: 'محادثة حول قواعد استخدام الهاتف',
    'keep-end-of-lesson': 'حفظ الهاتف لدى المدرسة حتى نهاية الحصة',
    'keep-end-of-day': 'حفظ الهاتف لدى المدرسة حتى نهاية اليوم الدراسي',
    'inform-guardians': 'إرسال رسالة إلى المنزل',
    'note-in-file': 'تدوين ملاحظة في الملف المدرسي',
    'inform-mentor': 'إبلاغ المرشد',
    card: 'بطاقة متابعة للهاتف تُوقَّع في المنزل',
    'call-guardians': 'الاتصال بالمنزل هاتفيًا',
    'long-day': 'يوم دراسي كامل في المدرسة، بما في ذلك الساعات الحرة',
    'long-days': 'عدة أيام دراسية كاملة في المدرسة، بما في ذلك الساعات الحرة',
    'talk-with-guardians': 'محادثة في المدرسة بحضور الأسرة',
    'hand-in-daily': 'تسليم الهاتف كل صباح واستعادته بعد الحصة الأخيرة',
    'guardian-collects': 'استلام الهاتف من قِبل أحد الوالدين أو ولي الأمر',
    'network-off': 'إيقاف الدخول إلى شبكة المدرسة بالأجهزة الشخصية',
    'care-consultation': 'مناقشة الأمر في اجتماع فريق الدعم المدرسي',
    warning: 'إنذار رسمي',
    suspension: 'إيقاف مؤقت عن الدراسة'
  },
  afterLast: 'عندئذ تقرر إدارة المدرسة ما يلزم',
  places: {
    lesson: { moment: 'أثناء الحصة', lesson: 'الحصة' },
    break: { moment: 'أثناء الاستراحة', lesson: 'الاستراحة' },
    grounds: { moment: 'داخل حرم المدرسة', lesson: 'حرم المدرسة' },
    trip: { moment: 'أثناء نشاط خارج المدرسة', lesson: 'نشاط خارج المدرسة' },
    outside: { moment: 'خارج المدرسة', lesson: 'خارج المدرسة' }
  },
  hour: (nth) => ({ moment: `أثناء الحصة رقم ${nth}`, lesson: `الحصة رقم ${nth}` }),
  observers: {
    teacher: 'عضو في هيئة التدريس',
    mentor: 'مرشد الصف',
    director: 'إدارة المدرسة',
    administrator: 'أحد العاملين في المدرسة'
  },
  functions: { mentor: 'الإرشاد الصفي', director: 'إدارة المدرسة', contact: 'جهة الاتصال' },
  ordinal: String,
  day: (date, withWeekday) => {
    const { weekday, day, month, year } = dayParts(egypt, date)
    const months = `${dayParts(syria, date).month}/${month}`
    return `${withWeekday ? `${weekday} ` : ''}${day} ${months} ${year}`
  },
  moment: (day, clock) => `${day}، الساعة ${clock}`,
  windows: {
    // With a hyphen the two years would change places between Arabic words.
    year: (years) => `العام الدراسي ${years.replace('-', '/')}`,
    weeks: (weeks) => (weeks === 2 ? 'آخر أسبوعين دراسيين' : `آخر ${weeksOf(weeks)}`),
    week: 'هذا الأسبوع الدراسي',
    incident: 'هذه الواقعة'
  },
  weeks: weeksOf,
  listed: listedIn(egypt),
  // A word between them: the day would be read as a part of the Dutch name otherwise.
  placed: (city, day) => `${city}، في ${day}`,
  semicolon: '؛ ',
  collector: (byParent, givenName) => (byParent ? 'أحد الوالدين أو ولي الأمر' : givenName),
  identity: 'وثيقة إثبات هوية',
  ladder: (nth, clause) => `هذا ما تنص عليه خطوات المدرسة للمرة رقم ${nth}${clause && ` (${clause})`}.`,
  label: quoted,
  quoted,
  signature: (name) => `توقيع: ${name}`,
  told: toldAr,
  mail: {
    subject: (school, reference) => `رسالة من المدرسة: ${school}، الرقم المرجعي ${reference}`,
    found: (school, reference) => `تجدون في المرفق رسالة من المدرسة: ${school}. الرقم المرجعي: ${reference}.`,
    call: (whom) => `إذا كان لديكم سؤال، فيُرجى الاتصال: ${whom}.`
  }
}
