import { Link } from 'react-router'
import type { Measure } from '../../contract/ladder'
import type { Repeated } from '../../contract/repeated'
import { AgendaCell } from '../care/PutOnAgenda'
import { useOnAgenda } from '../care/on-agenda'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { Row } from '../parts/Stack'
import type { Column } from '../parts/Table'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { Sparkline } from './Sparkline'

interface Rung {
  readonly at: number
  readonly title: string
  readonly measures: readonly Measure[]
}

/** The columns of the list; those of the ladder only where it tells of rungs, with what the next one brings. */
export function useColumns(
  rungs: readonly Rung[],
  withRungs: boolean,
  onWhy: (row: Repeated) => void
): Column<Repeated>[] {
  const { review, repeated: texts, labels, care } = useWords()
  const agenda = useOnAgenda()
  const w = review.repeated
  const nextOf = ({ count, toNext }: Repeated) => {
    if (toNext === null) return w.noNext
    const next = rungs.find(({ at }) => at === count + toNext) ?? rungs.at(-1)
    return next && texts.next(next.title, next.measures.map((one) => labels.measure[one]).join(', '))
  }
  const ofTheLadder: Column<Repeated>[] = [
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
      sort: (row) => row.toNext ?? 99,
      render: (row) => (
        <span>
          {row.toNext !== null && `${row.toNext} · `}
          <span className="muted small">{nextOf(row)}</span>
        </span>
      )
    },
    {
      key: 'why',
      title: texts.why,
      render: (row) => (
        <Button kind="quiet" aria-label={texts.whyOf(row.name)} onClick={() => onWhy(row)}>
          {texts.why}
        </Button>
      )
    }
  ]
  return [
    {
      key: 'name',
      title: w.name,
      sort: (row) => row.sortName,
      render: (row) => (
        <Row>
          <Link to={`/leerling/${row.pupilId}`}>{row.name}</Link>
          {row.waiting !== null && (
            <Link to={`/stap/${row.waiting}`}>
              <Chip kind="attention">{w.waiting}</Chip>
            </Link>
          )}
        </Row>
      )
    },
    { key: 'class', title: w.class, sort: (row) => row.className ?? '', render: (row) => row.className },
    { key: 'count', title: w.count, numbers: true, sort: (row) => row.count, render: (row) => row.count },
    {
      key: 'weeks',
      title: w.weeks,
      sort: (row) => row.weeks.slice(-4).reduce((sum, n) => sum + n, 0),
      render: (row) => <Sparkline values={row.weeks} label={w.weeksSaid(row.weeks.join(', '))} />
    },
    { key: 'last', title: w.last, sort: (row) => row.last, render: (row) => plainDay(row.last) },
    ...(withRungs ? ofTheLadder : []),
    {
      key: 'agenda',
      title: care.title,
      render: (row) => <AgendaCell pupilId={row.pupilId} name={row.name} source="repeated" agenda={agenda} />
    }
  ]
}
