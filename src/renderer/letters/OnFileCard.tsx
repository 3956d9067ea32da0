import { IconClipboardText } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useAsk } from '../ask'
import { GoesLine } from '../channels/GoesLine'
import { MailStory } from '../mail/MailStory'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { CheckField } from '../parts/CheckField'
import { Chip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { longDay, shortDay } from '../words/when'
import { LetterStory } from './LetterStory'
import { LettersAbout } from './LettersAbout'
import { NoteDialog } from './NoteDialog'
import { ReplyDialog } from './ReplyDialog'
import { wants } from './filters'
import { useFollowing } from './following'

interface OnFileCardProps {
  letter: Letter
  /** The letter that takes this one back, where it is listed. */
  retraction: Letter | undefined
}

/** *Antwoord en dossier*: what came of a letter, and whether it stands in the pupil system. */
export function OnFileCard({ letter, retraction }: OnFileCardProps) {
  const { onFile: w } = useWords()
  const today = useAsk(api.calendar.today, {}).value?.day
  const following = useFollowing()
  const [asks, setAsks] = useState<'reply' | 'note' | null>(null)
  const { id, state, reply, issuedAt, replyDue, inDossier } = letter
  const awaited = state === 'waiting' || state === 'overdue'
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
      {issuedAt !== null && (
        <>
          <Row>
            <Button onClick={() => setAsks('reply')}>{reply ? w.recordAnother : w.record}</Button>
            {awaited && (
              <Button busy={following.busy} onClick={() => void following.remind(letter)}>
                {w.remind}
              </Button>
            )}
            {reply && (
              <Button kind="quiet" busy={following.busy} onClick={() => void following.takeBack(letter)}>
                {w.takeBack}
              </Button>
            )}
            <Button icon={<IconClipboardText size={20} aria-hidden />} onClick={() => setAsks('note')}>
              {w.note.open}
            </Button>
          </Row>
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
      {asks === 'note' && <NoteDialog letterId={id} onClose={close} />}
    </Card>
  )
}
