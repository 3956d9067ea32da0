import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFocusReturn } from './focus-return'

interface WholeScreenProps {
  /** Read out, not shown: what stands here is large enough. */
  title: string
  onClose: () => void
  children: ReactNode
}

/** Above everything, messages too: they may name somebody, and this is for a room to read. */
const aboveAll = 500

/** Takes the whole window. Escape closes it; the focus goes in and returns to where it was. */
export function WholeScreen({ title, onClose, children }: WholeScreenProps) {
  const id = useFocusReturn(true)
  return (
    <Modal
      id={id}
      returnFocus={false}
      opened
      onClose={onClose}
      title={title}
      fullScreen
      zIndex={aboveAll}
      withCloseButton={false}
      padding={0}
      radius={0}
      transitionProps={{ duration: 0 }}
      classNames={{ header: 'unseen' }}
    >
      {children}
    </Modal>
  )
}
