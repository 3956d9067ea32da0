import type { ContactKind } from '../../contract/handled'
import { ContactForm } from '../contacts/ContactForm'
import type { Form } from './asking'

type ContactDialogProps = Form & { kind: ContactKind; pupilId?: string | undefined }

/** A talk on a step, with its pupil or another who was in it. */
export function ContactDialog({ handling, ...form }: ContactDialogProps) {
  const { step, sides } = handling
  const pupils = new Map([
    [step.pupilId, step.pupilName],
    ...sides.map((one) => [one.pupilId, one.pupilName] as const)
  ])
  return <ContactForm {...form} pupils={pupils} about={{ stepId: step.id }} />
}
