import type { ToldPhrases } from './shape'

export const toldAr: ToldPhrases = {
  atSchool: 'في المدرسة',
  forms: {
    internal: 'داخل المدرسة: يُنجز العمل المدرسي في المدرسة، خارج الصف',
    external: 'خارج المدرسة: يُنجز العمل المدرسي في البيت'
  },
  reportedTo: (withInspectorate) =>
    withInspectorate
      ? 'مفتشية التعليم (Inspectie van het Onderwijs) وموظف التعليم الإلزامي (leerplichtambtenaar)'
      : 'موظف التعليم الإلزامي (leerplichtambtenaar)',
  guardian: 'أحد الوالدين أو ولي الأمر',
  period: (from, until, n) =>
    until === null
      ? `${from} (عدد أيام الدراسة: ${n})`
      : `من ${from} إلى ${until}، واليومان مشمولان (عدد أيام الدراسة: ${n})`,
  complaint: 'يمكن تقديم شكوى وفق نظام الشكاوى في المدرسة. وهو مذكور في دليل المدرسة.',
  objection: (until) =>
    `يمكن الاعتراض لدى مجلس إدارة المدرسة (bevoegd gezag): برسالة موقّعة فيها التاريخ والأسباب. آخر موعد: ${until}. وذلك بعد ستة أسابيع من تاريخ هذه الرسالة. ويستمر الإيقاف خلال هذه المدة.`,
  devices: { phone: 'هاتف', smartwatch: 'ساعة ذكية', tablet: 'جهاز لوحي', other: 'جهاز آخر' },
  either: (givenName) => `${givenName} شخصيًا، أو أحد الوالدين أو ولي الأمر`,
  identityOfParent: 'إثبات هوية، إذا حضر أحد الوالدين أو ولي الأمر'
}
