import { useEffect, useRef, useState } from 'react'
import { Mark } from '../frame/Mark'
import { Button } from '../parts/Button'
import { Progress } from '../parts/Progress'
import { useWords } from '../words'
import { useLanguage } from '../words/language'
import { CustodyPage } from './CustodyPage'
import { DirectorPage } from './DirectorPage'
import css from './FirstRun.module.css'
import { LadderPage } from './LadderPage'
import { LanguagePage } from './LanguagePage'
import { RecoveryPage, type KeyPlace } from './RecoveryPage'
import { SchoolPage } from './SchoolPage'
import { emptyDraft, isAnswered, questions } from './draft'

const pages = {
  language: LanguagePage,
  school: SchoolPage,
  custody: CustodyPage,
  ladder: LadderPage,
  director: DirectorPage
}

/** The first run: six questions, one at a time; the last one opens the school. */
export function FirstRun({ status }: { status: { readonly keys: KeyPlace } }) {
  const w = useWords()
  const [draft, setDraft] = useState(emptyDraft(useLanguage()))
  const [at, setAt] = useState(0)
  const question = questions[at] ?? 'language'
  const texts = w.firstRun[question]
  const asked = { draft, change: (answers: Partial<typeof draft>) => setDraft({ ...draft, ...answers }) }
  const back = () => setAt(at - 1)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (isAnswered(question, draft)) setAt(at + 1)
  }
  const Question = question === 'recovery' ? null : pages[question]
  return (
    <main className={css['run']}>
      <header data-wide={question === 'ladder' || undefined}>
        <p className={css['mark']}>
          <Mark size={32} />
          {w.frame.app}
        </p>
        <div className={css['progress']}>
          <Progress
            label={w.firstRun.progress(at + 1, questions.length)}
            value={at + 1}
            max={questions.length}
          />
        </div>
      </header>
      <div className={css['question']} data-wide={question === 'ladder' || undefined} key={question}>
        <Title text={texts.title} />
        <p className={css['why']}>{texts.why}</p>
        {Question ? (
          <form onSubmit={submit}>
            <Question {...asked} />
            <div className={css['buttons']}>
              {at > 0 && <Button onClick={back}>{w.firstRun.back}</Button>}
              <Button kind="primary" type="submit" disabled={!isAnswered(question, draft)}>
                {w.firstRun.next}
              </Button>
            </div>
          </form>
        ) : (
          <RecoveryPage {...asked} keys={status.keys} onBack={back} />
        )}
      </div>
    </main>
  )
}

/** A question without a field of its own is read out from its title: the cursor has no other place to begin. */
function Title({ text }: { text: string }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus()
  }, [])
  return (
    <h1 ref={title} tabIndex={-1}>
      {text}
    </h1>
  )
}
