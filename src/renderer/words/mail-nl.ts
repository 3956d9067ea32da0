import type { MailFact, MailState } from '../../contract/letter-sending'
import type { MailCode } from '../../contract/mail'
import { count } from './when'

const state: Record<MailState, string> = {
  queued: 'in de wachtrij',
  sending: 'wordt verstuurd',
  unsure: 'misschien verstuurd',
  sent: 'gemaild',
  refused: 'e-mail geweigerd',
  failed: 'e-mail niet gelukt',
  cancelled: 'uit de wachtrij'
}

const fact: Record<MailFact, string> = {
  queued: 'In de wachtrij gezet',
  begun: 'Begonnen met versturen',
  sent: 'Aangenomen door de mailserver',
  'put-off': 'Later opnieuw',
  halted: 'De wachtrij is stilgezet',
  refused: 'Geweigerd',
  failed: 'Niet gelukt',
  unsure: 'Onzeker of hij weg is',
  cancelled: 'Uit de wachtrij',
  hurried: 'Meteen opnieuw geprobeerd',
  'said-sent': 'Vastgelegd: hij is verstuurd',
  'said-not': 'Vastgelegd: hij is niet verstuurd, opnieuw in de wachtrij'
}

/** What happened, and what to do where a person can do something. */
const why: Record<MailCode, string> = {
  'sign-in':
    'De mailserver accepteert de gebruiker of het wachtwoord niet. Vul ze opnieuw in bij Instellingen, E-mail versturen.',
  'not-secure':
    'De mailserver biedt niet de beveiligde verbinding die is ingesteld. Controleer de beveiliging en de poort.',
  certificate:
    'Het certificaat van de mailserver klopt niet, dus er is niets verstuurd. Controleer de servernaam of vraag je provider.',
  'sender-refused':
    'De mailserver laat deze gebruiker niet versturen vanaf het adres van de school. Vraag je provider om dat toe te staan.',
  sender:
    'Het e-mailadres van de school ontbreekt of is een privéadres. Zet een eigen adres van de school bij Instellingen, School.',
  busy: 'De mailserver nam het bericht nog niet aan.',
  'no-connection': 'De mailserver is niet te bereiken. Controleer het internet en de servernaam.',
  'no-answer': 'De mailserver antwoordde niet op tijd.',
  stopped: 'Belvrij werd gesloten voordat het bericht weg was.',
  'address-unknown':
    'Dit adres bestaat niet. Vraag de ontvanger om het goede adres en pas het aan, of druk de brief af.',
  'mailbox-full': 'De mailbox van de ontvanger is vol. Bel de ontvanger of druk de brief af.',
  'too-large': 'Het bericht is te groot voor de mailserver. Druk de brief af.',
  'not-taken': 'De mailserver weigert dit bericht. Vraag je provider waarom, of druk de brief af.',
  'letter-damaged':
    'De brief is niet meer zoals hij is vastgelegd en gaat daarom niet weg. Zet een reservekopie terug.',
  interrupted: 'Belvrij stopte terwijl deze brief werd verstuurd.',
  restored: 'Er is een reservekopie teruggezet nadat deze brief in de wachtrij kwam.',
  'by-hand': 'De brief is uit de wachtrij gehaald.',
  retracted: 'Het besluit is ingetrokken of vervangen.',
  'other-way': 'De brief ging op een andere manier weg.',
  'switched-off': 'E-mail versturen is uitgezet.'
}

