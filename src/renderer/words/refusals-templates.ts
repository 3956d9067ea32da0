import type { TemplateFault } from '../../contract/letter-templates'
import { both, language } from './language'
import { letterFields } from './letter-fields'
import type { Sentence } from './sentences'
import { listed } from './when'

type Why = TemplateFault | 'template-unknown' | 'template-changed' | 'template-version-unknown'

const named = (code: string | undefined) => listed(letterFields(code ?? '', language()))

/** Why a letter of the school was not kept. */
export const templateRefusals = both<Readonly<Record<Why, Sentence>>>(
  {
    'template-unknown': 'Deze brief is er niet in deze taal. Kies een andere.',
    'template-changed': (about) =>
      `${about['who'] || 'Iemand anders'} heeft deze brief intussen veranderd (versie ${about['version'] ?? ''}). Je concept is er nog. Bekijk die versie en leg daarna vast.`,
    'template-version-unknown': 'Deze versie is er niet. Kies een andere.',
    'no-subject': 'De brief heeft geen onderwerp. Schrijf er een.',
    'no-closing': 'De brief heeft geen groet aan het eind. Schrijf er een.',
    'no-block': 'De brief heeft geen tekst. Voeg een alinea toe.',
    'empty-block': 'Een onderdeel is leeg. Schrijf er iets in of haal het weg.',
    'field-unknown': (about) => `Belvrij kent dit gegeven niet: ${about['fields'] ?? ''}. Haal het weg.`,
    'typed-gap': (about) =>
      `“${about['fields'] ?? ''}” lijkt op een plek die nog moet worden ingevuld. Gebruik daar een gegeven, of schrijf het anders.`,
    'condition-nowhere': (about) =>
      `Een onderdeel hangt af van “${named(about['fields'])}”, maar dat staat nergens in de brief. Zet het erin of kies een andere voorwaarde.`,
    'no-fact': (about) =>
      `De brief zegt niet altijd wat er is gebeurd. Zet dit erin, zonder voorwaarde: ${named(about['fields'])}.`,
    'no-rule': (about) =>
      `De brief noemt geen regel. Zet dit erin, zonder voorwaarde: ${named(about['fields'])}.`,
    'no-offences': 'De tabel met overtredingen ontbreekt. Voeg haar toe.',
    'no-measure': 'De maatregel ontbreekt. Voeg hem toe.',
    'text-too-long': 'De brief is te lang. Maak hem korter dan drie bladzijden.'
  },
  {
    'template-unknown': 'There is no such letter in this language. Choose another.',
    'template-changed': (about) =>
      `${about['who'] || 'Someone else'} changed this letter meanwhile (version ${about['version'] ?? ''}). Your draft is still here. Look at that version, then put yours on record.`,
    'template-version-unknown': 'There is no such version. Choose another.',
    'no-subject': 'The letter has no subject. Write one.',
    'no-closing': 'The letter has no closing words. Write them.',
    'no-block': 'The letter has no text. Add a paragraph.',
    'empty-block': 'A part is empty. Write something in it or remove it.',
    'field-unknown': (about) => `Belvrij does not know this field: ${about['fields'] ?? ''}. Remove it.`,
    'typed-gap': (about) =>
      `“${about['fields'] ?? ''}” looks like a gap still to be filled in. Use a field there, or write it otherwise.`,
    'condition-nowhere': (about) =>
      `A part depends on “${named(about['fields'])}”, which stands nowhere in the letter. Put it in or choose another condition.`,
    'no-fact': (about) =>
      `The letter does not always say what happened. Put this in, without a condition: ${named(about['fields'])}.`,
    'no-rule': (about) =>
      `The letter names no rule. Put this in, without a condition: ${named(about['fields'])}.`,
    'no-offences': 'The table of offences is missing. Add it.',
    'no-measure': 'The measure is missing. Add it.',
    'text-too-long': 'The letter is too long. Keep it under three pages.'
  }
)
