import { Drawer as MantineDrawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../words'
import css from './Dialog.module.css'
import { useFocusReturn } from './focus-return'

interface DrawerProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  width?: number
  /** A dialog lies over it: Esc is for that one. */
  under?: boolean
}

/** A task beside the page, from the right: the page stays where it was, and so does the focus afterwards. */
export function Drawer({ open, title, onClose, children, width = 480, under = false }: DrawerProps) {
  const { part } = useWords().frame
  const id = useFocusReturn(open)
  return (
    <MantineDrawer
      id={id}
      returnFocus={false}
      opened={open}
      onClose={onClose}
      closeOnEscape={!under}
      title={title}
      size={width}
      padding={24}
      position="right"
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': part.close }}
      classNames={{ title: css['title'] ?? '', content: css['content'] ?? '' }}
    >
      {children}
    </MantineDrawer>
  )
}
