import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import type { Need } from '../../contract/ladder'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import type { DraftRung, Gap } from './draft'
import { offering, proposing } from './draft-rungs'
import css from './Editor.module.css'
import { MeasurePick } from './MeasurePick'
import { RungTerms } from './RungTerms'

interface RungFormProps {
  rung: DraftRung
  /** Its place, counted from 1, and how many there are. */
  place: number
  all: number
  /** The fields that say nothing yet, once it was tried to keep them so. */
  gaps: readonly (Gap['field'] | null)[]
  onChange: (change: Partial<DraftRung>) => void
  onMove: (step: -1 | 1) => void
  onRemove: () => void
  onReady: () => void
}

/** One rung with everything it says, to be changed where it stands. */
export function RungForm({ rung, place, all, gaps, onChange, onMove, onRemove, onReady }: RungFormProps) {
  const { labels, ladder } = useWords()
  const texts = ladder.rung
  const wrong = (field: Gap['field']) => (gaps.includes(field) ? ladder.gap[field] : null)
  const { up, down, go } = useMoving(onMove)
  return (
    <div className={css['form']}>
      <output className="muted small">{texts.of(place, all)}</output>
      <div className={css['titled']}>
        <TextField
          label={texts.at}
          value={rung.at}
          maxLength={2}
          error={wrong('at')}
          onChange={(at) => onChange({ at })}
        />
        <TextField
          label={texts.title}
          value={rung.title}
          maxLength={80}
          startHere
          error={wrong('title')}
          onChange={(title) => onChange({ title })}
        />
      </div>
      <RungTerms rung={rung} onChange={onChange} />
      <div className={css['two']}>
        <MeasurePick
          label={texts.measures}
          chosen={rung.measures}
          taken={[]}
          none={texts.noMeasures}
          error={wrong('measures')}
          mentor={rung.decider === 'mentor'}
          onAdd={(measure) => onChange(proposing(rung, measure))}
          onRemove={(measure) => onChange({ measures: rung.measures.filter((one) => one !== measure) })}
        />
        <MeasurePick
          label={texts.menu}
          chosen={rung.menu}
          taken={rung.measures}
          none={texts.noMenu}
          mentor={rung.decider === 'mentor'}
          onAdd={(measure) => onChange(offering(rung, measure))}
          onRemove={(measure) => onChange({ menu: rung.menu.filter((one) => one !== measure) })}
        />
      </div>
      <fieldset className={css['needs']}>
        <legend>{texts.needs}</legend>
        {(Object.keys(labels.need) as Need[]).map((need, _at, needs) => (
          <CheckField
            key={need}
            label={labels.need[need]}
            checked={rung.needs.includes(need)}
            onChange={(on) =>
              onChange({ needs: needs.filter((one) => (one === need ? on : rung.needs.includes(one))) })
            }
          />
        ))}
      </fieldset>
      <TextField
        label={texts.clause}
        hint={texts.clauseHint}
        value={rung.clause}
        maxLength={200}
        onChange={(clause) => onChange({ clause })}
      />
      <div className={css['foot']}>
        <Button
          kind="quiet"
          ref={up}
          disabled={place === 1}
          icon={<IconArrowUp size={20} aria-hidden />}
          onClick={() => go(-1)}
        >
          {texts.up}
        </Button>
        <Button
          kind="quiet"
          ref={down}
          disabled={place === all}
          icon={<IconArrowDown size={20} aria-hidden />}
          onClick={() => go(1)}
        >
          {texts.down}
        </Button>
        <Button kind="quiet" icon={<IconTrash size={20} aria-hidden />} onClick={onRemove}>
          {texts.remove}
        </Button>
        <Button onClick={onReady}>{texts.ready}</Button>
      </div>
    </div>
  )
}

/** Moving keeps the focus on the button that moves, or on the other one at the end of the way. */
function useMoving(onMove: (step: -1 | 1) => void) {
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const going = useRef<-1 | 1 | null>(null)
  useLayoutEffect(() => {
    const [wanted, other] = going.current === -1 ? [up, down] : [down, up]
    if (going.current !== null) (wanted.current?.disabled ? other : wanted).current?.focus()
    going.current = null
  })
  const go = (step: -1 | 1) => {
    going.current = step
    onMove(step)
  }
  return { up, down, go }
}
