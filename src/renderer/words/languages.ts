import { both } from './language'

/** The words of the languages of letters: which wait to be looked at, and in which a parent is written to. */
export const languages = both(
  {
    names: {
      nl: 'Nederlands',
      en: 'Engels',
      tr: 'Turks',
      ar: 'Arabisch',
      pl: 'Pools',
      uk: 'Oekraïens'
    },
    waits: (language: string) => `${language} – laat nakijken`,
    inDutch: (language: string) =>
      `Deze ouder leest ${language}. Niemand op school heeft brieven in die taal nagekeken. Daarom is deze brief in het Nederlands.`,
    askSomeone: 'Vraag de directie om de taal te laten nakijken.',
    toSettings: 'Naar Talen van brieven',
    state: { waits: 'laat nakijken', changed: 'opnieuw laten nakijken', confirmed: 'nagekeken' },
    about: {
      waits:
        'Niemand op school heeft deze brieven nagekeken. Tot die tijd krijgen deze ouders de Nederlandse brief.',
      changed:
        'De tekst van deze brieven is veranderd nadat ze waren nagekeken. Tot iemand ze opnieuw nakijkt, krijgen deze ouders de Nederlandse brief.',
      confirmed: 'Ouders met deze taal krijgen hun brieven in deze taal.'
    },
    checked: (who: string, moment: string, by: string) =>
      `Nagekeken door ${who}. Vastgelegd op ${moment} door ${by}.`,
    parents: (n: number) => {
      if (n === 0) return 'geen ouders met deze taal'
      return n === 1 ? '1 ouder' : `${n} ouders`
    },
    look: 'Voorbeelden bekijken',
    lookAt: (language: string) => `Voorbeelden bekijken: ${language}`,
    withdraw: 'Intrekken',
    withdrawOf: (language: string) => `Intrekken: ${language}`,
    withdrawn: (language: string) =>
      `${language} is niet meer nagekeken. Nieuwe brieven zijn in het Nederlands.`,
    title: (language: string) => `Brieven in het ${language}`,
    how: 'Laat iemand deze brieven lezen die de taal goed kent. Links staat de brief zoals hij wordt afgedrukt, rechts dezelfde brief in het Nederlands. De leerling en de feiten zijn verzonnen.',
    print: 'Afdrukken om na te laten kijken',
    original: 'in het Nederlands',
    checkedBy: 'Nagekeken door',
    checkedByHint: 'Een naam of functie, bijvoorbeeld “de tolk van de gemeente”.',
    confirm: 'Vastleggen als nagekeken',
    confirmed: (language: string) => `${language} is nagekeken. Ouders krijgen nieuwe brieven in deze taal.`,
    close: 'Sluiten',
    readers: {
      title: 'Taal van de brieven',
      none: 'Er staat geen ouder in de lijst.',
      of: (name: string) => `Taal voor ${name}`,
      otherwise: (code: string) =>
        `In de lijst staat “${code}”. In die taal zijn er geen brieven: Nederlands.`,
      waits: 'Krijgt Nederlands tot de taal is nagekeken.',
      saved: 'De taal van deze ouder is veranderd.'
    }
  },
  {
    names: {
      nl: 'Dutch',
      en: 'English',
      tr: 'Turkish',
      ar: 'Arabic',
      pl: 'Polish',
      uk: 'Ukrainian'
    },
    waits: (language) => `${language} – to be checked`,
    inDutch: (language) =>
      `This parent reads ${language}. Nobody at school has checked letters in that language. That is why this letter is in Dutch.`,
    askSomeone: 'Ask the director to have the language checked.',
    toSettings: 'To Languages of letters',
    state: { waits: 'to be checked', changed: 'to be checked again', confirmed: 'checked' },
    about: {
      waits: 'Nobody at school has checked these letters. Until then these parents get the Dutch letter.',
      changed:
        'The text of these letters has changed since they were checked. Until somebody checks them again, these parents get the Dutch letter.',
      confirmed: 'Parents with this language get their letters in it.'
    },
    checked: (who, moment, by) => `Checked by ${who}. Put on record on ${moment} by ${by}.`,
    parents: (n) => {
      if (n === 0) return 'no parents with this language'
      return n === 1 ? '1 parent' : `${n} parents`
    },
    look: 'See the samples',
    lookAt: (language) => `See the samples: ${language}`,
    withdraw: 'Withdraw',
    withdrawOf: (language) => `Withdraw: ${language}`,
    withdrawn: (language) => `${language} is not checked any more. New letters are in Dutch.`,
    title: (language) => `Letters in ${language}`,
    how: 'Have these letters read by somebody who knows the language well. On the left is the letter as it will be printed, on the right the same letter in Dutch. The pupil and the facts are made up.',
    print: 'Print to have them checked',
    original: 'in Dutch',
    checkedBy: 'Checked by',
    checkedByHint: 'A name or a function, for instance “the interpreter of the municipality”.',
    confirm: 'Record as checked',
    confirmed: (language) => `${language} is checked. Parents get new letters in this language.`,
    close: 'Close',
    readers: {
      title: 'Language of the letters',
      none: 'There is no parent on the list.',
      of: (name) => `Language for ${name}`,
      otherwise: (code) => `The list says “${code}”. There are no letters in that language: Dutch.`,
      waits: 'Gets Dutch until the language is checked.',
      saved: 'The language of this parent was changed.'
    }
  }
)
