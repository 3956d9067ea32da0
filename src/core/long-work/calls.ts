import type { work } from '../../contract/work'
import type { Handler } from '../context'
import { endWork, howFar } from './under-way'

export const progress: Handler<typeof work.progress> = ({ event }, { actor }) =>
  Promise.resolve(howFar(event, actor))

export const stop: Handler<typeof work.stop> = ({ event }, { actor }) =>
  Promise.resolve({ stopped: endWork(event, actor) })
