import { Menu as MantineMenu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from './Button'

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

/** A button with more than one way to do the same: arrows and Enter choose, Escape closes. */
export function Menu({ children, icon, items, busy = false }: MenuProps) {
  return (
    <MantineMenu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }} withinPortal={false}>
      <MantineMenu.Target>
        <Button icon={icon} busy={busy} after={<IconChevronDown size={16} aria-hidden />}>
          {children}
        </Button>
      </MantineMenu.Target>
      <MantineMenu.Dropdown>
        {items.map(({ label, onChoose }) => (
          <MantineMenu.Item key={label} mih={40} onClick={onChoose}>
            {label}
          </MantineMenu.Item>
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  )
}
