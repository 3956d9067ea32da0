/** The words of *Mijn account* under *Instellingen*. */
export const accountNl = {
  password: 'Wachtwoord veranderen',
  present: 'Huidig wachtwoord',
  next: 'Nieuw wachtwoord',
  nextHint: 'Minstens 8 tekens. Een zin is makkelijker te onthouden en veiliger.',
  change: 'Wachtwoord veranderen',
  changed: 'Je nieuwe wachtwoord geldt.',
  pin: 'Pincode',
  pinNew: 'Nieuwe pincode',
  pinHas: 'Je hebt een pincode.',
  pinNone: 'Je hebt nog geen pincode. Daarmee ontgrendel je sneller.',
  pinSet: 'Pincode opslaan',
  pinRemove: 'Pincode verwijderen',
  pinDone: 'Je pincode geldt.',
  pinGone: 'Je pincode is verwijderd.'
}

export const accountEn: typeof accountNl = {
  password: 'Change the password',
  present: 'Present password',
  next: 'New password',
  nextHint: 'At least 8 characters. A sentence is easier to remember and safer.',
  change: 'Change the password',
  changed: 'Your new password is in force.',
  pin: 'PIN',
  pinNew: 'New PIN',
  pinHas: 'You have a PIN.',
  pinNone: 'You have no PIN yet. It unlocks faster.',
  pinSet: 'Save the PIN',
  pinRemove: 'Remove the PIN',
  pinDone: 'Your PIN is in force.',
  pinGone: 'Your PIN was removed.'
}
