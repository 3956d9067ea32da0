import type { Asking, Form } from './asking'
import { ContactDialog } from './ContactDialog'
import { DutyDialog } from './DutyDialog'
import { EndSuspensionDialog } from './EndSuspensionDialog'
import { ExternalDialog } from './ExternalDialog'
import { FollowUpDialog } from './FollowUpDialog'
import { MissedDialog } from './MissedDialog'
import { PlanDialog } from './PlanDialog'
import { ReopenDialog } from './ReopenDialog'
import { SettleDialog } from './SettleDialog'
import { StrikeDialog } from './StrikeDialog'
import { SuspendDialog } from './SuspendDialog'

/** The small form that belongs to what is asked. */
export function StepDialog({ asking, ...form }: Form & { asking: Asking }) {
  const { suspension } = form.handling
  switch (asking.what) {
    case 'contact':
      return <ContactDialog {...form} kind={asking.kind} pupilId={asking.pupilId} />
    case 'strike':
      return <StrikeDialog contact={asking.contact} onClose={form.onClose} />
    case 'plan':
      return <PlanDialog {...form} measure={asking.measure} />
    case 'settle':
      return <SettleDialog {...form} appointment={asking.appointment} />
    case 'missed':
      return <MissedDialog {...form} appointment={asking.appointment} />
    case 'suspend':
      return <SuspendDialog {...form} />
    case 'end-suspension':
      return suspension && <EndSuspensionDialog {...form} suspension={suspension} />
    case 'duty':
      return (
        <DutyDialog
          act="set"
          stepId={form.handling.step.id}
          until={null}
          today={form.today.day}
          onClose={form.onClose}
        />
      )
    case 'external':
      return <ExternalDialog {...form} body={asking.body} />
    case 'follow-up':
      return <FollowUpDialog {...form} part={asking.part} />
    case 'reopen':
    default:
      return <ReopenDialog {...form} />
  }
}
