import { useState } from 'react'
import type { CareDecision } from '../../contract/care-shapes'
import { api } from '../api'
import { useAsk } from '../ask'
import { NoteToCopy } from '../letters/NoteDialog'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { Chip } from '../parts/Chip'
import { useForm } from '../steps/form'
import { useWords } from '../words'
import { momentOf, shortDay } from '../words/when'
import { SettleDecision } from './SettleDecision'
import { WordsDialog } from './WordsDialog'
import { useDecisionActs } from './acts'
import css from './care.module.css'

/** A decision with all that came after it, and what can be done with it. */
export function Decision({
  one,
  name,
  today
}: {
  one: CareDecision
  name: string
  today: string | undefined
}) {
  const { care } = useWords()
  const w = care.decision
  const acts = useDecisionActs()
  const [asks, setAsks] = useState<'settle' | 'correct' | 'note' | null>(null)
  const close = () => setAsks(null)
  const { id, kind, words, doer, until, added, settled, inDossier } = one
  const what = care.kind[kind]
  const isLate = until !== null && settled === null && today !== undefined && until < today
  return (
    <li>
      <p>
        <strong>{what}</strong>
        {words && `: ${words}`} {isLate && <Chip kind="attention">{w.late}</Chip>}
      </p>
      {(doer || until) && <p>{w.who(doer, until && shortDay(until))}</p>}
      {added.map((line) => (
        <p key={line.id}>
          {w.added}: {line.words}{' '}
          <span className="muted small">{care.item.byOn(momentOf(line.at), line.by)}</span>
        </p>
      ))}
      {settled && (
        <p>{[w.settled(momentOf(settled.at), settled.by), settled.note].filter(Boolean).join('. ')}</p>
      )}
      <p className="muted small">{care.item.byOn(momentOf(one.at), one.by)}</p>
      <div className={css['acts']}>
        {until && !settled && (
          <Button aria-label={w.settleOf(what, name)} onClick={() => setAsks('settle')}>
            {w.settle}
          </Button>
        )}
        {settled && (
          <Button kind="quiet" busy={acts.busy} onClick={() => void acts.openAgain(id)}>
            {w.openAgain}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setAsks('correct')}>
          {w.correct}
        </Button>
        <Button kind="quiet" onClick={() => setAsks('note')}>
          {w.note}
        </Button>
        <CheckField label={w.inDossier} checked={inDossier} onChange={(kept) => void acts.tick(id, kept)} />
      </div>
      {asks === 'settle' && <SettleDecision decisionId={id} onClose={close} />}
      {asks === 'correct' && <Correct decisionId={id} onClose={close} />}
      {asks === 'note' && <Note decisionId={id} onClose={close} />}
    </li>
  )
}

function Correct({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const { care } = useWords()
  const form = useForm(api.care.correct, care.correcting.done, onClose)
  return (
    <WordsDialog
      words={care.correcting}
      form={form}
      input={(words) => ({ decisionId, words })}
      onClose={onClose}
    />
  )
}

/** The note of a decision for the pupil system. */
function Note({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const { value, problem } = useAsk(api.care.note, { decisionId })
  return <NoteToCopy note={value} problem={problem} onClose={onClose} />
}
