import { useDeviceName } from '../device-name'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'
import { dayOf, hourName, listed } from '../words/when'
import type { Job } from './desk-work'

/** A line of the desk in the words and days of a spreadsheet. */
interface WorkRow {
  readonly column: string
  readonly ids: readonly string[]
  readonly name: string
  readonly className: string | null
  readonly what: string
  readonly detail: string
  readonly day: string | null
}

interface WorkToFileProps {
  work: { readonly [Column in 'decisions' | 'letters' | 'followUp']: readonly Job[] }
}

/** All that waits on the desk, column after column, for a spreadsheet: for a meeting, or for who takes over. */
export function WorkToFile({ work }: WorkToFileProps) {
  const { review, lists: w } = useWords()
  const rowOf = useRowOf()
  const rows = (['decisions', 'letters', 'followUp'] as const).flatMap((column) =>
    work[column].map((job): WorkRow => ({ column: review.columns[column].title, ...rowOf(job) }))
  )
  return (
    <ToFile<WorkRow>
      list="work"
      name={w.workToFile}
      rows={rows}
      idsOf={({ ids }) => ids}
      columns={[
        { title: w.column, of: ({ column }) => column },
        { title: w.pupil, of: ({ name }) => name },
        { title: w.class, of: ({ className }) => className },
        { title: w.what, of: ({ what }) => what },
        { title: w.detail, of: ({ detail }) => detail },
        { title: w.day, kind: 'day', of: ({ day }) => day }
      ]}
    />
  )
}

function useRowOf(): (job: Job) => Omit<WorkRow, 'column'> {
  const { review, labels, onFile, contacts, exemptions, openWork } = useWords()
  const { desk } = review
  const deviceName = useDeviceName()
  return (job) => {
    switch (job.kind) {
      case 'step': {
        const { pupilId, state, contested, reachedAt, title } = job.step
        const detail = [labels.stepState[state], contested > 0 ? labels.turn.contested : '']
        return {
          ...whoIn(job.step, [job.id, pupilId]),
          what: title,
          detail: said(detail),
          day: dayOf(reachedAt)
        }
      }
      case 'letter': {
        const { kind, recipient, state, replyDue, approvedAt } = job.letter
        const detail = said([recipient, onFile.state[state]])
        return {
          ...whoIn(job.letter, [job.id]),
          what: labels.letter[kind],
          detail,
          day: replyDue ?? dayOf(approvedAt)
        }
      }
      case 'contested': {
        const { pupilId, who, words, since } = job.one
        return {
          ...whoIn(job.one, [job.id, pupilId]),
          what: openWork.contested.about,
          detail: said([who, words]),
          day: dayOf(since)
        }
      }
      case 'objection': {
        const { recipient, reply } = job.letter
        return {
          ...whoIn(job.letter, [job.id]),
          what: openWork.objection.chip[reply.kind],
          detail: said([recipient, reply.note]),
          day: reply.day
        }
      }
      case 'round': {
        const { className, day, hour, begunBy, held } = job.round
        const { round } = openWork
        return {
          ...whoIn({ pupilName: '', className }, [job.id]),
          what: round.about,
          detail: said([hourName(hour), held > 0 ? round.held(held) : round.unread, begunBy]),
          day
        }
      }
      case 'import': {
        const { day, by, questions } = job.asking
        const of = (kind: string) => questions.filter((one) => one.kind === kind).length
        return {
          ...whoIn({ pupilName: '', className: null }, [job.id]),
          what: openWork.imports.about,
          detail: said([openWork.imports.count(of('leaver'), of('guardian'), of('mentor')), by]),
          day
        }
      }
      case 'follow-up': {
        const { pupilId, title, open, state, due } = job.one
        const detail = open.length > 0 ? listed(open.map((one) => labels.open[one])) : desk.open.ready[state]
        return { ...whoIn(job.one, [job.id, pupilId]), what: title, detail, day: due }
      }
      case 'streak': {
        const { pupilId, weeks, since } = job.streak
        return {
          ...whoIn(job.streak, [pupilId]),
          what: desk.streak.title,
          detail: desk.streak.line(weeks),
          day: since
        }
      }
      case 'agreement': {
        const { pupilId, agreed, until } = job.agreement
        return {
          ...whoIn(job.agreement, [job.id, pupilId]),
          what: contacts.desk.title,
          detail: agreed,
          day: until
        }
      }
      case 'exemption': {
        const { pupilId, stays, until } = job.exemption
        const detail = listed(stays.map(deviceName))
        return { ...whoIn(job.exemption, [job.id, pupilId]), what: exemptions.desk.title, detail, day: until }
      }
      case 'device':
      default: {
        const { pupilId, device, place, holder, due } = job.held
        const detail = said([place, holder])
        return {
          ...whoIn(job.held, [job.id, pupilId]),
          what: deviceName(device),
          detail,
          day: due && dayOf(due)
        }
      }
    }
  }
}

const said = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ')
const whoIn = (
  { pupilName, className }: { readonly pupilName: string; readonly className: string | null },
  ids: readonly string[]
) => ({ name: pupilName, className, ids })
