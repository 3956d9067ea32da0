import type { permissions } from '../../contract/permissions'
import type { Handler } from '../context'
import { seriesOf } from './series'

export const seriesDays: Handler<typeof permissions.seriesDays> = async (wish, ctx) => {
  const { spans, free, without, begun } = await seriesOf(ctx, wish)
  return { days: spans.map(({ day }) => day), free: [...free], without: [...without], begun }
}
