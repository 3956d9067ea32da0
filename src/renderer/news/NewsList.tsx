import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCalendarX,
  IconCircleCheck,
  IconHeartHandshake,
  IconMessageQuestion,
  IconStairs,
  type Icon
} from '@tabler/icons-react'
import { Link } from 'react-router'
import type { CareKind } from '../../contract/care-shapes'
import type { News, NewsEvent } from '../../contract/news'
import { LinkButton } from '../parts/Button'
import { Stack } from '../parts/Stack'
import { useMe } from '../who'
import { useWords } from '../words'
import { clockOf, longDay } from '../words/when'
import { dayOf } from './day-of'
import css from './news.module.css'

const icons: Readonly<Record<NewsEvent, Icon>> = {
  offence: IconAlertTriangle,
  'serious-offence': IconAlertTriangle,
  'criminal-offence': IconAlertTriangle,
  contested: IconMessageQuestion,
  withdrawn: IconArrowBackUp,
  'step-proposed': IconStairs,
  'step-decided': IconStairs,
  'basis-gone': IconArrowBackUp,
  missed: IconCalendarX,
  'step-closed': IconCircleCheck,
  'care-decided': IconHeartHandshake
}

/** Nobody does these: they follow from what was put on record. */
const byItself = new Set<NewsEvent>(['step-proposed', 'basis-gone'])

/** What is new in days, the newest first. */
export function NewsList({ news, more }: { news: readonly News[]; more: number }) {
  const { news: w } = useWords()
  const days = [...Map.groupBy(news, ({ at }) => dayOf(at))]
  return (
    <Stack gap={16}>
      {days.map(([day, same]) => (
        <section key={day} className={css['day']}>
          <h3>{longDay(day)}</h3>
          <ul>
            {same.map((one) => (
              <NewsLine key={one.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
      {more > 0 && <p className="muted">{w.more(more)}</p>}
    </Stack>
  )
}

/** One thing that happened: what, of whom and by whom, with the way to the pupil’s file or the step. */
function NewsLine({ one }: { one: News }) {
  const { news: w, labels, care } = useWords()
  const me = useMe()
  const Icon = icons[one.event]
  // A step is handled by who may decide on this pupil: a team leader only hears of it.
  const handles = me?.role === 'director' || (me?.role === 'mentor' && one.as === 'mentor')
  return (
    <li className={css['line']}>
      <Icon size={20} aria-hidden />
      <div className={css['words']}>
        <p>
          <Link to={`/leerling/${one.pupilId}`} className={css['name']}>
            {one.pupilName}
          </Link>
          {one.className && <span className="muted"> · {one.className}</span>}
        </p>
        <p>
          {labels.newsEvent[one.event]}:{' '}
          {one.event === 'care-decided' ? care.kind[one.what as CareKind] : one.what}
        </p>
        <p className="muted small">
          {clockOf(one.at)}
          {one.by && !byItself.has(one.event) && ` · ${w.by(one.by)}`}
        </p>
      </div>
      {one.stepId && handles && (
        <LinkButton kind="quiet" to={`/stap/${one.stepId}`}>
          {w.toStep}
          <span className="unseen"> {w.stepOf(one.pupilName)}</span>
        </LinkButton>
      )}
    </li>
  )
}
