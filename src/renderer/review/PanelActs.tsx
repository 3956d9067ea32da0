import type { ReactNode } from 'react'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import css from './Desk.module.css'

export interface PanelAct {
  readonly label: string
  readonly act: () => void
  readonly icon?: ReactNode
  readonly busy?: boolean
}

/**
 * What can be done about the open line: the first is the one next action, under 1 and under Enter on the line itself.
 * Null: that digit does nothing here.
 */
export function PanelActs({ acts, children }: { acts: readonly (PanelAct | null)[]; children?: ReactNode }) {
  const press = (one: PanelAct | null | undefined) => () => one && !one.busy && one.act()
  useKeys({
    ...Object.fromEntries(acts.map((one, at) => [String(at + 1), press(one)])),
    Enter: press(acts[0])
  })
  return (
    <div className={css['ways']}>
      {acts.map(
        (one, at) =>
          one && (
            <Button
              key={one.label}
              kind={at === 0 ? 'primary' : 'plain'}
              keys={String(at + 1)}
              icon={one.icon}
              busy={one.busy}
              onClick={one.act}
            >
              {one.label}
            </Button>
          )
      )}
      {children}
    </div>
  )
}
