import { useState } from 'react'
import type { Letter } from '../../contract/letters'
import { newId } from '../../contract/id'
import { api } from '../api'
import { host } from '../host'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { listed } from '../words/when'
import { said } from './sending'

/** Makes drafts for the school's own mail program, one file per letter; stops when the person changes their mind. */
export function useMailDrafts() {
  const { copies: w } = useWords()
  const [busy, setBusy] = useState(false)
  const make = async (letters: readonly Letter[]) => {
    setBusy(true)
    try {
      const letterIds = letters.map(({ id }) => id)
      const { drafts, without } = await api.letters.mailDraft({ letterIds }, newId())
      let kept = 0
      for (const { name, base64 } of drafts) {
        if (!(await host.save({ name, type: 'message/rfc822', base64 }))) break
        kept += 1
      }
      if (kept > 0) toast.say(w.mailed(kept))
      const missed = letters.filter(({ id }) => without.includes(id)).map(({ reference }) => reference)
      if (missed.length > 0) toast.problem(w.without(listed(missed)))
    } catch (fault) {
      said(fault)
    } finally {
      setBusy(false)
    }
  }
  return { busy, make }
}
