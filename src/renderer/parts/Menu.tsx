import { Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useRef, useState, type ReactNode } from 'react'
import { Button } from './Button'
import css from './Menu.module.css'

export interface MenuItem {
  readonly label: string
  readonly onChoose: () => void
}

interface MenuProps {
  /** What the button says; its choices drop down under it. */
  children: ReactNode
  icon?: ReactNode
  items: readonly MenuItem[]
  busy?: boolean
}

/** A button with more than one way to do the same: its ways lie under it, Tab and Enter choose, Escape closes. */
export function Menu({ children, icon, items, busy = false }: MenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <Popover
      opened={open}
      onDismiss={close}
      trapFocus
      returnFocus={false}
      withRoles={false}
      withinPortal={false}
      position="bottom-end"
      offset={4}
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          ref={button}
          icon={icon}
          busy={busy}
          after={<IconChevronDown size={16} aria-hidden />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={4} id={id}>
        <ul className={css['choices']}>
          {items.map(({ label, onChoose }) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => {
                  close()
                  onChoose()
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
