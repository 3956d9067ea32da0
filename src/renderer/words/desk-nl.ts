import { count, listed } from './when'

/** The words of the desk for what was decided before: a basis that fell away, follow-up, a step down. */
export const deskNl = {
  toStep: 'Naar de stap',
  many: {
    open: (n: number) => `Goedkeuren en afdrukken (${n})`,
    title: 'Besluiten goedkeuren en brieven afdrukken',
    why: 'Je keurt deze voorstellen goed zoals ze zijn. Elk besluit staat op jouw naam. Daarna gaan de brieven naar de printer, of zoals is vastgelegd voor de ouder.',
    others: (n: number) =>
      `${count(n, 'besluit staat', 'besluiten staan')} hier niet bij: daar hoort eerst een gesprek, een reden of een keuze bij.`,
    all: 'Alles kiezen',
    list: 'Voorstellen',
    confirm: (n: number) => `Goedkeuren en afdrukken (${n})`,
    going: (done: number, all: number) => `Goedkeuren: ${done} van ${count(all, 'besluit', 'besluiten')}`,
    stopHint: 'Wat al is goedgekeurd, blijft goedgekeurd. De rest blijft wachten.',
    done: (n: number) => `${count(n, 'besluit', 'besluiten')} goedgekeurd.`,
    ended: (n: number) =>
      `Gestopt. ${count(n, 'besluit', 'besluiten')} goedgekeurd. De brieven daarvan liggen klaar bij Brieven.`,
    refused: (n: number) =>
      `${count(n, 'besluit is', 'besluiten zijn')} niet goedgekeurd. De reden staat erbij.`
  },
  open: {
    title: 'Wat staat er nog open?',
    nothing: {
      approved: 'Er staat niets meer open. De stap kan op uitgevoerd.',
      'carried-out': 'Er staat niets meer open. De stap kan worden afgesloten.'
    },
    ready: {
      approved: 'kan op uitgevoerd',
      'carried-out': 'kan worden afgesloten'
    },
    more: (first: string, more: number) => (more === 0 ? first : `${first} en nog ${more}`),
    missed: 'gemist',
    due: (day: string) => `sinds of voor ${day}`
  },
  before: {
    title: 'Dit komt eerst',
    hear: 'Hoor eerst de leerling',
    hearWhy:
      'Eerst horen. Bij deze stap beslist niemand voordat de leerling het eigen verhaal heeft verteld.',
    contested: (n: number) =>
      `${count(n, 'overtreding', 'overtredingen')} waar deze stap op rust, ${n === 1 ? 'wordt' : 'worden'} betwist.`,
    contestedDirector: 'Je kunt beslissen, met een reden. Uitzoeken wat er is gebeurd mag eerst.',
    contestedMentor: 'Zoek eerst uit wat er is gebeurd en leg dat vast. Daarna kun je beslissen.',
    toPupil: 'Naar de leerling'
  },
  gone: {
    title: 'De grond van dit besluit is vervallen',
    chip: 'grond vervallen',
    what: 'Na het besluit verviel een overtreding waar deze stap op rust.',
    home: (letters: readonly string[]) =>
      letters.length === 1
        ? `Er ging een brief naar huis: ${listed(letters)}.`
        : `Er gingen brieven naar huis: ${listed(letters)}.`,
    ready: (letters: readonly string[]) =>
      `${count(letters.length, 'brief ligt', 'brieven liggen')} klaar en ${letters.length === 1 ? 'is' : 'zijn'} nog niet verstuurd: ${listed(letters)}.`,
    none: 'Er ging geen brief naar huis.',
    letter: (kind: string, recipient: string) => `${kind} aan ${recipient}`,
    ways: 'Houd het besluit in stand, vervang het door een ander of trek het in. Steeds met een reden.',
    decided: 'Besloten was'
  },
  streak: {
    title: 'Stap terug',
    chip: 'goed nieuws',
    line: (weeks: number) => `${count(weeks, 'schoolweek', 'schoolweken')} zonder overtreding`,
    text: (weeks: number, from: number, to: number | null) =>
      `${count(weeks, 'schoolweek', 'schoolweken')} zonder overtreding: van stap ${from} naar ${
        to === null ? 'geen stap' : `stap ${to}`
      }.`,
    counts: (from: number, to: number) => `De telling gaat van ${from} naar ${to}.`,
    since: (day: string) => `De laatste overtreding was op ${day}.`,
    track: { main: 'op het stappenplan', refusal: 'bij weigeren' },
    why: 'Met een stap terug gaat een brief met goed nieuws naar huis. Doe je het nu niet, dan komt het voorstel later terug.',
    approve: 'Stap terug met brief',
    leave: 'Nu niet',
    titles: { approve: 'Stap terug', leave: 'Nu geen stap terug' },
    confirm: (letters: number) =>
      letters === 0 ? 'Stap terug' : `Stap terug met ${count(letters, 'brief', 'brieven')}`,
    leaveText: 'De telling blijft zoals hij is. Na nog eens zoveel rustige weken komt het voorstel terug.',
    done: (letters: number) =>
      letters === 0
        ? 'De stap terug is vastgelegd.'
        : `De stap terug is vastgelegd. ${count(letters, 'brief ligt', 'brieven liggen')} klaar bij Brieven.`,
    left: 'Vastgelegd: nu geen stap terug.'
  }
}
