import { IconPrinter } from '@tabler/icons-react'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button, LinkButton } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { useSlip } from '../slip-opening'
import { useWords } from '../words'
import { longDay } from '../words/when'
import { Consultation } from './Consultation'
import { DecisionsToFile } from './DecisionsToFile'

/** A consultation that was closed: the facts as they were, and what came of each decision since. */
export function HeldMeeting({ meetingId, today }: { meetingId: string; today: string | undefined }) {
  const { care } = useWords()
  const w = care.held
  const slip = useSlip()
  const { value, problem } = useAsk(api.care.meeting, { meetingId })
  const { meeting, items = [] } = value ?? {}
  return (
    <Page
      wide
      title={meeting ? w.of(longDay(meeting.day)) : care.title}
      context={
        meeting &&
        [
          w.line(meeting.pupils, meeting.decisions),
          meeting.present && care.agenda.present(meeting.present),
          meeting.note
        ]
          .filter(Boolean)
          .join(' · ')
      }
      also={
        <>
          <LinkButton to="/zorgoverleg">{w.back}</LinkButton>
          <DecisionsToFile items={items} day={meeting?.day} />
          <Button
            icon={<IconPrinter size={20} aria-hidden />}
            onClick={() => slip.open({ kind: 'care', meetingId })}
          >
            {w.print}
          </Button>
        </>
      }
    >
      {problem && <ErrorLine problem={problem} />}
      {!value && !problem && <Skeleton height={420} />}
      <Consultation items={items} consulting={{ meetingId: null, staff: [], today, agenda: null }} />
    </Page>
  )
}
