import type { Evidence, OffenceDetail, offences } from '../../contract/offences'
import { fullName } from '../../contract/names'
import { hourOf } from '../calendar/hour-key'
import { Refusal, type Handler } from '../context'
import { companionsOf } from './companions'
import { mayNow, mayRead } from './correcting-rules'
import { classNow, evidenceOf, laterWords, offenceInFull, storyOf } from './detail-store'
import { findOffence } from './store'

export const detail: Handler<typeof offences.detail> = async ({ offenceId }, ctx) => {
  const { db, actor, today } = ctx
  const offence = await findOffence(db, offenceId)
  if (!offence) throw new Refusal('offence-unknown')
  if (!mayRead(offence, actor)) throw new Refusal('not-yours')
  ctx.touch(offence.pupilId, offenceId)
  const row = await offenceInFull(db, offenceId)
  const companions = await companionsOf(db, offence.pupilId, actor)
  const evidence: Evidence[] = await evidenceOf(db, offenceId)
  const said: Omit<OffenceDetail, 'kind' | 'evidence'> = {
    id: offenceId,
    pupilId: offence.pupilId,
    pupilName: fullName(row),
    className: await classNow(db, offence.pupilId),
    protocol: row.protocol,
    day: row.day,
    hour: hourOf(row.hour),
    place: row.place as OffenceDetail['place'],
    note: row.note,
    ownWords: [row.own_words, ...(await laterWords(db, offenceId))].filter(Boolean).join('\n'),
    reporter: row.reporter ?? '',
    recordedBy: fullName({
      givenName: row.staffGiven,
      prefix: row.staffPrefix,
      familyName: row.staffFamily
    }),
    recordedAt: row.recorded_at,
    backdated: offence.recordedOn !== row.day,
    state: offence.turned,
    attachedTo: row.same_as,
    coveredWhy: row.covered_why ?? '',
    others: companions
      .filter(({ ownOffenceId }) => ownOffenceId === offenceId)
      .map((one) => ({ offenceId: one.offenceId, pupilId: one.pupilId, pupilName: one.pupilName })),
    story: await storyOf(db, offenceId),
    may: mayNow(offence, actor, today)
  }
  return { ...said, kind: kindOf(row), evidence }
}

/** The kind as the catalogue words it, counting and standing in the rules as it did when this was recorded. */
const kindOf = (row: Awaited<ReturnType<typeof offenceInFull>>): OffenceDetail['kind'] => ({
  id: row.kind_id,
  label: row.label,
  group: row.group as OffenceDetail['kind']['group'],
  severity: row.severity as OffenceDetail['kind']['severity'],
  counts: row.counts as OffenceDetail['kind']['counts'],
  clause: row.clause,
  source: row.source
})
