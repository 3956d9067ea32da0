import { both } from './language'

/** The words of *Instellingen › Klassen*. */
export const classes = both(
  {
    name: 'Klas',
    group: 'groep',
    mentor: 'Mentor',
    noMentor: 'geen',
    pupils: 'Leerlingen',
    keeps: 'Bewaart toestellen',
    keepsOf: (name: string) => `${name} bewaart toestellen`,
    asSchool: (mode: string) => `Zoals de school (${mode})`,
    done: (name: string, mode: string) => `${name} bewaart toestellen nu ${mode}.`,
    none: 'Er zijn nog geen klassen. Importeer eerst de klassenlijsten.',
    import: 'Klassenlijst importeren'
  },
  {
    name: 'Class',
    group: 'group',
    mentor: 'Mentor',
    noMentor: 'none',
    pupils: 'Pupils',
    keeps: 'Keeps devices',
    keepsOf: (name) => `${name} keeps devices`,
    asSchool: (mode) => `As the school (${mode})`,
    done: (name, mode) => `${name} now keeps devices ${mode}.`,
    none: 'There are no classes yet. Import the class lists first.',
    import: 'Import class list'
  }
)
