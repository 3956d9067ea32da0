import type { ToldPhrases } from './shape'

export const toldNl: ToldPhrases = {
  atSchool: 'op school',
  forms: {
    internal: 'intern: het schoolwerk wordt op school gedaan, buiten de eigen klas',
    external: 'extern: het schoolwerk wordt thuis gedaan'
  },
  reportedTo: (withInspectorate) =>
    withInspectorate ? 'de Inspectie van het Onderwijs en de leerplichtambtenaar' : 'de leerplichtambtenaar',
  guardian: 'een ouder of verzorger',
  period: (from, until, n) => {
    const days = `${n} ${n === 1 ? 'schooldag' : 'schooldagen'}`
    return until === null ? `op ${from} (${days})` : `van ${from} tot en met ${until} (${days})`
  },
  complaint: 'Een klacht indienen kan volgens de klachtenregeling van de school. Die staat in de schoolgids.',
  objection: (until) =>
    `Bezwaar maken kan bij het bestuur (het bevoegd gezag) van de school: met een brief, ondertekend, met de datum en de redenen erin, uiterlijk op ${until}. Dat is zes weken na de datum van deze brief. De schorsing gaat intussen door.`,
  devices: { phone: 'telefoon', smartwatch: 'smartwatch', tablet: 'tablet', other: 'ander toestel' },
  either: (givenName) => `${givenName} zelf, of een ouder of verzorger`,
  identityOfParent: 'een identiteitsbewijs, als een ouder of verzorger komt'
}
