import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'
import { Button, type ButtonKind } from '../parts/Button'

interface FilePickProps {
  kind?: ButtonKind
  onFiles: (files: File[]) => void
  children: string
}

/** A button that opens the system's own dialog to choose CSV files. */
export function FilePick({ kind = 'plain', onFiles, children }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv"
        multiple
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
