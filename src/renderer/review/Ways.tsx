import { useState } from 'react'
import type { Measure } from '../../contract/ladder'
import type { Step } from '../../contract/step'
import { useWords } from '../words'
import { DecideDialog } from './DecideDialog'
import { PanelActs } from './PanelActs'
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
  const acts = ways.map((one, at) => {
    if (at === 0 && first) return first
    return isOpen(one) ? { label: texts[nameOf(one, step)], act: () => setWay(one) } : null
  })
  return (
    <PanelActs acts={acts}>
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
    </PanelActs>
  )
}
