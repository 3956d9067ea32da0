import type { api } from '../api'

/** The asker's timetable as the screens show it. */
export type Mine = Awaited<ReturnType<typeof api.timetable.mine>>
/** What came of a reading. */
export type Told = Awaited<ReturnType<typeof api.timetable.refresh>>
