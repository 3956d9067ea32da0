import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../words'
import css from './Dialog.module.css'
import { useFocusReturn } from './focus-return'

interface DialogProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** The buttons, at the end; the one that acts comes last. */
  actions?: ReactNode
  width?: number
  /** The title is read out and not shown: for a dialog that is one field. */
  titleUnseen?: boolean
}

/** One question in front of the page. The focus goes in, stays in, and returns to where it was. */
export function Dialog({
  open,
  title,
  onClose,
  children,
  actions,
  width = 520,
  titleUnseen = false
}: DialogProps) {
  const { part } = useWords().frame
  const id = useFocusReturn(open)
  return (
    <Modal
      id={id}
      returnFocus={false}
      opened={open}
      onClose={onClose}
      title={title}
      centered={!titleUnseen}
      withCloseButton={!titleUnseen}
      size={width}
      padding={titleUnseen ? 12 : 24}
      transitionProps={{ duration: 120, transition: 'fade' }}
      closeButtonProps={{ 'aria-label': part.close }}
      classNames={{
        header: titleUnseen ? 'unseen' : '',
        title: css['title'] ?? '',
        content: css['content'] ?? ''
      }}
    >
      {children}
      {actions && <div className={css['actions']}>{actions}</div>}
    </Modal>
  )
}
