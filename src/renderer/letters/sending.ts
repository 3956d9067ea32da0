import { useState } from 'react'
import type { Channel, Letter } from '../../contract/letters'
import type { Shown } from '../../contract/shown'
import { newId } from '../../contract/id'
import { api, NotDone } from '../api'
import { useDo } from '../ask'
import { host } from '../host'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { sentenceFor } from '../words/refusals'
import { printLetters } from './print'

/** Says why something with letters was not done. */
export const said = (fault: unknown): void =>
  toast.problem(sentenceFor(fault instanceof NotDone ? fault.reply : { ok: false, reason: 'offline' }))

/** Sends letters on their way: printed or saved, and then marked as gone. */
export function useSending() {
  const { letters: w } = useWords()
  const issue = useDo(api.letters.issue)
  const [fetched, setFetched] = useState<{ done: number; all: number } | null>(null)
  /** Printed, so the system said; the person still has to say so. */
  const [printed, setPrinted] = useState<readonly Letter[] | null>(null)

  const mark = async (letters: readonly Letter[], channel: Channel) => {
    // What went before keeps its day, and what was taken back goes nowhere.
    const letterIds = letters.filter(({ state }) => state === 'ready').map(({ id }) => id)
    if (letterIds.length === 0) return
    const done = await issue.attempt({ letterIds, channel })
    if (done && done.issued > 0) toast.say(w.issued(done.issued))
  }

  const print = async (letters: readonly Letter[]) => {
    const pages: Shown[] = []
    try {
      for (const { id } of letters) {
        setFetched({ done: pages.length, all: letters.length })
        pages.push(await api.letters.pages({ letterId: id }, newId()))
      }
      await printLetters(pages)
      if (letters.some(({ state }) => state === 'ready')) setPrinted(letters)
    } catch (fault) {
      said(fault)
    } finally {
      setFetched(null)
    }
  }

  const save = async (letters: readonly Letter[]) => {
    try {
      const { name, base64 } = await api.letters.file({ letterIds: letters.map(({ id }) => id) }, newId())
      if (await host.save({ name, type: 'application/pdf', base64 })) await mark(letters, 'saved')
    } catch (fault) {
      said(fault)
    }
  }

  return {
    fetched,
    printed,
    print,
    save,
    confirm: () => {
      if (printed) void mark(printed, 'printed')
      setPrinted(null)
    },
    forget: () => setPrinted(null)
  }
}
