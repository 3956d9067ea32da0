import { newId } from '../../contract/id'
import type { App } from '../app'
import { findSchool } from '../settings/store'
import { jobs, type Job } from './jobs'
import { whatToDo } from './planning'
import { ranForOf, replaceRun } from './store'

interface Running {
  readonly app: App
  /** UTC ISO. */
  readonly now: () => string
  /** The file it runs on is still the one that is open. */
  readonly isHere: () => boolean
  readonly fault: (ticket: string, path: string, error: unknown) => void
}

/** Does what is due, one job after another. A fault of one goes to the log and stops no other. */
export async function runDueJobs(running: Running): Promise<void> {
  for (const job of jobs) {
    try {
      await runWhenDue(job, running)
    } catch (error) {
      // The file was let go of in the middle: that is no fault.
      if (running.isHere()) running.fault(newId(), `schedule.${job.name}`, error)
    }
  }
}

async function runWhenDue(job: Job, { app, now, isHere }: Running): Promise<void> {
  const { db } = app
  const at = now()
  if (!(await findSchool(db))) return
  const due = await job.lastDue(db, at)
  const what = whatToDo(await ranForOf(db, job.name), due, at)
  if (due === null || what === 'wait') return
  const act: App['act'] = (path, work) => {
    if (!isHere()) throw new Error('The file has been let go of.')
    return app.act(path, work)
  }
  const path = `schedule.${job.name}`
  // On record before it is done: what is broken off half-way is not done twice.
  await act(path, async (house) => {
    await replaceRun(house.db, job.name, due, at)
    if (what === 'run') await job.note?.(house)
  })
  if (what === 'run')
    await job.work?.({ db, now: at, newId, write: (work) => act(path, (house) => work(house.db)) })
}
