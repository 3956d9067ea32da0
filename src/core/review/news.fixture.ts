import type { Hearer, OnRecord } from './news-rules'

/** Until when everyone in these tests has read. */
export const since = '2026-01-21T08:00:00.000Z'

/** Somebody who is nothing yet but a teacher. */
export const hearer = (id: string, over: Partial<Hearer> = {}): Hearer => ({
  id,
  role: 'teacher',
  mentorOf: [],
  duties: [],
  ...over
})

/** A line on record of a pupil of H3b, later than was read, in the order of the ids. */
export const line = (id: string, source: OnRecord['source'], over: Partial<OnRecord> = {}): OnRecord => ({
  id,
  source,
  about: id,
  kind: source === 'offence' ? 'light' : 'missed',
  at: `2026-01-21T09:00:0${id}.000Z`,
  by: 'colleague',
  classIds: ['H3b'],
  ...over
})
