import type { Measure } from '../../contract/ladder'
import { CheckField } from '../parts/CheckField'
import { useWords } from '../words'
import css from './forms.module.css'

interface WhichMeasuresProps {
  menu: readonly Measure[]
  chosen: readonly Measure[]
  onChange: (chosen: readonly Measure[]) => void
}

/** Some measures of the menu of a step. */
export function WhichMeasures({ menu, chosen, onChange }: WhichMeasuresProps) {
  const { steps, labels } = useWords()
  if (menu.length === 0) return <p className="muted">{steps.measures.noHeavier}</p>
  return (
    <fieldset className={css['checks']}>
      <legend>{steps.measures.which}</legend>
      {menu.map((measure) => (
        <CheckField
          key={measure}
          label={labels.measure[measure]}
          checked={chosen.includes(measure)}
          onChange={(on) => onChange(menu.filter((one) => (one === measure ? on : chosen.includes(one))))}
        />
      ))}
    </fieldset>
  )
}
