import type { Window } from '../../contract/ladder'
import { CheckField } from '../parts/CheckField'
import { Select } from '../parts/Select'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import type { Draft, Gap } from './draft'
import css from './Editor.module.css'

interface EditorHeadProps {
  draft: Draft
  wrong: (field: Gap['field']) => string | null
  onChange: (change: Partial<Draft>) => void
}

/** What the ladder is called, where it comes from, and over which time offences are counted. */
export function EditorHead({ draft, wrong, onChange }: EditorHeadProps) {
  const { labels, ladder } = useWords()
  const texts = ladder.editor
  return (
    <div className={css['fields']}>
      <TextField
        label={texts.name}
        value={draft.name}
        maxLength={80}
        error={wrong('name')}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={texts.source}
        value={draft.source}
        maxLength={200}
        placeholder={texts.sourceHint}
        onChange={(source) => onChange({ source })}
      />
      <Select
        label={texts.window}
        options={(Object.keys(labels.window) as Window['kind'][]).map((value) => ({
          value,
          label: labels.window[value]
        }))}
        value={draft.window}
        onChange={(window) => window && onChange({ window })}
      />
      {draft.window === 'rolling' && (
        <TextField
          label={texts.weeks}
          value={draft.weeks}
          maxLength={2}
          error={wrong('window')}
          onChange={(weeks) => onChange({ weeks })}
        />
      )}
      {draft.window === 'rolling' && <p className={`muted small ${css['whole']}`}>{texts.weeksHint}</p>}
    </div>
  )
}

/** Whether a step down is proposed after a quiet time. */
export function StepDownField({ draft, wrong, onChange }: EditorHeadProps) {
  const texts = useWords().ladder.editor
  const { stepDown } = draft
  return (
    <>
      <CheckField
        label={texts.stepDown}
        hint={texts.stepDownHint}
        checked={stepDown.on}
        onChange={(on) => onChange({ stepDown: { ...stepDown, on } })}
      />
      {stepDown.on && (
        <div className={css['fields']}>
          <TextField
            label={texts.stepDownWeeks}
            value={stepDown.weeks}
            maxLength={2}
            error={wrong('step-down')}
            onChange={(weeks) => onChange({ stepDown: { ...stepDown, weeks } })}
          />
        </div>
      )}
    </>
  )
}
