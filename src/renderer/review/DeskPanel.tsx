import { ExemptionPanel } from '../exemptions/ExemptionPanel'
import { AgreementPanel } from './AgreementPanel'
import { ContestedPanel } from './ContestedPanel'
import { FollowUpPanel } from './FollowUpPanel'
import { HeldPanel } from './HeldPanel'
import { ImportPanel } from './ImportPanel'
import { LetterPanel } from './LetterPanel'
import { ObjectionPanel } from './ObjectionPanel'
import { RoundPanel } from './RoundPanel'
import { StepPanel } from './StepPanel'
import { StreakPanel } from './StreakPanel'
import type { Job } from './desk-work'

interface DeskPanelProps {
  job: Job
  today: string | undefined
  onDone: () => void
}

/** The explanation of the chosen line, with what can be done about it. */
export function DeskPanel({ job, today, onDone }: DeskPanelProps) {
  switch (job.kind) {
    case 'step':
      return <StepPanel step={job.step} onDone={onDone} />
    case 'contested':
      return <ContestedPanel one={job.one} />
    case 'objection':
      return <ObjectionPanel letter={job.letter} onDone={onDone} />
    case 'round':
      return <RoundPanel round={job.round} />
    case 'import':
      return <ImportPanel one={job.asking} onDone={onDone} />
    case 'letter':
      return <LetterPanel letter={job.letter} />
    case 'follow-up':
      return <FollowUpPanel one={job.one} />
    case 'streak':
      return <StreakPanel streak={job.streak} onDone={onDone} />
    case 'agreement':
      return <AgreementPanel one={job.agreement} onDone={onDone} />
    case 'exemption':
      return <ExemptionPanel one={job.exemption} />
    case 'device':
    default:
      return today && <HeldPanel held={job.held} today={today} />
  }
}
