import type { mailNl } from './mail-nl'
import { count } from './when'

export const mailEn: typeof mailNl = {
  state: {
    queued: 'in the queue',
    sending: 'being sent',
    unsure: 'perhaps sent',
    sent: 'e-mailed',
    refused: 'e-mail refused',
    failed: 'e-mail not delivered',
    cancelled: 'out of the queue'
  },
  fact: {
    queued: 'Put in the queue',
    begun: 'Sending began',
    sent: 'Taken by the mail server',
    'put-off': 'Again later',
    halted: 'The queue was stopped',
    refused: 'Refused',
    failed: 'Not delivered',
    unsure: 'Not sure whether it went',
    cancelled: 'Out of the queue',
    hurried: 'Tried again at once',
    'said-sent': 'Recorded: it was sent',
    'said-not': 'Recorded: it was not sent, in the queue again'
  },
  why: {
    'sign-in':
      'The mail server does not accept the user or the password. Fill them in again at Settings, Sending e-mail.',
    'not-secure':
      'The mail server does not offer the secure connection that is set. Check the security and the port.',
    certificate:
      'The certificate of the mail server is not right, so nothing was sent. Check the server name or ask your provider.',
    'sender-refused':
      'The mail server does not let this user send from the address of the school. Ask your provider to allow it.',
    sender:
      'The e-mail address of the school is missing or private. Set an address of the school’s own at Settings, School.',
    busy: 'The mail server did not take the message yet.',
    'no-connection': 'The mail server cannot be reached. Check the internet and the server name.',
    'no-answer': 'The mail server did not answer in time.',
    stopped: 'Belvrij was closed before the message was gone.',
    'address-unknown':
      'This address does not exist. Ask the recipient for the right one and change it, or print the letter.',
    'mailbox-full': 'The mailbox of the recipient is full. Call the recipient or print the letter.',
    'too-large': 'The message is too large for the mail server. Print the letter.',
    'not-taken': 'The mail server refuses this message. Ask your provider why, or print the letter.',
    'letter-damaged':
      'The letter is not as it was recorded any more and is therefore not sent. Put a backup back.',
    interrupted: 'Belvrij stopped while this letter was being sent.',
    restored: 'A backup was put back after this letter was put in the queue.',
    'by-hand': 'The letter was taken out of the queue.',
    retracted: 'The decision was retracted or replaced.',
    'other-way': 'The letter went another way.',
    'switched-off': 'Sending e-mail was switched off.'
  },
  title: 'E-mail',
  to: (address) => `To ${address}.`,
  soon: 'It goes out in a moment.',
  next: (at) => `Next try at ${at}.`,
  under: 'It is being sent now.',
  askSent:
    'Look in the Sent folder of the school, or call the recipient. Belvrij does not send it again by itself.',
  yes: 'It was sent',
  no: 'Not sent, send it again',
  recorded: 'Recorded.',
  cancel: 'Take out of the queue',
  hurry: 'Try now',
  again: 'Send again',
  print: 'Print after all',
  story: 'What happened with the e-mail',
  line: (moment, by) => (by ? `${moment}, by ${by}` : moment),
  send: (n) => (n <= 1 ? 'Send by e-mail' : `Send by e-mail (${n})`),
  queued: (n) => `${count(n, 'letter is', 'letters are')} in the queue.`,
  called: (n) => `${count(n, 'letter is', 'letters are')} out of the queue.`,
  nothing: 'There is no letter to mail: they have gone, are in the queue or have no address.',
  still: (reason) => `No e-mail goes out now. ${reason}`,
  toSettings: 'To the setting',
  settings: {
    off: 'Sending e-mail is off. Letters go as drafts to your own mail program.',
    on: 'Sending e-mail is on.',
    paused: (moment) => `No e-mail has gone out since ${moment}.`,
    waiting: (n) => (n === 0 ? 'No letter waits.' : `${count(n, 'letter waits', 'letters wait')}.`),
    goOn: 'Go on sending',
    goneOn: 'The queue goes on.',
    tryOut: 'Send a test message',
    tryOutText: (address) => `The test message goes to ${address}.`,
    tryOutBusy: 'The test message is being sent. That may take a minute.',
    came: (address) => `The mail server took the test message. See whether it arrived at ${address}.`,
    switchOff: 'Switch off',
    off2: {
      title: 'Switch off sending e-mail?',
      text: (n) =>
        n === 0
          ? 'What is known of the mail server is erased. Letters go as drafts again.'
          : `What is known of the mail server is erased. ${count(n, 'waiting letter lies', 'waiting letters lie')} ready again.`,
      yes: 'Switch off and erase',
      done: 'Sending e-mail is off.'
    },
    sender: 'Sender',
    senderIs: (address) =>
      `Letters come from ${address}, the address at Settings, School. Answers arrive there too.`,
    senderWhy: {
      'mail-sender-missing': 'The school has no e-mail address yet. Fill it in at Settings, School first.',
      'mail-sender-private':
        'The address of the school is a private one. Set an address of the school’s own at Settings, School first.'
    },
    toSchool: 'To School',
    form: 'Mail server of the school',
    host: 'Server name',
    hostHint: 'For outgoing mail (SMTP), for example smtp.school.nl.',
    security: 'Security',
    securityOptions: {
      tls: 'TLS from the start (mostly port 465)',
      starttls: 'STARTTLS required (mostly port 587)',
      plain: 'None: only to this computer itself'
    },
    port: 'Port',
    portWrong: 'A number from 1 to 65535.',
    login: 'User',
    loginHint: 'Often the e-mail address. Empty when the server asks for none.',
    password: 'Password',
    passwordHint: 'After saving it is never shown again.',
    passwordKept: 'Leave empty to keep the password that is there.',
    senderName: 'Name of the sender',
    senderNameHint: (school) => `Empty: ${school}.`,
    open: 'This school works without encryption: the password can then be read in the file. Make sure that the disk of the computer is encrypted.',
    whereTitle: 'Where do I find these?',
    where: [
      'Your provider or the IT administrator of the school has them: ask for SMTP for outgoing mail.',
      'Microsoft 365: smtp.office365.com, port 587, STARTTLS. The administrator switches on SMTP AUTH for this mailbox.',
      'Google Workspace: smtp.gmail.com, port 465, TLS, with an app password of the account of the school.'
    ],
    save: 'Save',
    saved: 'Saved. Send a test message to see whether it works.'
  }
}
