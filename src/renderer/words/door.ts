import { both } from './language'

/** The words at the door: signing in, unlocking, and when there is no way in. */
export const door = both(
  {
    signIn: {
      title: 'Aanmelden',
      code: 'Inlogcode',
      codeHint: 'Meestal je afkorting op school.',
      password: 'Wachtwoord',
      go: 'Aanmelden',
      quickTitle: 'Verder met je pincode',
      quickText: 'Je hebt vandaag al je wachtwoord gebruikt op deze computer.',
      other: 'Aanmelden met een wachtwoord',
      back: 'Terug',
      safe: 'Wat is vastgelegd, staat veilig op deze computer.',
      forgotten: 'Wachtwoord vergeten? De directeur of de beheerder geeft je een nieuw wachtwoord.'
    },
    lock: {
      title: 'Vergrendeld',
      of: (name: string) => `${name} is aangemeld op dit scherm.`,
      pin: 'Pincode',
      usePassword: 'Wachtwoord gebruiken',
      usePin: 'Pincode gebruiken',
      unlock: 'Ontgrendelen',
      other: 'Ik ben iemand anders',
      erase: 'Wis'
    },
    offline: {
      title: 'Belvrij is niet bereikbaar',
      text: 'Wat was opgeslagen, is veilig. Kijk of Belvrij nog draait op deze computer.',
      again: 'Opnieuw proberen'
    },
    outside: {
      title: 'Dit venster heeft geen toegang',
      text: 'De link werkt één keer en maar kort. Wat was opgeslagen, is veilig. Open Belvrij opnieuw vanuit het programma.'
    },
    sample: {
      title: 'Kies wie je wilt zijn',
      text: 'Van elke rol is er hier één. Iedereen in de voorbeeldschool heeft dezelfde pincode en hetzelfde wachtwoord.',
      pin: 'In de voorbeeldschool is dat 246810.',
      password: 'In de voorbeeldschool is dat vlierhof-voorbeeld.'
    }
  },
  {
    signIn: {
      title: 'Sign in',
      code: 'Login code',
      codeHint: 'Usually your abbreviation at school.',
      password: 'Password',
      go: 'Sign in',
      quickTitle: 'Go on with your PIN',
      quickText: 'You used your password on this computer today.',
      other: 'Sign in with a password',
      back: 'Back',
      safe: 'What is on record is safe on this computer.',
      forgotten: 'Forgot your password? The director or the administrator gives you a new one.'
    },
    lock: {
      title: 'Locked',
      of: (name) => `${name} is signed in on this screen.`,
      pin: 'PIN',
      usePassword: 'Use the password',
      usePin: 'Use the PIN',
      unlock: 'Unlock',
      other: 'I am someone else',
      erase: 'Erase'
    },
    offline: {
      title: 'Belvrij cannot be reached',
      text: 'What was saved is safe. See whether Belvrij is still running on this computer.',
      again: 'Try again'
    },
    outside: {
      title: 'This window has no access',
      text: 'The link works once and only for a short while. What was saved is safe. Open Belvrij again from the program.'
    },
    sample: {
      title: 'Choose who you want to be',
      text: 'There is one of each role here. Everyone in the sample school has the same PIN and the same password.',
      pin: 'In the sample school that is 246810.',
      password: 'In the sample school that is vlierhof-voorbeeld.'
    }
  }
)
