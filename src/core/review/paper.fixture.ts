import { ContactKind } from '../../contract/handled'
import { FactKind, type FactState } from '../../contract/fact'
import type { School } from '../../contract/settings'
import { addDays } from '../calendar/days'
import { factOf, newestFirst, type Told } from './fact-rules'
import type { PaperFacts } from './paper-rules'

const school = {
  name: 'Het Vlierhof',
  street: 'Vlierlaan 1',
  postcode: '9999 ZZ',
  city: 'Voorbeelddorp',
  phone: '000-1234567',
  email: 'info@vlierhof.example',
  language: 'nl'
} as School

const whats: Readonly<Record<FactKind, readonly [what: string, state: FactState]>> = {
  offence: ['Telefoon gebruikt zonder toestemming', 'counts'],
  step: ['Gesprek met de mentor', 'approved'],
  letter: ['repeated', 'waiting'],
  custody: ['phone', 'taken'],
  round: ['refused', 'noted'],
  permission: ['Filmpje voor Nederlands', 'granted'],
  exemption: ['phone smartwatch', 'now'],
  duty: ['', 'now'],
  consent: ['guardian', 'no'],
  contact: [ContactKind.options[2]!, 'done'],
  care: ['plan', 'to-do']
}

/** So many facts over some years, of every kind in turn. */
export const manyFacts = (count: number, more: (at: number) => Partial<Told> = () => ({})): Told[] =>
  newestFirst(
    Array.from({ length: count }, (_, at) => {
      const kind = FactKind.options[at % FactKind.options.length]!
      const [what, state] = whats[kind]
      const day = addDays('2024-09-02', Math.floor((at * 700) / count))
      return factOf({
        id: `fact-${at}`,
        at: `${day}T0${8 + (at % 2)}:20:00.000Z`,
        day,
        hour: kind === 'offence' || kind === 'round' ? (at % 7) + 1 : null,
        kind,
        what,
        state,
        by: 'T. de Jonge',
        detail: kind === 'offence' ? 'Zat op een sociaal netwerk tijdens de uitleg.' : '',
        measures: kind === 'step' ? ['talk', 'inform-guardians'] : [],
        until: kind === 'exemption' || kind === 'duty' ? addDays(day, 30) : null,
        ...more(at)
      })
    })
  )

/** A file to be put on paper. */
export const aPaper = (more: Partial<PaperFacts> = {}): PaperFacts => ({
  language: 'nl',
  deviceName: (device) => (device === 'phone' ? 'telefoon' : device),
  namesOthers: false,
  tellsGrounds: false,
  kinds: null,
  from: null,
  until: null,
  pupil: 'Amira Bakker',
  number: '10234',
  className: 'H3b',
  mentor: 'M. Smit',
  ladder: {
    count: 3,
    window: 'schooljaar 2025-2026',
    rung: 2,
    rungs: [
      { at: 1, title: 'Waarschuwing' },
      { at: 3, title: 'Gesprek met de mentor' }
    ],
    refusal: null,
    carried: null
  },
  facts: manyFacts(12),
  school,
  printedBy: 'D. de Vries',
  today: '2026-01-21',
  ...more
})
