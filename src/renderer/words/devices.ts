import { both } from './language'

/** The words of *Instellingen › Toestellen*. */
export const devices = both(
  {
    kind: 'Toestel',
    use: 'In gebruik',
    acts: 'Acties',
    used: 'in gebruik',
    unused: 'niet in gebruik',
    always: 'altijd in gebruik',
    switch: (name: string) => `${name} in gebruik`,
    rename: 'Naam wijzigen',
    renameOf: (name: string) => `Naam wijzigen: ${name}`,
    usualName: (name: string) => `Leeg: de gewone naam, “${name}”.`,
    name: 'Naam',
    add: 'Soort toestel toevoegen',
    taken: 'Deze naam is al in gebruik.',
    added: (name: string) => `${name} staat in de lijst.`,
    renamed: 'De nieuwe naam geldt.',
    on: (name: string) => `${name} kan weer worden ingeleverd.`,
    off: (name: string) => `${name} wordt niet meer aangeboden.`
  },
  {
    kind: 'Device',
    use: 'In use',
    acts: 'Acts',
    used: 'in use',
    unused: 'not in use',
    always: 'always in use',
    switch: (name) => `${name} in use`,
    rename: 'Change the name',
    renameOf: (name) => `Change the name: ${name}`,
    usualName: (name) => `Empty: the usual name, “${name}”.`,
    name: 'Name',
    add: 'Add a kind of device',
    taken: 'This name is already in use.',
    added: (name) => `${name} is in the list.`,
    renamed: 'The new name is in force.',
    on: (name) => `${name} can be handed in again.`,
    off: (name) => `${name} is no longer offered.`
  }
)
