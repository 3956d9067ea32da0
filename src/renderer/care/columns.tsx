import { Link } from 'react-router'
import type { Measure } from '../../contract/ladder'
import type { MyPupil } from '../../contract/my-pupils'
import type { Column } from '../parts/Table'
import { Sparkline } from '../repeated/Sparkline'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { Playing } from './Playing'
import { AgendaCell } from './PutOnAgenda'
import css from './care.module.css'
import type { OnAgenda } from './on-agenda'

export interface Rung {
  readonly at: number
  readonly title: string
  readonly measures: readonly Measure[]
}

/** The rung at this count; past the last it is the last one again. */
const nextRung = (rungs: readonly Rung[], count: number): Rung | undefined =>
  rungs.find(({ at }) => at === count) ?? rungs.at(-1)

/** What the next rung brings a pupil, in words. */
export function useNextOf(rungs: readonly Rung[]): (row: MyPupil) => string {
  const { review, repeated, labels } = useWords()
  return ({ count, toNext }) => {
    if (toNext === null) return review.repeated.noNext
    const next = nextRung(rungs, count + toNext)
    return next ? repeated.next(next.title, next.measures.map((one) => labels.measure[one]).join(', ')) : ''
  }
}

const weight: Readonly<Record<MyPupil['place'], number>> = { asks: 0, some: 1, quiet: 2 }

/** The columns of a mentor's overview: who, where they stand, what is going on, and the agenda. */
export function useColumns(
  rungs: readonly Rung[],
  agenda: OnAgenda,
  today: string | undefined
): Column<MyPupil>[] {
  const { review, care } = useWords()
  const w = review.repeated
  const titleOf = ({ count, toNext }: MyPupil) =>
    toNext === null ? w.noNext : nextRung(rungs, count + toNext)?.title
  return [
    {
      key: 'name',
      title: w.name,
      width: 190,
      sort: (row) => row.sortName,
      render: (row) => (
        <>
          <Link to={`/leerling/${row.pupilId}`}>{row.name}</Link>
          <br />
          <span className="muted small">{row.className}</span>
        </>
      )
    },
    { key: 'count', title: w.count, numbers: true, sort: (row) => row.count, render: (row) => row.count },
    {
      key: 'rung',
      title: w.rung,
      numbers: true,
      sort: (row) => row.rung ?? 0,
      render: (row) => row.rung ?? '–'
    },
    {
      key: 'next',
      title: w.toNext,
      width: 230,
      sort: (row) => row.toNext ?? 99,
      render: (row) => (
        <span>
          {row.toNext}
          {row.count > 0 && (
            <span className="muted small">
              {row.toNext !== null && ' · '}
              {titleOf(row)}
            </span>
          )}
        </span>
      )
    },
    {
      key: 'weeks',
      title: w.weeks,
      sort: (row) => row.weeks.slice(-4).reduce((sum, n) => sum + n, 0),
      render: (row) => <Sparkline values={row.weeks} label={w.weeksSaid(row.weeks.join(', '))} />
    },
    {
      key: 'last',
      title: w.last,
      sort: (row) => row.last ?? '',
      render: (row) => (row.last === null ? '–' : <span className={css['day']}>{plainDay(row.last)}</span>)
    },
    {
      key: 'playing',
      title: care.mine.playing,
      sort: (row) => weight[row.place],
      render: (row) => <Playing row={row} today={today} />
    },
    {
      key: 'agenda',
      title: care.title,
      sort: (row) => (agenda.itemOf(row.pupilId) === null ? 1 : 0),
      render: (row) => <AgendaCell pupilId={row.pupilId} name={row.name} source="mentor" agenda={agenda} />
    }
  ]
}
