/** The words of *Instellingen › Reservekopieën*. */
export const backupsNl = {
  now: 'Nu een reservekopie maken',
  done: (n: string) => `De reservekopie is gemaakt en gecontroleerd: ${n} leerlingen.`,
  at: 'Gemaakt',
  reason: 'Waarom',
  pupils: 'Leerlingen',
  lines: 'Regels',
  size: 'Grootte',
  restore: 'Terugzetten',
  restoreAt: (when: string) => `Terugzetten: ${when}`,
  none: 'Er is nog geen reservekopie. Belvrij maakt er een bij het afsluiten.',
  encrypted: 'De gegevens en de kopieën zijn versleuteld.',
  open: 'Deze school werkt zonder versleuteling. Zorg dat de schijf van de computer versleuteld is.'
}

/** The English of the same. */
export const backupsEn: typeof backupsNl = {
  now: 'Back up now',
  done: (n) => `The backup was made and checked: ${n} pupils.`,
  at: 'Made',
  reason: 'Why',
  pupils: 'Pupils',
  lines: 'Lines',
  size: 'Size',
  restore: 'Restore',
  restoreAt: (when) => `Restore: ${when}`,
  none: 'There is no backup yet. Belvrij makes one when it closes.',
  encrypted: 'The data and the copies are encrypted.',
  open: 'This school works without encryption. Make sure that the computer’s disk is encrypted.'
}
