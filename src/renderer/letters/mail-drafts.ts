import type { Letter } from '../../contract/letters'
import { newId } from '../../contract/id'
import { api } from '../api'
import { host } from '../host'
import { unlessEnded, useLongWork, type Following } from '../long-work'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { listed } from '../words/when'
import { said } from './sending'

/** So many drafts come over at once: a few megabytes. */
const atOnce = 25

interface Drafts {
  readonly kept: string[]
  readonly without: string[]
}

/** Makes drafts for the school's own mail program, one file per letter; stops when the person changes their mind. */
export function useMailDrafts() {
  const { copies: w } = useWords()
  const work = useLongWork<'drafts'>()

  const draftAll = async (letters: readonly Letter[], made: Drafts, { signal, onDone }: Following) => {
    for (let from = 0; from < letters.length; from += atOnce) {
      const letterIds = letters.slice(from, from + atOnce).map(({ id }) => id)
      const { drafts, without } = await api.letters.mailDraft({ letterIds }, newId())
      made.without.push(...without)
      for (const { letterId, name, base64 } of drafts) {
        unlessEnded(signal)
        if (!(await host.save({ name, type: 'message/rfc822', base64 }))) return
        made.kept.push(letterId)
      }
      onDone(from + letterIds.length)
    }
  }

  /** Gives the letters of which a draft was kept. */
  const make = async (letters: readonly Letter[]): Promise<readonly string[]> => {
    const made: Drafts = { kept: [], without: [] }
    try {
      await work.run('drafts', letters.length, (following) => draftAll(letters, made, following))
    } catch (fault) {
      said(fault)
    }
    // What was kept before it was ended or failed is there, and is told.
    if (made.kept.length > 0) toast.say(w.mailed(made.kept.length))
    const missed = letters.filter(({ id }) => made.without.includes(id)).map(({ reference }) => reference)
    if (missed.length > 0) toast.problem(w.without(listed(missed)))
    return made.kept
  }
  return { going: work.going, stop: work.stop, make }
}
