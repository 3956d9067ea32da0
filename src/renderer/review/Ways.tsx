import { useState } from 'react'
import type { Measure } from '../../contract/ladder'
import type { Step } from '../../contract/step'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import { DecideDialog } from './DecideDialog'
import css from './Desk.module.css'
import { nameOf, waysOf, type Way } from './wish'

interface WaysProps {
  step: Step
  /** What was decided before, where something was. */
  decided?: readonly Measure[] | undefined
  /** What comes first instead of deciding; letting it rest is possible all the same. */
  first?: { readonly label: string; readonly act: () => void } | null
  /** Something must come first that is offered elsewhere on the screen. */
  blocked?: boolean
  onDone?: () => void
}

/** The three ways to decide a step, under the digits 1, 2 and 3. */
export function Ways({ step, decided, first = null, blocked = first !== null, onDone }: WaysProps) {
  const { decide: texts } = useWords().review
  const [way, setWay] = useState<Way | null>(null)
  const ways = waysOf(step)
  const isOpen = (one: Way | undefined): one is Way => one !== undefined && (!blocked || one === 'waive')
  const press = (at: number) => () => {
    const one = ways[at]
    if (at === 0 && first) first.act()
    else if (isOpen(one)) setWay(one)
  }
  useKeys({ '1': press(0), '2': press(1), '3': press(2) })
  return (
    <div className={css['ways']}>
      {first && (
        <Button kind="primary" keys="1" onClick={first.act}>
          {first.label}
        </Button>
      )}
      {ways.map(
        (one, at) =>
          isOpen(one) && (
            <Button
              key={one}
              kind={at === 0 ? 'primary' : 'plain'}
              keys={String(at + 1)}
              onClick={() => setWay(one)}
            >
              {texts[nameOf(one, step)]}
            </Button>
          )
      )}
      {way && (
        <DecideDialog
          key={way}
          step={step}
          way={way}
          decided={decided}
          onClose={() => setWay(null)}
          onDone={() => {
            setWay(null)
            onDone?.()
          }}
        />
      )}
    </div>
  )
}
