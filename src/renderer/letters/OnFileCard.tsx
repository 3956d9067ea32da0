import { useState } from 'react'
import { Link } from 'react-router'
import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useAsk } from '../ask'
import { GoesLine } from '../channels/GoesLine'
import { MailStory } from '../mail/MailStory'
import { Card } from '../parts/Card'
import { CheckField } from '../parts/CheckField'
import { Chip } from '../parts/Chip'
import { useWords } from '../words'
import { longDay, shortDay } from '../words/when'
import { LetterStory } from './LetterStory'
import { LettersAbout } from './LettersAbout'
import { NoteDialog } from './NoteDialog'
import { OnFileActs, type Asks } from './OnFileActs'
import { ReplyDialog } from './ReplyDialog'
import { SettleObjection } from './SettleObjection'
import { wants } from './filters'
import { useFollowing } from './following'
import { isObjectedTo } from './objections'

interface OnFileCardProps {
  letter: Letter
  /** The letter that takes this one back, where it is listed. */
  retraction: Letter | undefined
  /** What is done first goes by 1, 2 and so on: where the letter is one of a list of work. */
  byKey?: boolean
}

/** *Antwoord en dossier*: what came of a letter, and whether it stands in the pupil system. */
export function OnFileCard({ letter, retraction, byKey = false }: OnFileCardProps) {
  const { onFile: w, openWork } = useWords()
  const today = useAsk(api.calendar.today, {}).value?.day
  const following = useFollowing()
  const [asks, setAsks] = useState<Asks | null>(null)
  const { id, state, reply, settled, issuedAt, replyDue, inDossier } = letter
  const close = () => setAsks(null)
  const says = () => {
    if (state === 'ready') return w.readyText
    if (issuedAt === null) return w.neverText
    if (reply)
      return [`${w.reply[reply.kind]}, ${shortDay(reply.day)}`, reply.note].filter(Boolean).join(': ')
    if (state === 'issued') return w.notAsked
    if (!replyDue) return null
    return state === 'overdue' ? w.dueWas(longDay(replyDue)) : w.due(longDay(replyDue))
  }
  return (
    <Card
      title={w.title}
      attention={wants.has(state)}
      aside={<Chip kind={wants.has(state) ? 'attention' : 'plain'}>{w.state[state]}</Chip>}
    >
      {retraction && retraction.id !== id && (
        <p>
          {w.retractedBy} <Link to={`/brieven?brief=${retraction.id}`}>{retraction.reference}</Link>
        </p>
      )}
      <p>{says()}</p>
      <GoesLine letter={letter} />
      {settled && <p>{openWork.objection.settled(shortDay(settled.day), settled.note)}</p>}
      {isObjectedTo(letter) && <p>{openWork.objection.waits}</p>}
      {issuedAt !== null && (
        <>
          <OnFileActs letter={letter} following={following} byKey={byKey} onAsk={setAsks} />
          <LettersAbout kind="reminder" id={id} />
          <CheckField
            label={w.inDossier}
            hint={w.inDossierHint}
            checked={inDossier}
            onChange={(kept) => void following.tick([letter], kept)}
          />
          <LetterStory letterId={id} />
          {letter.channel === 'mailed' && <MailStory letterId={id} />}
        </>
      )}
      {asks === 'reply' && today && (
        <ReplyDialog
          letter={letter}
          today={today}
          onUndo={() => void following.takeBack(letter)}
          onClose={close}
        />
      )}
      {asks === 'settle' && <SettleObjection letter={letter} onClose={close} />}
      {asks === 'note' && <NoteDialog letterId={id} onClose={close} />}
    </Card>
  )
}
