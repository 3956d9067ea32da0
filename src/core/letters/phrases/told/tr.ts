import type { ToldPhrases } from './shape'

export const toldTr: ToldPhrases = {
  atSchool: 'okulda',
  forms: {
    internal: 'okul içinde: okul ödevleri okulda, kendi sınıfının dışında yapılır',
    external: 'okul dışında: okul ödevleri evde yapılır'
  },
  reportedTo: (withInspectorate) =>
    withInspectorate
      ? 'Eğitim Müfettişliği (Inspectie van het Onderwijs) ve devam zorunluluğu memuru (leerplichtambtenaar)'
      : 'devam zorunluluğu memuru (leerplichtambtenaar)',
  guardian: 'bir ebeveyn veya veli',
  period: (from, until, n) =>
    until === null ? `${from} (${n} okul günü)` : `${from} – ${until}, bu günler dahil (${n} okul günü)`,
  complaint:
    'Şikâyet, okulun şikâyet yönetmeliğine göre yapılabilir. Bu yönetmelik okul rehberinde yer alır.',
  objection: (until) =>
    `Okul yönetim kuruluna (bevoegd gezag) itiraz edilebilir: imzalı, tarihli ve gerekçeli bir mektupla. Son gün: ${until}. Bu, bu mektubun tarihinden altı hafta sonradır. Uzaklaştırma bu süre içinde devam eder.`,
  devices: { phone: 'telefon', smartwatch: 'akıllı saat', tablet: 'tablet', other: 'başka bir cihaz' },
  either: (givenName) => `${givenName} kendisi veya bir ebeveyn ya da veli`,
  identityOfParent: 'bir ebeveyn veya veli gelirse kimlik belgesi'
}
