import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { useDeviceName } from '../device-name'
import { useKeys } from '../keys'
import { LinkButton } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { ErrorLine } from '../parts/ErrorLine'
import { Keys } from '../parts/Keys'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { States } from '../taken/Which'
import { lateFirst } from '../taken/order'
import { useWords } from '../words'
import css from './Desk.module.css'
import { HeldPanel } from './HeldPanel'
import { LetterPanel } from './LetterPanel'
import { RepeatedTable } from './RepeatedTable'
import { StepPanel } from './StepPanel'
import { WorkList } from './WorkList'

/** *Directie*: three columns of work by what is asked of her, the explanation beside them, the pattern below. */
export function Desk() {
  const { review: w, taken, labels } = useWords()
  const deviceName = useDeviceName()
  const day = useAsk(api.calendar.today, {}).value?.day
  const steps = useAsk(api.review.waiting, {})
  const letters = useAsk(api.letters.list, {})
  const held = useAsk(api.custody.held, {})
  const [chosen, setChosen] = useState<string | null>(null)

  const decisions = steps.value ?? []
  const ready = letters.value?.filter(({ issuedAt }) => issuedAt === null) ?? []
  const devices = lateFirst(held.value ?? [])
  const ids = [...decisions, ...ready, ...devices].map(({ id }) => id)
  // What is done leaves its list: the one that took its place is next.
  const at = ids.indexOf(chosen ?? '')
  const open = at >= 0 ? ids[at] : ids[0]
  const move = (by: number) => {
    const next = ids[Math.max(0, ids.indexOf(open ?? '')) + by]
    if (next === undefined) return
    setChosen(next)
    document.querySelector<HTMLElement>(`[data-work="${next}"]`)?.focus()
  }
  useKeys({ j: () => move(1), k: () => move(-1) })

  const step = decisions.find(({ id }) => id === open)
  const letter = ready.find(({ id }) => id === open)
  const device = devices.find(({ id }) => id === open)
  const list = { chosen: open ?? null, onChoose: setChosen }
  const problem = steps.problem ?? letters.problem ?? held.problem
  const loaded = steps.value && letters.value && held.value
  return (
    <Page
      wide
      title={w.title}
      context={loaded && w.context(decisions.length, ready.length)}
      also={
        <>
          <span className="muted small" aria-hidden>
            <Keys keys="J" /> <Keys keys="K" /> {w.move}
          </span>
          <LinkButton to="/toestellen">{taken.all}</LinkButton>
        </>
      }
    >
      {problem && <ErrorLine problem={problem} />}
      {!loaded && <Skeleton height={420} />}
      {loaded && (
        <div className={css['desk']}>
          <WorkList
            {...w.columns.decisions}
            {...list}
            work={decisions.map((one) => ({
              id: one.id,
              name: one.pupilName,
              lines: [[one.className, one.title].filter(Boolean).join(' · ')],
              chip: one.state === 'basis-gone' && (
                <Chip kind="attention">{labels.stepState['basis-gone']}</Chip>
              )
            }))}
          />
          <WorkList
            {...w.columns.letters}
            {...list}
            work={ready.map((one) => ({
              id: one.id,
              name: one.pupilName,
              lines: [[one.className, labels.letter[one.kind]].filter(Boolean).join(' · '), one.recipient],
              chip: null
            }))}
          />
          <WorkList
            {...w.columns.followUp}
            {...list}
            work={devices.map((one) => ({
              id: one.id,
              name: one.pupilName,
              lines: [[one.className, deviceName(one.device)].filter(Boolean).join(' · '), one.place],
              chip: day && <States one={one} today={day} />
            }))}
          />
          <section className={css['panel']} aria-label={w.why.title}>
            {step && <StepPanel key={step.id} step={step} onDone={() => setChosen(ids[at + 1] ?? null)} />}
            {letter && <LetterPanel letter={letter} />}
            {device && day && <HeldPanel key={device.id} held={device} today={day} />}
            {!open && <p className="muted">{w.allDone}</p>}
          </section>
        </div>
      )}
      <RepeatedTable />
    </Page>
  )
}
