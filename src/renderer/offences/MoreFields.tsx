import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Evidence } from '../../contract/offences'
import { Button } from '../parts/Button'
import { Stack } from '../parts/Stack'
import { TextArea, TextField } from '../parts/TextField'
import { useWords } from '../words'
import { EvidenceFields } from './EvidenceFields'
import { noEvidence } from './evidence'
import css from './offences.module.css'

/** What is seldom said at once: who saw it, the pupil's own words, and where something is to be found. */
export interface More {
  readonly reporter: string
  readonly ownWords: string
  readonly evidence: readonly Evidence[]
}
export const nothingMore: More = { reporter: '', ownWords: '', evidence: [] }

const most = 5

/** *Meer*: quiet until it is asked for, so that recording stays two clicks. */
export function MoreFields({ value, onChange }: { value: More; onChange: (more: More) => void }) {
  const w = useWords().offences
  const id = useId()
  const [open, setOpen] = useState(false)
  const set = (part: Partial<More>) => onChange({ ...value, ...part })
  const { evidence } = value
  const Chevron = open ? IconChevronUp : IconChevronDown
  return (
    <section>
      <Button
        kind="quiet"
        icon={<Chevron size={20} aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? w.less : `${w.more}: ${w.moreSaid}`}
      </Button>
      <div id={id} hidden={!open} className={css['more']}>
        <TextField
          label={w.reporter}
          hint={w.reporterHint}
          value={value.reporter}
          onChange={(reporter) => set({ reporter })}
          maxLength={120}
        />
        <TextArea
          label={w.ownWords}
          hint={w.ownWordsHint}
          rows={2}
          value={value.ownWords}
          onChange={(ownWords) => set({ ownWords })}
          maxLength={500}
        />
        <fieldset className={css['references']}>
          <legend>{w.evidence.title}</legend>
          <p className="small muted">{w.evidence.hint}</p>
          <Stack gap={16}>
            {evidence.map((one, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a reference is nothing but its place in this list
              <div key={at} className={css['reference']}>
                <EvidenceFields
                  value={one}
                  startHere={at === evidence.length - 1}
                  onChange={(next) => set({ evidence: evidence.with(at, next) })}
                />
                <Button kind="quiet" onClick={() => set({ evidence: evidence.toSpliced(at, 1) })}>
                  {w.evidence.remove(at + 1)}
                </Button>
              </div>
            ))}
          </Stack>
          {evidence.length < most && (
            <Button onClick={() => set({ evidence: [...evidence, noEvidence] })}>{w.evidence.add}</Button>
          )}
        </fieldset>
      </div>
    </section>
  )
}
