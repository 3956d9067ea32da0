import type { CareFacts } from '../../contract/care-shapes'
import type { StepState } from '../../contract/step'
import type { TrackCode } from '../../contract/ladder'
import { schoolDay } from '../calendar/days'
import { openAgreements } from '../contacts/store'
import type { Reading } from '../context'
import { rungOf, trackOf } from '../ladder/rules'
import { versionsOf } from '../ladder/store'
import { standingsOn } from './standings'
import { decisionsWhere } from './store'

/** A consultation looks at what is recent: the rest is in the file. */
const mostOfEach = 3

/** The facts in brief of some pupils as they are today, each in the same few statements. */
export async function factsOf(
  db: Reading,
  pupilIds: readonly string[],
  today: string,
  names: ReadonlyMap<string, string>
): Promise<(pupilId: string, without?: readonly string[]) => CareFacts> {
  const { of } = await standingsOn(db, today)
  const steps = await lastSteps(db, pupilIds)
  const all = await openAgreements(db, { id: '', role: 'director' })
  const agreements = Map.groupBy(all, ({ pupilId }) => pupilId)
  const decided = Map.groupBy(await decisionsWhere(db, { pupilIds }, names), ({ pupilId }) => pupilId)
  return (pupilId, without = []) => ({
    ...of(pupilId),
    steps: (steps.get(pupilId) ?? []).slice(0, mostOfEach),
    agreements: (agreements.get(pupilId) ?? [])
      .slice(0, mostOfEach)
      .map(({ agreed, until }) => ({ agreed, until })),
    earlier: (decided.get(pupilId) ?? [])
      .filter(({ itemId }) => !without.includes(itemId))
      .toReversed()
      .slice(0, mostOfEach)
      .map(({ day, kind, words, added, settled }) => ({
        day,
        kind,
        words: [words, ...added.map((line) => line.words)].filter(Boolean).join(' · '),
        settled: settled && settled.note
      }))
  })
}

/** The steps of these pupils as they stand, the newest first. */
async function lastSteps(db: Reading, pupilIds: readonly string[]) {
  if (pupilIds.length === 0) return new Map<string, CareFacts['steps']>()
  const rows = await db
    .selectFrom('step')
    .innerJoin('step_event as now', 'now.step_id', 'step.id')
    .select([
      'step.pupil_id as pupilId',
      'step.ladder_version_id as versionId',
      'step.track',
      'step.rung',
      'now.step_id as stepId',
      'now.kind',
      'now.at'
    ])
    .where('step.pupil_id', 'in', pupilIds)
    .orderBy('now.id')
    .execute()
  const last = [...new Map(rows.map((row) => [row.stepId, row])).values()]
  const versions = new Map((await versionsOf(db)).map((version) => [version.id, version]))
  const told = last
    .sort((a, b) => (a.stepId < b.stepId ? 1 : -1))
    .map(({ pupilId, versionId, track, rung, kind, at }) => ({
      pupilId,
      title: rungOf(trackOf(versions.get(versionId)!, track as TrackCode), rung).title,
      state: kind as StepState,
      day: schoolDay(at)
    }))
  return new Map(
    [...Map.groupBy(told, ({ pupilId }) => pupilId)].map(([pupilId, own]) => [
      pupilId,
      own.map(({ title, state, day }) => ({ title, state, day }))
    ])
  )
}
