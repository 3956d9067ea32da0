import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Row } from '../parts/Stack'
import { Fold } from '../roster/Fold'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { AnswerChip } from './AnswerChip'
import { ConsentDialog } from './ConsentDialog'
import css from './consents.module.css'

/** On the page of a pupil: may they be in the picture this school year, and for who handles the file what was said before. */
export function ConsentCard({ pupilId }: { pupilId: string }) {
  const w = useWords().consents
  const { value: consent, problem } = useAsk(api.consents.ofPupil, { pupilId })
  const today = useAsk(api.calendar.today, {}).value?.day
  const [recording, setRecording] = useState(false)
  if (problem) return <ErrorLine problem={problem} />
  if (!consent) return null
  const { schoolYear, answer, givenBy, givenOn, askAgain, mayAnswer, mayRecord, history } = consent
  const before = history.slice(answer === null ? 0 : 1)
  return (
    <Card
      title={w.card.title(schoolYear)}
      actions={mayRecord && <Button onClick={() => setRecording(true)}>{w.card.record}</Button>}
    >
      <Row>
        <AnswerChip answer={answer} />
        {givenBy && givenOn && (
          <span className="muted small">{w.said(w.by[givenBy], plainDay(givenOn))}</span>
        )}
      </Row>
      {askAgain && <p>{w.askAgain}</p>}
      {before.length > 0 && (
        <Fold title={w.card.history(before.length)}>
          <ul className={css['plain']}>
            {before.map((one) => (
              <li key={one.id}>
                {w.answer[one.answer]}{' '}
                <span className="muted small">
                  {w.said(w.by[one.givenBy], plainDay(one.givenOn))} · {one.schoolYear} ·{' '}
                  {one.source === 'import' ? w.card.imported : one.by}
                </span>
                {one.note && <div className="small">{one.note}</div>}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {recording && today && (
        <ConsentDialog
          pupilId={pupilId}
          today={today}
          mayAnswer={mayAnswer}
          onClose={() => setRecording(false)}
        />
      )}
    </Card>
  )
}
