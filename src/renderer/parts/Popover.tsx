import { CloseButton, Popover as MantinePopover } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useWords } from '../words'
import css from './Popover.module.css'

/** Where the thing lies that it is about, in pixels from the corner of the positioned element around it. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface PopoverProps {
  at: Place
  title: string
  /** Small and quiet under the title. */
  context?: ReactNode
  onClose: () => void
  children: ReactNode
  width?: number
}

/**
 * A small panel at the thing that was pressed: nothing on the page moves. The focus goes in and stays in; Escape or a
 * press elsewhere closes it, and whoever opened it puts the focus back.
 */
export function Popover({ at, title, context, onClose, children, width = 336 }: PopoverProps) {
  const { part } = useWords().frame
  const id = useId()
  return (
    <MantinePopover
      opened
      onDismiss={onClose}
      trapFocus
      returnFocus={false}
      withRoles={false}
      withinPortal={false}
      position="bottom-start"
      width={width}
      offset={6}
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <MantinePopover.Target>
        <span className={css['place']} style={{ ...at }} />
      </MantinePopover.Target>
      <MantinePopover.Dropdown p={16} className={css['dropdown'] ?? ''}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a dialog element would have a layer of its own */}
        <div role="dialog" aria-labelledby={id} tabIndex={-1} data-autofocus className={css['panel']}>
          <div className={css['head']}>
            <div>
              <h3 id={id}>{title}</h3>
              {context && <p className="muted small">{context}</p>}
            </div>
            <CloseButton aria-label={part.close} onClick={onClose} />
          </div>
          {children}
        </div>
      </MantinePopover.Dropdown>
    </MantinePopover>
  )
}
