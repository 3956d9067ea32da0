import { useState } from 'react'
import type { Step } from '../../contract/step'
import { api } from '../api'
import { useAsk } from '../ask'
import { useKeys } from '../keys'
import { SendingPlace } from '../letters/SendingPlace'
import { useSending } from '../letters/sending'
import { StandStill } from '../mail/StandStill'
import { LinkButton } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Keys } from '../parts/Keys'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import css from './Desk.module.css'
import { useLineOf } from './DeskLine'
import { ApproveMany } from './ApproveMany'
import { DeskPanel } from './DeskPanel'
import { RepeatedTable } from '../repeated/RepeatedTable'
import { WorkList } from './WorkList'
import { WorkToFile } from './WorkToFile'
import { useDeskWork, type Job } from './desk-work'

const stepIn = (job: Job): Step[] => (job.kind === 'step' ? [job.step] : [])
const columns = ['decisions', 'letters', 'followUp'] as const

/** *Directie*: three columns of work by what is asked of her, the explanation beside them, the pattern below. */
export function Desk() {
  const { review: w, taken } = useWords()
  const today = useAsk(api.calendar.today, {}).value?.day
  const work = useDeskWork(today)
  const sending = useSending()
  const lineOf = useLineOf(today)
  const [chosen, setChosen] = useState<string | null>(null)

  const { jobs, problem, loaded } = work
  // What is done leaves its list: the one that took its place is next.
  const at = jobs.findIndex(({ id }) => id === chosen)
  const open = at >= 0 ? jobs[at] : jobs[0]
  const move = (by: number) => {
    const next = jobs[Math.max(0, open ? jobs.indexOf(open) : 0) + by]
    if (next === undefined) return
    setChosen(next.id)
    document.querySelector<HTMLElement>(`[data-work="${next.id}"]`)?.focus()
  }
  useKeys({ j: () => move(1), k: () => move(-1) })
  return (
    <Page
      wide
      title={w.title}
      context={loaded && w.context(work.decisions.length, work.letters.length)}
      also={
        <>
          <span className="muted small" aria-hidden>
            <Keys keys="J" /> <Keys keys="K" /> {w.move}
          </span>
          <LinkButton to="/toestellen">{taken.all}</LinkButton>
        </>
      }
      action={<ApproveMany steps={work.decisions.flatMap(stepIn)} sending={sending} />}
    >
      {problem && <ErrorLine problem={problem} />}
      <StandStill />
      <SendingPlace sending={sending} />
      {!loaded && <Skeleton height={420} />}
      {loaded && (
        <div className={css['desk']}>
          {columns.map((column) => (
            <WorkList
              key={column}
              {...w.columns[column]}
              chosen={open?.id ?? null}
              onChoose={setChosen}
              work={work[column].map(lineOf)}
            />
          ))}
          <section className={css['panel']} aria-label={w.why.title}>
            {open ? (
              <DeskPanel
                key={open.id}
                job={open}
                today={today}
                onDone={() => setChosen(jobs[at + 1]?.id ?? null)}
              />
            ) : (
              <p className="muted">{w.allDone}</p>
            )}
          </section>
        </div>
      )}
      {loaded && (
        <Row>
          <WorkToFile work={work} />
        </Row>
      )}
      <RepeatedTable />
    </Page>
  )
}
