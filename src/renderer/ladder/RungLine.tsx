import { IconPencil } from '@tabler/icons-react'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import type { DraftRung } from './draft'
import css from './Editor.module.css'
import { NoteLines } from './NoteLines'
import type { Note } from './notes'
import { RungWords } from './RungWords'

interface RungLineProps {
  rung: DraftRung
  place: number
  notes: readonly Note[]
  onOpen: () => void
}

/** One rung as it is climbed, with a way in. */
export function RungLine({ rung, place, notes, onOpen }: RungLineProps) {
  const { drawn, rung: texts } = useWords().ladder
  const at = rung.at.trim()
  return (
    <div className={css['line']}>
      <span className={css['at']} data-fault={notes.some(({ fault }) => fault) || undefined}>
        {at !== '' && <span className="unseen">{drawn.atOffence(Number(at))}</span>}
        <span aria-hidden>{at || '?'}</span>
      </span>
      <div className={css['words']}>
        <RungWords rung={rung} />
        <NoteLines notes={notes} />
      </div>
      <Button
        kind="quiet"
        id={`rung-${rung.key}`}
        icon={<IconPencil size={20} aria-hidden />}
        aria-label={texts.changeOf(place)}
        onClick={onOpen}
      >
        {texts.change}
      </Button>
    </div>
  )
}
