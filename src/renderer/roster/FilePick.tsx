import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'
import { Button, type ButtonKind } from '../parts/Button'

interface FilePickProps {
  kind?: ButtonKind
  /** What the system's dialog offers, and whether several may be chosen at once. */
  accept?: string
  many?: boolean
  onFiles: (files: File[]) => void
  children: string
}

/** A button that opens the system's own dialog to choose files: CSV, unless said otherwise. */
export function FilePick({
  kind = 'plain',
  accept = '.csv,.txt,text/csv',
  many = true,
  onFiles,
  children
}: FilePickProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={many}
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          // The same file, mended, must be a choice again.
          event.currentTarget.value = ''
        }}
      />
      <Button
        kind={kind}
        icon={<IconFileImport size={20} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  )
}
