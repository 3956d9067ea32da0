/** The days on which a pupil hands in by decision, on the page of a step. */
export const dutyNl = {
  duty: {
    title: 'Elke dag inleveren',
    none: 'Besloten, maar de dagen staan nog niet vast. Kies vanaf welke dag, en hoeveel schooldagen.',
    byDirector: 'De directeur kiest vanaf welke dag, en hoeveel schooldagen.',
    days: (from: string, until: string) => `Van ${from} tot en met ${until}`,
    over: 'afgelopen',
    who: 'Wie de leerling lesgeeft, ziet dit bij het inleveren. In beeld voor de klas staat er niets van.',
    set: 'Dagen kiezen',
    extend: 'Verlengen',
    end: 'Eerder beëindigen',
    titles: {
      set: 'Elke dag inleveren',
      extend: 'Langer elke dag inleveren',
      end: 'Eerder stoppen met elke dag inleveren'
    },
    from: 'Vanaf',
    count: 'Hoeveel schooldagen?',
    more: 'Hoeveel schooldagen erbij?',
    countHint: 'Vrije dagen en weekenden tellen niet mee.',
    countWrong: 'Kies een aantal van 1 tot en met 60.',
    lastDay: 'Laatste dag',
    reason: 'Reden',
    done: {
      set: 'De dagen staan vast.',
      extend: 'De dagen zijn verlengd.',
      end: 'De dagen zijn eerder beëindigd.'
    },
    happened: {
      extended: (day: string) => `Verlengd tot en met ${day}:`,
      ended: (day: string) => `Beëindigd op ${day}:`
    }
  }
}
