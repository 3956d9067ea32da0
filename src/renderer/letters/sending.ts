import { useState } from 'react'
import type { Channel, Letter } from '../../contract/letters'
import type { Shown } from '../../contract/shown'
import { newId } from '../../contract/id'
import { api, NotDone } from '../api'
import { useDo } from '../ask'
import { host } from '../host'
import { followed, isEnded, unlessEnded, useLongWork, type Following } from '../long-work'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { sentenceFor } from '../words/refusals'
import { inClassOrder } from './class-order'
import { printLetters } from './print'

/** Says why something with letters was not done; nothing when the person ended it. */
export const said = (fault: unknown): void => {
  if (isEnded(fault)) return
  toast.problem(sentenceFor(fault instanceof NotDone ? fault.reply : { ok: false, reason: 'offline' }))
}

/** More letters than this go to the printer by way of one PDF: as pictures they would fill the memory of the machine. */
const mostAsPictures = 25

/** So many go in one file, and are marked as sent at once (the contract says so). */
export const mostAtOnce = 300

/** Letters that were printed, or that lie in a file to be printed; the person still has to say that it went well. */
export interface Asked {
  readonly letters: readonly Letter[]
  readonly from: 'window' | 'file'
}

const idsOf = (letters: readonly Letter[]) => letters.map(({ id }) => id)

async function pagesOf(letters: readonly Letter[], { signal, onDone }: Following): Promise<Shown[]> {
  const pages: Shown[] = []
  for (const { id } of letters) {
    unlessEnded(signal)
    pages.push(await api.letters.pages({ letterId: id }, newId()))
    onDone(pages.length)
  }
  return pages
}

/** Sends letters on their way: printed or saved, and then marked as gone. What is ended halfway marks nothing. */
export function useSending() {
  const { letters: w } = useWords()
  const issue = useDo(api.letters.issue)
  const work = useLongWork<'pages' | 'file'>()
  const [printed, setPrinted] = useState<Asked | null>(null)

  const mark = async (letters: readonly Letter[], channel: Channel) => {
    // What went before keeps its day, and what was taken back goes nowhere.
    const letterIds = idsOf(letters.filter(({ state }) => state === 'ready'))
    if (letterIds.length === 0) return
    const done = await issue.attempt({ letterIds, channel })
    if (done && done.issued > 0) toast.say(w.issued(done.issued))
  }

  /** One PDF of all, where the person wants it; false when they changed their mind. */
  const fileOf = async (letters: readonly Letter[]): Promise<boolean> => {
    const { name, base64 } = await work.run('file', letters.length, (following) =>
      followed(api.letters.file, { letterIds: idsOf(letters) }, following)
    )
    return host.save({ name, type: 'application/pdf', base64 })
  }

  const areTooMany = (letters: readonly Letter[]): boolean => {
    if (letters.length <= mostAtOnce) return false
    toast.problem(w.tooMany(mostAtOnce))
    return true
  }

  const print = async (chosen: readonly Letter[]) => {
    if (areTooMany(chosen)) return
    const letters = inClassOrder(chosen)
    const from = letters.length > mostAsPictures ? 'file' : 'window'
    try {
      if (from === 'file') {
        if (!(await fileOf(letters))) return
      } else
        await printLetters(
          await work.run('pages', letters.length, (following) => pagesOf(letters, following))
        )
      if (letters.some(({ state }) => state === 'ready')) setPrinted({ letters, from })
    } catch (fault) {
      said(fault)
    }
  }

  const save = async (letters: readonly Letter[]) => {
    if (areTooMany(letters)) return
    try {
      if (await fileOf(letters)) await mark(letters, 'saved')
    } catch (fault) {
      said(fault)
    }
  }

  return {
    going: work.going,
    stop: work.stop,
    printed,
    print,
    save,
    confirm: () => {
      if (printed) void mark(printed.letters, 'printed')
      setPrinted(null)
    },
    forget: () => setPrinted(null)
  }
}
export type Sending = ReturnType<typeof useSending>
