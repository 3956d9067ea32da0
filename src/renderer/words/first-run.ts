import { both } from './language'

/** The words of the first run: one question per page, and why it is asked. */
export const firstRun = both(
  {
    progress: (n: number, of: number) => `Vraag ${n} van ${of}`,
    next: 'Verder',
    back: 'Terug',
    language: {
      title: 'Welkom bij Belvrij',
      why: 'Belvrij houdt de telefoonregels van je school bij: inleveren, teruggeven, eerlijk vastleggen. In welke taal wil je werken?',
      dutch: 'Nederlands',
      english: 'English',
      sample: 'Eerst rondkijken in een voorbeeldschool',
      sampleWhy: 'Alles daarin is verzonnen. Je verwijdert het met één klik.'
    },
    school: {
      title: 'Welke school is het?',
      why: 'De naam staat op de brieven aan ouders. De regio bepaalt de vakanties, en dus wanneer een termijn afloopt.',
      name: 'Naam van de school',
      region: 'Vakantieregio'
    },
    custody: {
      title: 'Hoe gaan telefoons uit het zicht?',
      why: 'Dit bepaalt wat een docent aan het begin en het eind van een les doet. Per klas kun je later afwijken.',
      lesson:
        'Leerlingen leveren in aan het begin van elke les en krijgen de telefoon aan het eind terug. In de pauze mag het.',
      day: 'Leerlingen leveren ’s ochtends in en krijgen de telefoon terug als ze naar huis gaan.',
      bag: 'Telefoons blijven uit in de tas of het kluisje. Je legt alleen vast wat wordt ingenomen.'
    },
    ladder: {
      title: 'Wat gebeurt er bij een herhaling?',
      why: 'Belvrij telt de overtredingen en stelt de stap voor die jullie hebben afgesproken. Een mens beslist. Je kunt dit later aanpassen.',
      fits: 'past bij jullie manier van inleveren'
    },
    director: {
      title: 'Wie heeft de leiding?',
      why: 'Dit account beslist over zware maatregelen en geeft collega’s toegang. Er is geen ander account om mee te beginnen.',
      givenName: 'Voornaam',
      prefix: 'Tussenvoegsel',
      familyName: 'Achternaam',
      code: 'Inlogcode',
      codeHint: 'Kort, bijvoorbeeld je afkorting op school.',
      password: 'Wachtwoord',
      passwordHint: 'Minstens 8 tekens. Een zin is makkelijker te onthouden en veiliger.',
      pin: 'Pincode',
      pinHint: 'Zes cijfers om je scherm snel te ontgrendelen. Je mag dit overslaan.'
    },
    recovery: {
      title: 'Bewaar de herstelcode',
      why: 'Alle gegevens worden versleuteld op deze computer. Gaat deze computer stuk, dan opent alleen deze code je reservekopie. Niemand anders heeft hem.',
      make: 'Herstelcode maken',
      code: 'De herstelcode',
      once: 'Je ziet de code maar één keer. Schrijf hem op of druk hem af en bewaar hem in de kluis van de school.',
      kept: 'Ik heb de code bewaard',
      print: 'Afdrukken',
      typed: 'Typ de code over',
      typedHint: 'Hoofdletters, spaties en streepjes maken niet uit.',
      again: 'Code opnieuw bekijken',
      without: 'Zonder versleuteling verder',
      withoutTitle: 'Zonder versleuteling verder?',
      withoutText:
        'Wie bij deze computer kan, kan dan ook bij de gegevens van leerlingen. Kies dit alleen als de schijf van de computer zelf versleuteld is.',
      withoutYes: 'Verder zonder versleuteling',
      noStore:
        'Deze computer heeft geen veilige plek voor de sleutel. Daarom gaat de school zonder versleuteling verder. Zorg dat de schijf van de computer versleuteld is.',
      open: 'School openen'
    }
  },
  {
    progress: (n, of) => `Question ${n} of ${of}`,
    next: 'Next',
    back: 'Back',
    language: {
      title: 'Welcome to Belvrij',
      why: 'Belvrij keeps your school’s phone rules: handing in, giving back, recording fairly. In which language do you want to work?',
      dutch: 'Nederlands',
      english: 'English',
      sample: 'Look around in a sample school first',
      sampleWhy: 'Everything in it is invented. One click removes it.'
    },
    school: {
      title: 'Which school is it?',
      why: 'The name stands on the letters to parents. The region decides the holidays, and so when a term of days ends.',
      name: 'Name of the school',
      region: 'Holiday region'
    },
    custody: {
      title: 'How do phones go out of sight?',
      why: 'This decides what a teacher does at the start and the end of a lesson. A class may differ later.',
      lesson:
        'Pupils hand in at the start of each lesson and get the phone back at its end. In breaks they may use it.',
      day: 'Pupils hand in in the morning and get the phone back when they go home.',
      bag: 'Phones stay off in the bag or locker. You record only what is taken.'
    },
    ladder: {
      title: 'What happens when it is repeated?',
      why: 'Belvrij counts the offences and proposes the step that you agreed. A person decides. You can change this later.',
      fits: 'fits the way you hand in'
    },
    director: {
      title: 'Who is in charge?',
      why: 'This account decides on heavy measures and lets colleagues in. There is no other account to begin with.',
      givenName: 'First name',
      prefix: 'Prefix',
      familyName: 'Surname',
      code: 'Login code',
      codeHint: 'Short, for instance your abbreviation at school.',
      password: 'Password',
      passwordHint: 'At least 8 characters. A sentence is easier to remember and safer.',
      pin: 'PIN',
      pinHint: 'Six digits to unlock your screen quickly. You may skip this.'
    },
    recovery: {
      title: 'Keep the recovery code',
      why: 'All data are encrypted on this computer. When this computer breaks, only this code opens your backup. Nobody else has it.',
      make: 'Make a recovery code',
      code: 'The recovery code',
      once: 'You see the code only once. Write it down or print it and keep it in the school’s safe.',
      kept: 'I have kept the code',
      print: 'Print',
      typed: 'Type the code',
      typedHint: 'Capitals, spaces and dashes do not matter.',
      again: 'See the code again',
      without: 'Go on without encryption',
      withoutTitle: 'Go on without encryption?',
      withoutText:
        'Whoever can use this computer can then reach the pupils’ data. Choose this only when the computer’s disk itself is encrypted.',
      withoutYes: 'Go on without encryption',
      noStore:
        'This computer has no safe place for the key. So the school goes on without encryption. Make sure that the computer’s disk is encrypted.',
      open: 'Open the school'
    }
  }
)
