import type { ToldPhrases } from './shape'

export const toldEn: ToldPhrases = {
  atSchool: 'at school',
  forms: {
    internal: 'internal: schoolwork is done at school, outside the class',
    external: 'external: schoolwork is done at home'
  },
  reportedTo: (withInspectorate) =>
    withInspectorate
      ? 'the Inspectorate of Education and the school attendance officer'
      : 'the school attendance officer',
  guardian: 'a parent or guardian',
  period: (from, until, n) => {
    const days = `${n} school ${n === 1 ? 'day' : 'days'}`
    return until === null ? `on ${from} (${days})` : `from ${from} to ${until} inclusive (${days})`
  },
  complaint: 'A complaint can be made under the school’s complaints procedure, which is in the school guide.',
  objection: (until) =>
    `An objection can be made to the school board: by letter, signed, with the date and the reasons, by ${until} at the latest. That is six weeks after the date of this letter. Meanwhile the suspension goes on.`,
  devices: { phone: 'phone', smartwatch: 'smartwatch', tablet: 'tablet', other: 'other device' },
  either: (givenName) => `${givenName}, or a parent or guardian`,
  identityOfParent: 'proof of identity, if a parent or guardian comes'
}
