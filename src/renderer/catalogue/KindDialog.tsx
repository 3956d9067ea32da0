import { useState } from 'react'
import type { ListedKind } from '../../contract/catalogue'
import { plain } from '../../contract/names'
import { startLarge } from '../custody/DeviceDialog'
import { Button } from '../parts/Button'
import { Choice } from '../parts/Choice'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Row, Stack } from '../parts/Stack'
import { TextArea, TextField } from '../parts/TextField'
import { useWords } from '../words'
import { useKindActs, type KindWish } from './acts'
import css from './catalogue.module.css'

interface KindDialogProps {
  /** The kind that is changed; null: a new one. */
  kind: ListedKind | null
  /** Those in use: no two have the same name. */
  kinds: readonly ListedKind[]
  onClose: () => void
}

const groups = ['phone', 'refusal', 'recording', 'online', 'other'] as const
const severities = ['light', 'medium', 'serious'] as const
const ways = ['counts', 'refusal', 'signal', 'criminal'] as const
const blank: KindWish = {
  label: '',
  group: 'phone',
  severity: 'light',
  counts: 'counts',
  clause: '',
  source: ''
}

/** One kind of offence: its name, how it counts from now on, and the rule a letter quotes. */
export function KindDialog({ kind, kinds, onClose }: KindDialogProps) {
  const { catalogue: w, labels, frame } = useWords()
  const texts = w.form
  const acts = useKindActs()
  const [wish, setWish] = useState<KindWish>(kind ?? blank)
  const set = (more: Partial<KindWish>) => setWish({ ...wish, ...more })
  const label = wish.label.trim()
  const clause = wish.clause.trim()
  const taken = kinds.some((other) => other.id !== kind?.id && plain(other.label) === plain(label))
  const complete = label.length >= 3 && clause.length >= 3 && !taken
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!complete) return
    const { group, severity, counts, source } = wish
    if (await acts.save({ label, group, severity, counts, clause, source: source.trim() }, kind)) onClose()
  }
  return (
    <Dialog open width={680} title={kind ? w.editOf(kind.label) : texts.newTitle} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap={16}>
          <TextField
            label={texts.label}
            hint={texts.labelHint}
            value={wish.label}
            maxLength={80}
            startHere
            error={label !== '' && taken ? texts.taken : null}
            onChange={(label) => set({ label })}
          />
          <div className={css['fields']}>
            <Select
              label={texts.group}
              value={wish.group}
              options={groups.map((value) => ({ value, label: labels.group[value] }))}
              onChange={(group) => group && set({ group })}
            />
            <Select
              label={texts.severity}
              value={wish.severity}
              options={severities.map((value) => ({ value, label: startLarge(labels.severity[value]) }))}
              onChange={(severity) => severity && set({ severity })}
            />
          </div>
          <Stack gap={8}>
            <Choice
              label={texts.counts}
              value={wish.counts}
              options={ways.map((value) => ({
                value,
                title: startLarge(labels.counts[value]),
                text: texts.countsText[value]
              }))}
              onChange={(counts) => set({ counts })}
            />
            <p className="muted small">{w.fromNow}</p>
          </Stack>
          <TextArea
            label={texts.clause}
            hint={texts.clauseHint}
            rows={2}
            value={wish.clause}
            maxLength={300}
            onChange={(clause) => set({ clause })}
          />
          <TextField
            label={texts.source}
            hint={texts.sourceHint}
            value={wish.source}
            maxLength={120}
            onChange={(source) => set({ source })}
          />
          <ErrorLine problem={acts.problem} />
          <Row between>
            <Row>
              <Button onClick={onClose}>{frame.part.cancel}</Button>
              {kind && (
                <Button
                  kind="quiet"
                  onClick={() => void acts.retire(kind).then((retired) => retired && onClose())}
                >
                  {texts.retire}
                </Button>
              )}
            </Row>
            <Button kind="primary" type="submit" busy={acts.busy} disabled={!complete}>
              {kind ? texts.change : w.add}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
