import { api } from '../api'
import { useAsk } from '../ask'
import type { whenOf } from './when'

/** When a permission is asked for, as the form says it. */
export type AskedWhen = ReturnType<typeof whenOf>

/** Which days a series becomes; nothing while the form asks for none. */
export const useSeriesDays = (asked: AskedWhen) =>
  useAsk(api.permissions.seriesDays, asked && 'series' in asked ? { ...asked, series: asked.series } : null, {
    keepPrevious: true
  })
