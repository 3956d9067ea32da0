import type { Handling } from '../../contract/handled'
import { api } from '../api'
import { useDo } from '../ask'
import { CheckField } from '../parts/CheckField'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import css from './steps.module.css'

/** The checks of a suspension as a list to work through, each with what the law says in a few words. */
export function Tasks({ handling }: { handling: Handling }) {
  const { steps, labels } = useWords()
  const w = steps.tasks
  const tick = useDo(api.steps.tick)
  const { tasks, step, mayDirect } = handling
  const done = tasks.filter(({ doneAt }) => doneAt !== null).length
  return (
    <section id="tasks" tabIndex={-1} className={css['tasks']} aria-label={w.title}>
      <h3>
        {w.title} <span className="muted small">{w.done(done, tasks.length)}</span>
      </h3>
      {tasks.map(({ task, doneAt, doneBy }) => (
        <CheckField
          key={task}
          label={labels.stepTask[task]}
          hint={[w.law[task], doneAt && w.doneBy(doneBy, momentOf(doneAt))].filter(Boolean).join(' · ')}
          checked={doneAt !== null}
          disabled={!mayDirect || tick.busy || step.state === 'closed'}
          onChange={(on) => void tick.attempt({ stepId: step.id, task, done: on, note: '' })}
        />
      ))}
    </section>
  )
}