export const mailNl = {
  state,
  fact,
  why,
  title: 'E-mail',
  to: (address: string) => `Aan ${address}.`,
  soon: 'Hij gaat zo weg.',
  next: (at: string) => `Volgende poging om ${at}.`,
  under: 'Hij wordt nu verstuurd.',
  askSent:
    'Kijk in de map Verzonden van de school, of bel de ontvanger. Belvrij verstuurt hem niet vanzelf nog een keer.',
  yes: 'Hij is verstuurd',
  no: 'Niet verstuurd, opnieuw versturen',
  recorded: 'Vastgelegd.',
  cancel: 'Uit de wachtrij halen',
  hurry: 'Nu proberen',
  again: 'Opnieuw versturen',
  print: 'Toch afdrukken',
  story: 'Wat er met de e-mail gebeurde',
  line: (moment: string, by: string | null) => (by ? `${moment}, door ${by}` : moment),
  send: (n: number) => (n <= 1 ? 'Versturen per e-mail' : `Versturen per e-mail (${n})`),
  queued: (n: number) => `${count(n, 'brief staat', 'brieven staan')} in de wachtrij.`,
  called: (n: number) => `${count(n, 'brief is', 'brieven zijn')} uit de wachtrij.`,
  nothing: 'Er is geen brief om te mailen: ze zijn al weg, staan al in de wachtrij of hebben geen adres.',
  still: (reason: string) => `Er gaat nu geen e-mail weg. ${reason}`,
  toSettings: 'Naar de instelling',
  settings: {
    off: 'E-mail versturen staat uit. Brieven gaan als concept naar je eigen mailprogramma.',
    on: 'E-mail versturen staat aan.',
    paused: (moment: string) => `Sinds ${moment} gaat er geen e-mail weg.`,
    waiting: (n: number) =>
      n === 0 ? 'Er wacht geen brief.' : `Er ${n === 1 ? 'wacht 1 brief' : `wachten ${n} brieven`}.`,
    goOn: 'Doorgaan met versturen',
    goneOn: 'De wachtrij gaat verder.',
    tryOut: 'Proefbericht sturen',
    tryOutText: (address: string) => `Het proefbericht gaat naar ${address}.`,
    tryOutBusy: 'Het proefbericht wordt verstuurd. Dat kan een minuut duren.',
    came: (address: string) =>
      `De mailserver nam het proefbericht aan. Kijk of het is aangekomen op ${address}.`,
    switchOff: 'Uitzetten',
    off2: {
      title: 'E-mail versturen uitzetten?',
      text: (n: number) =>
        n === 0
          ? 'De gegevens van de mailserver worden gewist. Brieven gaan daarna weer als concept.'
          : `De gegevens van de mailserver worden gewist. ${count(n, 'brief die wacht, komt', 'brieven die wachten, komen')} weer klaar te liggen.`,
      yes: 'Uitzetten en wissen',
      done: 'E-mail versturen staat uit.'
    },
    sender: 'Afzender',
    senderIs: (address: string) =>
      `Brieven komen van ${address}, het adres bij Instellingen, School. Antwoorden komen daar ook aan.`,
    senderWhy: {
      'mail-sender-missing':
        'De school heeft nog geen e-mailadres. Vul het eerst in bij Instellingen, School.',
      'mail-sender-private':
        'Het adres van de school is een privéadres. Zet eerst een eigen adres van de school bij Instellingen, School.'
    },
    toSchool: 'Naar School',
    form: 'Mailserver van de school',
    host: 'Servernaam',
    hostHint: 'Voor uitgaande mail (SMTP), bijvoorbeeld smtp.school.nl.',
    security: 'Beveiliging',
    securityOptions: {
      tls: 'TLS vanaf het begin (meestal poort 465)',
      starttls: 'STARTTLS verplicht (meestal poort 587)',
      plain: 'Geen: alleen naar deze computer zelf'
    },
    port: 'Poort',
    portWrong: 'Een getal van 1 tot en met 65535.',
    login: 'Gebruiker',
    loginHint: 'Vaak het e-mailadres. Leeg als de server er geen vraagt.',
    password: 'Wachtwoord',
    passwordHint: 'Na het opslaan is het nooit meer te zien.',
    passwordKept: 'Laat leeg om het wachtwoord te houden dat er staat.',
    senderName: 'Naam van de afzender',
    senderNameHint: (school: string) => `Leeg: ${school}.`,
    open: 'Deze school werkt zonder versleuteling: het wachtwoord staat dan leesbaar in het bestand. Zorg dat de schijf van de computer versleuteld is.',
    whereTitle: 'Waar vind ik deze gegevens?',
    where: [
      'Je provider of de ICT-beheerder van de school heeft ze: vraag om SMTP voor uitgaande mail.',
      'Microsoft 365: smtp.office365.com, poort 587, STARTTLS. De beheerder zet voor dit postvak SMTP AUTH aan.',
      'Google Workspace: smtp.gmail.com, poort 465, TLS, met een app-wachtwoord van het account van de school.'
    ],
    save: 'Opslaan',
    saved: 'Opgeslagen. Stuur een proefbericht om te zien of het werkt.'
  }
}
