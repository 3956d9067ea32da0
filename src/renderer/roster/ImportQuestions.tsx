import { useState } from 'react'
import type { AskingImport, ImportQuestion } from '../../contract/import-questions'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { Dialog } from '../parts/Dialog'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import css from './ImportQuestions.module.css'

type Answer = 'stays' | 'gone'

/** The questions of one import, each answered by itself. What is answered keeps its place until the dialog is closed. */
export function ImportQuestions({ asking, onClose }: { asking: AskingImport; onClose: () => void }) {
  const { openWork, frame } = useWords()
  const w = openWork.imports
  // Held while the dialog stands: an answer leaves the desk, and moves nothing here.
  const [questions] = useState(asking.questions)
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  const answer = useDo(api.roster.answerImport)
  const give = async ({ id }: ImportQuestion, said: Answer) => {
    if (await answer.attempt({ questionIds: [id], answer: said }))
      setAnswers((before) => new Map([...before, [id, said]]))
  }
  const open = questions.filter(({ id }) => !answers.has(id))
  return (
    <Dialog
      open
      title={w.decide}
      width={760}
      onClose={onClose}
      actions={
        <Button kind={open.length === 0 ? 'primary' : 'plain'} onClick={onClose}>
          {frame.part.close}
        </Button>
      }
    >
      <Stack gap={16}>
        <p>{w.hint}</p>
        <ul className={css['questions']} aria-label={w.list}>
          {questions.map((one) => {
            const said = answers.get(one.id)
            return (
              <li key={one.id}>
                <Question question={one} />
                <div className={css['answers']}>
                  {said ? (
                    <Chip kind="order">{w.answered[said]}</Chip>
                  ) : (
                    <Answers
                      question={one}
                      busy={answer.busy}
                      first={one.id === open[0]?.id}
                      onAnswer={(given) => void give(one, given)}
                    />
                  )}
                </div>
              </li>
            )
          })}
        </ul>
      </Stack>
    </Dialog>
  )
}

const nameOf = ({ kind, pupilName, who }: ImportQuestion) => (kind === 'leaver' ? pupilName : who)

function Question({ question }: { question: ImportQuestion }) {
  const { imports: w } = useWords().openWork
  const { kind, pupilName, className } = question
  const of = [kind === 'guardian' ? pupilName : '', className, w.kind[kind]]
  return (
    <div>
      <p className={css['name']}>{nameOf(question)}</p>
      <p className="muted small">{of.filter(Boolean).join(' · ')}</p>
    </div>
  )
}

interface AnswersProps {
  question: ImportQuestion
  busy: boolean
  /** The focus begins here, and comes here when the one before was answered. */
  first: boolean
  onAnswer: (answer: Answer) => void
}

function Answers({ question, busy, first, onAnswer }: AnswersProps) {
  const { imports: w } = useWords().openWork
  const { kind } = question
  const stays = w.stays[kind]
  return (
    <>
      <Button
        disabled={busy}
        aria-label={w.which(stays, nameOf(question))}
        {...(first ? { 'data-autofocus': true, ref: (button) => focusIfLost(button) } : {})}
        onClick={() => onAnswer('stays')}
      >
        {stays}
      </Button>
      {kind !== 'mentor' && (
        <Button
          disabled={busy}
          aria-label={w.which(w.gone[kind], nameOf(question))}
          onClick={() => onAnswer('gone')}
        >
          {w.gone[kind]}
        </Button>
      )}
    </>
  )
}

/** The button that had the focus is gone with its question: the next question takes it. */
function focusIfLost(button: HTMLButtonElement | null): void {
  if (button && document.activeElement === document.body) button.focus()
}
