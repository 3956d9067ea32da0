import { account } from './account'
import { backupsEn, backupsNl } from './backups'
import { both } from './language'

/** The words of *Instellingen*. */
export const settings = both(
  {
    title: 'Instellingen',
    sections: 'Onderwerpen',
    section: {
      school: 'School',
      letterhead: 'Briefpapier',
      calendar: 'Kalender',
      timetable: 'Mijn rooster',
      classes: 'Klassen',
      devices: 'Toestellen',
      permissions: 'Toestemming geven',
      staff: 'Personeel',
      catalogue: 'Overtredingen',
      ladder: 'Stappenplan',
      letters: 'Brieven',
      languages: 'Talen van brieven',
      news: 'Meldingen',
      mail: 'E-mail versturen',
      import: 'Importeren',
      backups: 'Reservekopieën',
      account: 'Mijn account'
    },
    about: {
      school: 'Naam en adres staan op elke brief. Regio en inleverwijze bepalen de termijnen en de lessen.',
      letterhead:
        'Zo zien de brieven van de school eruit. Naam en adres staan bij School; een handtekening zet ieder zelf bij Mijn account.',
      calendar:
        'Schooldagen, lestijden, periodes en vrije dagen. Elke bewaartermijn en elke herinnering volgt deze kalender.',
      timetable: 'Met je rooster stelt Vandaag steeds de goede klas en het goede uur voor.',
      classes: 'Hoe elke klas toestellen bewaart. Een klas zonder eigen keuze doet het zoals de school.',
      devices: 'Welke toestellen leerlingen inleveren. Wat je uitzet, blijft staan bij wat er al vastligt.',
      permissions: 'Wie toestemming mag geven om een telefoon te gebruiken. De directie mag het altijd.',
      staff: 'Wie met Belvrij werkt en wat diegene mag. Een collega zonder account kan niets zien.',
      catalogue: 'Wat kan worden vastgelegd, hoe het meetelt en welke regel van de school erbij hoort.',
      ladder: 'Wat wordt voorgesteld bij elke volgende overtreding. Een mens beslist altijd.',
      letters: 'Wat er in elke brief staat. De school schrijft haar eigen tekst; elke versie blijft bewaard.',
      languages:
        'Ouders krijgen een brief in hun eigen taal zodra iemand die de taal kent de brieven heeft nagekeken. Nederlands en Engels zijn er altijd.',
      news: 'Wie in de school een bericht krijgt op Vandaag als er iets is vastgelegd. Niets hiervan gaat de school uit.',
      mail: 'Brieven gaan als e-mail weg vanaf het adres van de school, elk naar één ontvanger.',
      backups: 'Elke kopie is geopend en gecontroleerd voordat hij hier staat.',
      account: 'Je wachtwoord en pincode. De pincode werkt alleen waar je vandaag je wachtwoord gebruikte.'
    },
    school: {
      letterhead: 'Op de brieven',
      name: 'Naam van de school',
      street: 'Straat en huisnummer',
      postcode: 'Postcode',
      city: 'Plaats',
      phone: 'Telefoon',
      email: 'E-mail',
      contact: 'Contactpersoon voor ouders',
      contactHint: 'Voor leerlingen zonder mentor.',
      pupilFrom16: 'Brieven over een leerling van 16 of 17',
      pupilFrom16Hint:
        'Vanaf 16 jaar beslist een leerling zelf over de eigen gegevens (AVG). Daarom kan de school ook de leerling de brief geven.',
      pupilFrom16Options: {
        guardians: 'Alleen aan de ouders',
        both: 'Aan de ouders, en een kopie aan de leerling'
      },
      rules: 'Regels',
      protocol: 'Protocol en versie',
      protocolHint: 'Staat onder aan elke brief, bijvoorbeeld “Telefoonprotocol 2026, versie 2”.',
      keepingPlace: 'Bewaarplaats',
      keepingPlaceHint: 'Zoals ouders het lezen: “de receptie”.',
      policeDuty: 'Mogelijk strafbaar',
      policeDutyHint: 'Wat de school heeft afgesproken over melding of aangifte bij de politie.',
      policeBy: 'Wie doet dat',
      policeByHint:
        'Een functie of een naam, bijvoorbeeld “de directeur”. Het staat bij elk mogelijk strafbaar feit.',
      custodyMode: 'Inleverwijze',
      region: 'Vakantieregio',
      language: 'Taal van de school',
      saved: 'De gegevens van de school zijn opgeslagen.'
    },
    staff: {
      name: 'Naam',
      code: 'Inlogcode',
      role: 'Rol',
      pin: 'Pincode',
      hasPin: 'ingesteld',
      noPin: 'geen',
      left: 'uit dienst',
      acts: 'Acties',
      add: 'Collega toevoegen',
      added: 'De collega is toegevoegd.',
      password: 'Eerste wachtwoord',
      passwordHint: 'Geef het persoonlijk door; je collega kiest daarna zelf een nieuw wachtwoord.',
      reset: 'Nieuw wachtwoord',
      resetFor: (name: string) => `Nieuw wachtwoord voor ${name}`,
      resetText: 'Wie nog met het oude wachtwoord is aangemeld, wordt afgemeld.',
      resetDone: 'Het nieuwe wachtwoord geldt.',
      roleOf: (name: string) => `Rol van ${name}`,
      roleChanged: 'De rol is veranderd.',
      roleText: {
        teacher: 'Houdt de les bij, legt overtredingen vast en geeft toestemming.',
        mentor: 'Als docent, en beslist over lichte stappen van eigen leerlingen.',
        director: 'Beslist over alles en richt de school in.',
        administrator: 'Richt de school in en importeert; ziet geen dossiers.'
      }
    },
    backups: backupsNl,
    account: account.nl
  },
  {
    title: 'Settings',
    sections: 'Subjects',
    section: {
      school: 'School',
      letterhead: 'Letterhead',
      calendar: 'Calendar',
      timetable: 'My timetable',
      classes: 'Classes',
      devices: 'Devices',
      permissions: 'Giving permission',
      staff: 'Staff',
      catalogue: 'Offences',
      ladder: 'Ladder',
      letters: 'Letters',
      languages: 'Languages of letters',
      news: 'Messages',
      mail: 'Sending e-mail',
      import: 'Import',
      backups: 'Backups',
      account: 'My account'
    },
    about: {
      school:
        'Name and address stand on every letter. Region and way of handing in decide due days and lessons.',
      letterhead:
        'What the school’s letters look like. Name and address are under School; each puts a signature under My account.',
      calendar:
        'School days, bell times, terms and free days. Every due moment and reminder follows this calendar.',
      timetable: 'With your timetable Today always proposes the right class and hour.',
      classes: 'How each class keeps devices. A class without a choice of its own does as the school does.',
      devices: 'Which devices pupils hand in. What you switch off stays on what was recorded before.',
      permissions: 'Who may give permission to use a phone. A director always may.',
      staff: 'Who works with Belvrij and what they may do. A colleague without an account sees nothing.',
      catalogue: 'What can be recorded, how it counts and which rule of the school goes with it.',
      ladder: 'What is proposed at each next offence. A person always decides.',
      letters: 'What each letter says. The school writes its own text; every version is kept.',
      languages:
        'Parents get a letter in their own language once somebody who knows it has checked the letters. Dutch and English are always there.',
      news: 'Who in the school gets a message on Today when something was recorded. None of it leaves the school.',
      mail: 'Letters go out as e-mail from the address of the school, each to one recipient.',
      backups: 'Each copy was opened and checked before it is listed here.',
      account: 'Your password and PIN. Your PIN unlocks only where you used your password today.'
    },
    school: {
      letterhead: 'On the letters',
      name: 'Name of the school',
      street: 'Street and number',
      postcode: 'Postcode',
      city: 'Town',
      phone: 'Telephone',
      email: 'E-mail',
      contact: 'Contact for parents',
      contactHint: 'For pupils without a mentor.',
      pupilFrom16: 'Letters about a pupil of 16 or 17',
      pupilFrom16Hint:
        'From 16 on a pupil decides on their own data (GDPR). So the school may give the pupil the letter too.',
      pupilFrom16Options: {
        guardians: 'To the parents only',
        both: 'To the parents, and a copy to the pupil'
      },
      rules: 'Rules',
      protocol: 'Protocol and version',
      protocolHint: 'Stands at the foot of every letter, for instance “Phone protocol 2026, version 2”.',
      keepingPlace: 'Place of keeping',
      keepingPlaceHint: 'As parents read it: “the reception”.',
      policeDuty: 'Possibly criminal',
      policeDutyHint: 'What the school agreed about reporting to the police.',
      policeBy: 'Who does that',
      policeByHint:
        'A function or a name, for instance “the director”. It is shown with every possibly criminal act.',
      custodyMode: 'Way of handing in',
      region: 'Holiday region',
      language: 'Language of the school',
      saved: 'The school’s details are saved.'
    },
    staff: {
      name: 'Name',
      code: 'Login code',
      role: 'Role',
      pin: 'PIN',
      hasPin: 'set',
      noPin: 'none',
      left: 'left',
      acts: 'Acts',
      add: 'Add a colleague',
      added: 'The colleague was added.',
      password: 'First password',
      passwordHint: 'Hand it over in person; your colleague then chooses a new one.',
      reset: 'New password',
      resetFor: (name) => `New password for ${name}`,
      resetText: 'Whoever is signed in with the old password is signed out.',
      resetDone: 'The new password is in force.',
      roleOf: (name) => `Role of ${name}`,
      roleChanged: 'The role was changed.',
      roleText: {
        teacher: 'Keeps the lesson, records offences and permits phones.',
        mentor: 'As a teacher, and decides light steps of their own pupils.',
        director: 'Decides on everything and sets the school up.',
        administrator: 'Sets the school up and imports; sees no files.'
      }
    },
    backups: backupsEn,
    account: account.en
  }
)
