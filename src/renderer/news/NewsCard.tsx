import { IconChecks, IconEye, IconEyeOff } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { NewsEvent } from '../../contract/news'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { dayOf } from './day-of'
import { NewsList } from './NewsList'

/**
 * What others put on record that is for this person to know. Until it is opened it says only how many of what: the
 * screen may be on the projector.
 */
export function NewsCard() {
  const { news: w } = useWords()
  const { value, problem } = useAsk(api.review.news, {})
  const [open, setOpen] = useState(false)
  const read = useDo(api.review.newsRead)
  const id = useId()
  if (problem) return <ErrorLine problem={problem} />
  const newest = value?.news[0]
  if (!value || !newest) return null
  const markRead = async () => {
    if (!(await read.attempt({ until: newest.at }))) return
    setOpen(false)
    toast.say(w.done)
    document.getElementById('content')?.focus()
  }
  const Eye = open ? IconEyeOff : IconEye
  return (
    <Card
      title={w.title}
      aside={w.since(shortDay(dayOf(value.since)))}
      actions={
        <>
          <Button
            icon={<Eye size={20} aria-hidden />}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? w.hide : w.show}
          </Button>
          {open && (
            <Button
              icon={<IconChecks size={20} aria-hidden />}
              busy={read.busy}
              onClick={() => void markRead()}
            >
              {w.read}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={12}>
        <Row>
          {countsOf(value.news).map(([event, n]) => (
            <Chip key={event}>{w.counts[event](n)}</Chip>
          ))}
        </Row>
        {!open && <p className="muted small">{w.hidden}</p>}
        <div id={id}>{open && <NewsList news={value.news} more={value.more} />}</div>
      </Stack>
    </Card>
  )
}

/** How many there are of each event, those with most first. */
const countsOf = (all: readonly { readonly event: NewsEvent }[]): [NewsEvent, number][] =>
  [...Map.groupBy(all, ({ event }) => event)]
    .map(([event, same]): [NewsEvent, number] => [event, same.length])
    .sort(([, a], [, b]) => b - a)
