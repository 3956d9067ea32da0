import type { CareSource } from '../../contract/care-shapes'
import type { StepState } from '../../contract/step'
import type { Language } from '../../contract/settings'

type Said = Readonly<Record<Language, string>>

export const sourceWords: Readonly<Record<CareSource, Said>> = {
  mentor: { nl: 'uit het overzicht van de mentor', en: 'from the mentor’s overview' },
  repeated: { nl: 'uit de lijst met herhaalde overtredingen', en: 'from the list of repeated offences' },
  file: { nl: 'uit het dossier', en: 'from the file' },
  earlier: { nl: 'stond al op de vorige agenda', en: 'was on the agenda before' }
}

/** How a step stands, behind its title. */
export const stateWords: Readonly<Record<StepState, Said>> = {
  proposed: { nl: 'voorgesteld', en: 'proposed' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  waived: { nl: 'van afgezien', en: 'waived' },
  lapsed: { nl: 'vervallen', en: 'lapsed' },
  'basis-gone': { nl: 'grond vervallen', en: 'basis gone' },
  retracted: { nl: 'ingetrokken', en: 'retracted' },
  'carried-out': { nl: 'uitgevoerd', en: 'carried out' },
  closed: { nl: 'afgesloten', en: 'closed' }
}
