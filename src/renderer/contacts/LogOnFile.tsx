import type { LetterKind } from '../../contract/ladder'
import type { PupilsFile } from '../review/Standing'
import { useWords } from '../words'
import { shortDay } from '../words/when'
import { ContactForm, type AboutChoice } from './ContactForm'

interface LogOnFileProps {
  file: PupilsFile
  today: { readonly day: string; readonly time: string }
  onClose: () => void
}

/** A talk put on record from a pupil's page: by itself, or about one of the things in the file, newest first. */
export function LogOnFile({ file, today, onClose }: LogOnFileProps) {
  const { contacts: w, labels } = useWords()
  const choices = file.facts.flatMap((fact): AboutChoice[] => {
    const { id: value, kind, what, detail, day } = fact
    if (kind === 'step') return [{ value, label: w.about.step(what), about: { stepId: value } }]
    if (kind === 'offence')
      return [{ value, label: w.about.offence(what, shortDay(day)), about: { offenceId: value } }]
    if (kind !== 'letter') return []
    const label = `${w.about.letter(detail)} (${labels.letter[what as LetterKind]})`
    return [{ value, label, about: { letterId: value } }]
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
