import type { Rung, Stay } from '../../contract/ladder'
import { Select } from '../parts/Select'
import { useWords } from '../words'
import type { DraftRung } from './draft'
import { decidedBy } from './draft-rungs'
import css from './Editor.module.css'

const letters = [
  'informed',
  'repeated',
  'collect',
  'director',
  'warning'
] as const satisfies readonly NonNullable<Rung['letter']>[]
const noLetter = 'none'

/** Who decides about a rung, which letter goes home, and how long the device may stay. */
export function RungTerms({
  rung,
  onChange
}: {
  rung: DraftRung
  onChange: (change: Partial<DraftRung>) => void
}) {
  const { labels, ladder } = useWords()
  const texts = ladder.rung
  return (
    <div className={css['three']}>
      <Select
        label={texts.decider}
        options={(['mentor', 'director'] as const).map((value) => ({ value, label: texts.deciders[value] }))}
        value={rung.decider}
        onChange={(decider) => decider && onChange(decidedBy(rung, decider))}
      />
      <Select
        label={texts.letter}
        options={[
          { value: noLetter, label: texts.noLetter },
          ...letters.map((value) => ({ value, label: labels.letter[value] }))
        ]}
        value={rung.letter ?? noLetter}
        onChange={(letter) => letter && onChange({ letter: letter === noLetter ? null : letter })}
      />
      <Select
        label={texts.stay}
        options={(Object.keys(labels.stay) as Stay[]).map((value) => ({ value, label: texts.stays[value] }))}
        value={rung.stay}
        onChange={(stay) => stay && onChange({ stay })}
      />
    </div>
  )
}
