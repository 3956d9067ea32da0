import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Meeting } from '../../contract/care-shapes'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button, LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Select } from '../parts/Select'
import { Skeleton } from '../parts/Skeleton'
import { useSlip } from '../slip-opening'
import { useMe } from '../who'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { CloseDialog } from './CloseDialog'
import { Consultation } from './Consultation'
import { HeldCard } from './HeldCard'
import { HeldMeeting } from './HeldMeeting'
import { OpenDialog } from './OpenDialog'
import { WorkCard } from './WorkCard'
import { useOnAgenda } from './on-agenda'

/** *Zorgoverleg*: who is on the agenda, and a consultation while it is held; `?overleg=` shows one that was closed. */
export function CareMeeting() {
  const [address] = useSearchParams()
  const today = useAsk(api.calendar.today, {}).value?.day
  const held = address.get('overleg')
  return held === null ? <Agenda today={today} /> : <HeldMeeting key={held} meetingId={held} today={today} />
}

function Agenda({ today }: { today: string | undefined }) {
  const { care } = useWords()
  const w = care.agenda
  const slip = useSlip()
  const me = useMe()
  const agenda = useOnAgenda()
  const { value, problem } = useAsk(api.care.agenda, {})
  const [chosen, setChosen] = useState<string | null>(null)
  const [asks, setAsks] = useState<'open' | 'close' | null>(null)
  const { open = [], items = [], staff = [], holds = false } = value ?? {}
  const mine = open.find((one) => one.mine)
  const meeting = open.find(({ id }) => id === chosen) ?? mine ?? open[0]
  const closes = meeting && (meeting.mine || me?.role === 'director')
  return (
    <Page
      wide
      title={care.title}
      context={value && <Context meeting={meeting} count={items.length} />}
      also={
        <>
          <LinkButton to="/mentorleerlingen">
            {me?.role === 'mentor' ? care.mine.title : care.mine.perMentor}
          </LinkButton>
          {items.length > 0 && (
            <Button
              icon={<IconPrinter size={20} aria-hidden />}
              onClick={() => slip.open({ kind: 'care', meetingId: meeting?.id ?? null })}
            >
              {w.print}
            </Button>
          )}
          {closes && <Button onClick={() => setAsks('close')}>{care.closing.act}</Button>}
        </>
      }
      action={
        holds &&
        !mine && (
          <Button kind={meeting ? 'plain' : 'primary'} onClick={() => setAsks('open')}>
            {care.opening.act}
          </Button>
        )
      }
    >
      {problem && <ErrorLine problem={problem} />}
      {!value && !problem && <Skeleton height={420} />}
      {open.length > 1 && (
        <Select
          label={w.which}
          options={open.map(({ id, day, by }) => ({ value: id, label: w.whichOne(shortDay(day), by) }))}
          value={meeting?.id ?? null}
          onChange={setChosen}
        />
      )}
      {value && items.length > 0 && (
        // One line either way, so that opening it moves nothing.
        <p className="muted">{meeting ? w.present(meeting.present) : holds ? w.notOpen : w.notOpenMentor}</p>
      )}
      {value && items.length === 0 && (
        <Empty action={<LinkButton to="/mentorleerlingen">{w.toMine}</LinkButton>}>{w.none}</Empty>
      )}
      <Consultation items={items} consulting={{ meetingId: meeting?.id ?? null, staff, today, agenda }} />
      {value && <WorkCard />}
      {value && <HeldCard held={value.held} />}
      {asks === 'open' && today && <OpenDialog today={today} onClose={() => setAsks(null)} />}
      {asks === 'close' && meeting && (
        <CloseDialog meetingId={meeting.id} items={items} onClose={() => setAsks(null)} />
      )}
    </Page>
  )
}

function Context({ meeting, count }: { meeting: Meeting | undefined; count: number }) {
  const { care } = useWords()
  const w = care.agenda
  return meeting ? w.isOpen(shortDay(meeting.day), meeting.by) : w.context(count)
}
