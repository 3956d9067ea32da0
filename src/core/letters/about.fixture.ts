import type { Reply } from '../../contract/call'
import type { About, AboutKind, NextAbout } from '../../contract/letters-about'
import type { Letter } from '../../contract/letters'
import type { Shown } from '../../contract/shown'
import { openDesk, type Desk, type Who } from '../steps/handling.fixture'

interface AboutIt {
  readonly next: NextAbout | null
  readonly letters: readonly { id: string; kind: string; issued: boolean; retracted: boolean }[]
}

/** A desk where letters about one thing are made, looked at and sent, as the tests of each kind do. */
export interface LetterDesk extends Desk {
  about(kind: AboutKind, id: string, who?: Who): Promise<AboutIt>
  preview(wish: About, who?: Who): Promise<Shown[]>
  /** The text of the one letter that would be written to the first who gets one. */
  text(wish: About, who?: Who): Promise<string>
  write(wish: About, who?: Who): Promise<string[]>
  tryToWrite(wish: object, who?: Who | 'teacher' | 'administrator', event?: string): Promise<Reply>
  issue(letterIds: readonly string[]): Promise<Reply>
  letters(): Promise<Letter[]>
  letter(id: string): Promise<Letter>
  /** Sets what is kept of a pupil: a birthday, for one. */
  pupil(id: string, over: { born_on?: string }): Promise<unknown>
  /** Who are a pupil's guardians read English from now on. */
  inEnglish(): Promise<unknown>
}

export async function openLetterDesk(options: Parameters<typeof openDesk>[0] = {}): Promise<LetterDesk> {
  const desk = await openDesk(options)
  const { school } = desk
  const all = () => school.as('director').get<Letter[]>('letters.list')
  const made: LetterDesk = {
    ...desk,
    about: (kind, id, who = 'director') => school.as(who).get('letters.about', { kind, id }),
    preview: (wish, who = 'director') => school.as(who).get<Shown[]>('letters.previewAbout', wish),
    text: async (wish, who) => (await made.preview(wish, who))[0]!.text,
    write: async (wish, who = 'director') =>
      (await school.as(who).get<{ letterIds: string[] }>('letters.writeAbout', wish)).letterIds,
    tryToWrite: (wish, who = 'director', event) => school.as(who).ask('letters.writeAbout', wish, event),
    issue: (letterIds) => school.as('director').ask('letters.issue', { letterIds, channel: 'printed' }),
    letters: all,
    letter: async (id) => (await all()).find((one) => one.id === id)!,
    pupil: (id, over) => school.db.updateTable('pupil').set(over).where('id', '=', id).execute(),
    inEnglish: () => school.db.updateTable('guardian').set({ language: 'en' }).execute()
  }
  return made
}
