import type { CustodyTurn, PermissionTurn } from '../../contract/fact'
import { both } from './language'
import { count, listed } from './when'

type Turns = Record<CustodyTurn | (typeof PermissionTurn)['options'][number], string>
const turnsNl: Turns = {
  taken: 'ingenomen',
  'left-behind': 'achtergebleven',
  'handed-on': 'overgedragen',
  extended: 'langer bewaard',
  missing: 'als vermist gemeld',
  found: 'teruggevonden',
  damaged: 'schade gemeld',
  'to-pupil': 'terug bij de leerling',
  'to-guardian': 'opgehaald door een ouder',
  'not-taken': 'toch niet ingenomen',
  granted: 'gegeven',
  afterwards: 'achteraf vastgelegd'
}
const turnsEn: Turns = {
  taken: 'taken',
  'left-behind': 'left behind',
  'handed-on': 'handed on',
  extended: 'kept longer',
  missing: 'reported missing',
  found: 'found again',
  damaged: 'damage reported',
  'to-pupil': 'back with the pupil',
  'to-guardian': 'collected by a parent',
  'not-taken': 'not taken after all',
  granted: 'given',
  afterwards: 'put on record afterwards'
}

/** The words of a pupil's file: what stands in its timeline, how it is narrowed, and how it is put on paper. */
export const pupilFile = both(
  {
    turns: turnsNl,
    noted: 'genoteerd',
    care: { 'to-do': 'nog te doen', settled: 'afgehandeld' },
    marks: { 'not-handed-in': 'Telefoon niet ingeleverd', refused: 'Inleveren geweigerd' },
    keeps: (devices: string) => `Houdt bij zich: ${devices}`,
    duty: 'Levert elke dag in',
    consent: (by: string) => `In beeld, volgens ${by}`,
    until: (day: string) => `tot en met ${day}`,
    toExemption: (days: string) => `Bekijken: vrijstelling, ${days}`,
    when: 'Wanneer',
    days: { all: 'Alle dagen', year: 'Dit schooljaar', own: 'Zelf kiezen' },
    from: 'Van',
    upTo: 'Tot en met',
    shown: (n: number, all: number) =>
      n === all ? count(all, 'regel', 'regels') : `${n} van ${count(all, 'regel', 'regels')}`,
    showAll: 'Alles tonen',
    noneShown: 'In deze dagen en van deze soort is niets vastgelegd.',
    paper: {
      open: 'Dossier als PDF',
      title: 'Dossier als PDF',
      text: 'Een PDF om af te drukken of te delen. De naam van het bestand noemt de leerling niet. Dat je dit maakt, wordt vastgelegd.',
      what: 'Wat komt erin?',
      whole: 'Het hele dossier',
      asShown: 'Wat nu op het scherm staat',
      kinds: (kinds: readonly string[]) => listed(kinds),
      others: 'Namen van andere leerlingen noemen',
      othersHint:
        'Uit: er staat “een andere leerling”. Lees de tekst na voordat je hem deelt: een bijnaam herkent Belvrij niet.',
      grounds: 'De grond van vrijstellingen noemen',
      groundsHint: 'Alleen voor de directie. Deel zo’n PDF niet met anderen.',
      save: 'PDF opslaan',
      back: 'Terug',
      saved: (n: number) => `Dossier opgeslagen: ${count(n, 'regel', 'regels')}.`
    }
  },
  {
    turns: turnsEn,
    noted: 'noted',
    care: { 'to-do': 'to be done', settled: 'dealt with' },
    marks: { 'not-handed-in': 'Phone not handed in', refused: 'Refused to hand in' },
    keeps: (devices) => `Keeps: ${devices}`,
    duty: 'Hands in every day',
    consent: (by) => `In the picture, according to ${by}`,
    until: (day) => `until ${day}`,
    toExemption: (days) => `View: exemption, ${days}`,
    when: 'When',
    days: { all: 'All days', year: 'This school year', own: 'Choose days' },
    from: 'From',
    upTo: 'Until',
    shown: (n, all) => (n === all ? count(all, 'line', 'lines') : `${n} of ${count(all, 'line', 'lines')}`),
    showAll: 'Show all',
    noneShown: 'Nothing of this kind is on record in these days.',
    paper: {
      open: 'File as PDF',
      title: 'File as PDF',
      text: 'A PDF to print or share. Its file name does not name the pupil. That you make it is put on record.',
      what: 'What goes into it?',
      whole: 'The whole file',
      asShown: 'What is on screen now',
      kinds: (kinds) => listed(kinds),
      others: 'Name other pupils',
      othersHint:
        'Off: it says “another pupil”. Read the text before you share it: Belvrij does not recognise a nickname.',
      grounds: 'Tell the ground of exemptions',
      groundsHint: 'For the director only. Do not share such a PDF.',
      save: 'Save PDF',
      back: 'Back',
      saved: (n) => `File saved: ${count(n, 'line', 'lines')}.`
    }
  }
)
