import { IconHeartHandshake } from '@tabler/icons-react'
import type { CareSource } from '../../contract/care-shapes'
import { Button, LinkButton } from '../parts/Button'
import { useWords } from '../words'
import { agendaAddress, useOnAgenda, type OnAgenda } from './on-agenda'

interface CellProps {
  pupilId: string
  name: string
  source: Exclude<CareSource, 'earlier'>
  agenda: OnAgenda
}

/** *Op agenda* in a row of a list; who is on it leads there. */
export function AgendaCell({ pupilId, name, source, agenda }: CellProps) {
  const { care } = useWords()
  const w = care.put
  const itemId = agenda.itemOf(pupilId)
  if (itemId !== null)
    return (
      <LinkButton kind="quiet" to={agendaAddress(itemId)} label={`${w.isOn}: ${name}`}>
        {w.isOn}
      </LinkButton>
    )
  return (
    <Button
      kind="quiet"
      aria-label={w.onOf(name)}
      disabled={agenda.busy}
      onClick={() => void agenda.putOn(pupilId, source)}
    >
      {w.short}
    </Button>
  )
}

/** The same at the head of a pupil's file; nothing for who sits in no consultation. */
export function PutOnAgenda({ pupilId }: { pupilId: string }) {
  const { care } = useWords()
  const agenda = useOnAgenda()
  if (!agenda.sees) return null
  const icon = <IconHeartHandshake size={20} aria-hidden />
  const itemId = agenda.itemOf(pupilId)
  return itemId === null ? (
    <Button icon={icon} busy={agenda.busy} onClick={() => void agenda.putOn(pupilId, 'file')}>
      {care.put.on}
    </Button>
  ) : (
    <LinkButton icon={icon} to={agendaAddress(itemId)}>
      {care.put.isOn}
    </LinkButton>
  )
}
