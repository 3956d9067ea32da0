import type { PupilsFile } from '../review/Standing'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { ContactForm, type About, type AboutChoice } from './ContactForm'

interface LogOnFileProps {
  file: PupilsFile
  today: { readonly day: string; readonly time: string }
  onClose: () => void
}

/** A talk put on record from a pupil's page: by itself, or about one of the things in the file, newest first. */
export function LogOnFile({ file, today, onClose }: LogOnFileProps) {
  const { contacts: w, labels } = useWords()
  const choices = file.facts.flatMap((fact): AboutChoice[] => {
    const choice = (label: string, about: About) => [{ value: fact.id, label, about }]
    switch (fact.kind) {
      case 'step':
        return choice(w.about.step(fact.what), { stepId: fact.id })
      case 'letter':
        return choice(
          `${w.about.letter(fact.detail)} (${labels.letter[fact.what as keyof typeof labels.letter]})`,
          { letterId: fact.id }
        )
      case 'offence':
        return choice(w.about.offence(fact.what, shortDay(fact.day)), { offenceId: fact.id })
      default:
        return []
    }
  })
  return (
    <ContactForm
      pupils={new Map([[file.pupilId, file.name]])}
      kind="guardian-contact"
      about={null}
      choices={choices}
      today={today}
      onClose={onClose}
    />
  )
}
