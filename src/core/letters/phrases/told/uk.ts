import type { ToldPhrases } from './shape'

export const toldUk: ToldPhrases = {
  atSchool: 'у школі',
  forms: {
    internal: 'у школі: шкільна робота виконується у школі, поза своїм класом',
    external: 'поза школою: шкільна робота виконується вдома'
  },
  reportedTo: (withInspectorate) =>
    withInspectorate
      ? 'Інспекція освіти (Inspectie van het Onderwijs) та посадова особа з питань обов’язкового навчання (leerplichtambtenaar)'
      : 'посадова особа з питань обов’язкового навчання (leerplichtambtenaar)',
  guardian: 'хтось із батьків або опікун',
  period: (from, until, n) =>
    until === null
      ? `${from} (навчальних днів: ${n})`
      : `з: ${from}, до: ${until} включно (навчальних днів: ${n})`,
  complaint: 'Скаргу можна подати за правилами розгляду скарг школи. Вони є в шкільному довіднику.',
  objection: (until) =>
    `Можна подати заперечення до правління школи (bevoegd gezag): підписаним листом із датою та поясненням причин. Останній день: ${until}. Це шість тижнів від дати цього листа. Тим часом відсторонення діє.`,
  devices: { phone: 'телефон', smartwatch: 'смарт-годинник', tablet: 'планшет', other: 'інший пристрій' },
  either: (givenName) => `${givenName} особисто або хтось із батьків чи опікун`,
  identityOfParent: 'документ, що посвідчує особу, якщо приходить хтось із батьків або опікун'
}
