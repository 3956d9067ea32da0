import { useEffect, useRef, useState } from 'react'
import { IconCircleCheck } from '@tabler/icons-react'
import type { Step } from '../../contract/step'
import { api } from '../api'
import { useAsk } from '../ask'
import { useKeys } from '../keys'
import { OwnWaysPlace } from '../channels/OwnWaysPlace'
import { useOwnWays } from '../channels/own-ways'
import { StandStill } from '../mail/StandStill'
import { LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
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
  const { review: w, taken, care, openWork } = useWords()
  const today = useAsk(api.calendar.today, {}).value?.day
  const work = useDeskWork(today)
  const ways = useOwnWays()
  const lineOf = useLineOf(today)
  const [chosen, setChosen] = useState<string | null>(null)

  const { jobs, problem, loaded } = work
  // What is done leaves its list: the one that took its place is next.
  const at = jobs.findIndex(({ id }) => id === chosen)
  const open = at >= 0 ? jobs[at] : jobs[0]
  const move = (by: number) => {
    const next = jobs[Math.max(0, open ? jobs.indexOf(open) : 0) + by]
    if (next) goTo(next.id)
  }
  const focusNext = useRef(false)
  const goTo = (id: string | null) => {
    focusNext.current = true
    setChosen(id)
  }
  // After the line is drawn as the open one, and a dialog over it is gone: Enter and the digits go on from there.
  useEffect(() => {
    if (focusNext.current && chosen !== null)
      document.querySelector<HTMLElement>(`[data-work="${chosen}"]`)?.focus()
    focusNext.current = false
  }, [chosen])
  useKeys({ j: () => move(1), k: () => move(-1) })
  return (
    <Page
      wide
      title={w.title}
      context={loaded && w.context(work.decisions.length, work.letters.length)}
      also={
        <>
          <LinkButton to="/toestellen">{taken.all}</LinkButton>
          <LinkButton to="/zorgoverleg">{care.title}</LinkButton>
        </>
      }
      action={<ApproveMany steps={work.decisions.flatMap(stepIn)} ways={ways} />}
    >
      {problem && <ErrorLine problem={problem} />}
      <StandStill />
      <OwnWaysPlace ways={ways} />
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
              after={
                column === 'followUp' && work.moreRounds > 0
                  ? openWork.round.more(work.moreRounds)
                  : undefined
              }
            />
          ))}
          <section className={css['panel']} aria-label={w.why.title}>
            {open ? (
              <DeskPanel
                key={open.id}
                job={open}
                today={today}
                onDone={() =>
                  goTo((jobs[jobs.indexOf(open) + 1] ?? jobs[jobs.indexOf(open) - 1])?.id ?? null)
                }
              />
            ) : (
              <Empty icon={<IconCircleCheck size={32} aria-hidden />}>
                <strong>{w.allDone}</strong> {openWork.next}
              </Empty>
            )}
          </section>
        </div>
      )}
      {loaded && (
        <Row between>
          <span className="muted small" aria-hidden>
            <Keys keys="J" /> <Keys keys="K" /> {w.move} <Keys keys="Enter" /> {w.first}
          </span>
          <WorkToFile work={work} />
        </Row>
      )}
      <RepeatedTable />
    </Page>
  )
}
