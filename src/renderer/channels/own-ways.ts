import { useState } from 'react'
import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useAsk } from '../ask'
import { useMailDrafts } from '../letters/mail-drafts'
import { mostAtOnce, useSending } from '../letters/sending'
import { useMailing } from '../mail/mailing'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { byWay, isAllPaper } from './ways'

/** A letter that a person still has to put in the portal or send from their mail program, and how it then went. */
interface ByHand {
  readonly letterId: string
  readonly way: 'portal' | 'mailed'
}

/**
 * Sends letters each in their own way: what goes on paper to the printer, e-mail to the queue or as drafts, and what
 * goes by the portal is listed to be copied. Nothing goes before the person has seen which goes how, unless all is paper.
 */
export function useOwnWays() {
  const { letters: w } = useWords()
  const sending = useSending()
  const drafts = useMailDrafts()
  const mailing = useMailing()
  const mailOn = useAsk(api.letters.sendings, {}).value?.on ?? false
  const [plan, setPlan] = useState<readonly Letter[] | null>(null)
  const [byHand, setByHand] = useState<readonly ByHand[]>([])

  const list = (letterIds: readonly string[], way: ByHand['way']) =>
    setByHand((now) => [
      ...now.filter(({ letterId }) => !letterIds.includes(letterId)),
      ...letterIds.map((letterId) => ({ letterId, way }))
    ])
  const send = (letters: readonly Letter[]) => {
    if (letters.length > mostAtOnce) toast.problem(w.tooMany(mostAtOnce))
    else if (isAllPaper(letters)) void sending.print(letters)
    else setPlan(letters)
  }
  const go = async () => {
    const { paper, mail, portal } = byWay(plan ?? [])
    setPlan(null)
    list(
      portal.map(({ id }) => id),
      'portal'
    )
    if (mail.length > 0) {
      if (mailOn) await mailing.send(mail)
      else list(await drafts.make(mail), 'mailed')
    }
    if (paper.length > 0) await sending.print(paper)
  }
  return {
    sending,
    drafts,
    mailing,
    mailOn,
    busy: sending.going !== null || drafts.going !== null,
    send,
    plan,
    go: () => void go(),
    forget: () => setPlan(null),
    byHand,
    later: () => setByHand([])
  }
}
export type OwnWays = ReturnType<typeof useOwnWays>
