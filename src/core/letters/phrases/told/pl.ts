import type { ToldPhrases } from './shape'

export const toldPl: ToldPhrases = {
  atSchool: 'w szkole',
  forms: {
    internal: 'w szkole: praca szkolna odbywa się w szkole, poza własną klasą',
    external: 'poza szkołą: praca szkolna odbywa się w domu'
  },
  reportedTo: (withInspectorate) =>
    withInspectorate
      ? 'Inspekcja Oświaty (Inspectie van het Onderwijs) i urzędnik do spraw obowiązku szkolnego (leerplichtambtenaar)'
      : 'urzędnik do spraw obowiązku szkolnego (leerplichtambtenaar)',
  guardian: 'rodzic lub opiekun',
  period: (from, until, n) =>
    until === null ? `${from} (dni szkolne: ${n})` : `od: ${from}, do: ${until} włącznie (dni szkolne: ${n})`,
  complaint: 'Skargę można złożyć zgodnie z procedurą skargową szkoły. Opisano ją w przewodniku szkolnym.',
  objection: (until) =>
    `Można złożyć sprzeciw do zarządu szkoły (bevoegd gezag): listem, podpisanym, z datą i uzasadnieniem. Ostatni dzień: ${until}. To sześć tygodni od daty tego listu. Zawieszenie w tym czasie trwa.`,
  devices: { phone: 'telefon', smartwatch: 'smartwatch', tablet: 'tablet', other: 'inne urządzenie' },
  either: (givenName) => `${givenName} osobiście albo rodzic lub opiekun`,
  identityOfParent: 'dokument tożsamości, jeśli przychodzi rodzic lub opiekun'
}
