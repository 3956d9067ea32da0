import { IconTrash } from '@tabler/icons-react'
import type { Mapping } from '../../contract/roster'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { listed } from '../words/when'
import { Coupling } from './Coupling'
import type { ReadFile } from './coupling'
import { Fold } from './Fold'

interface FileCardProps {
  name: string
  /** What was recognised; undefined as long as the file is not read, or cannot be. */
  read: ReadFile | undefined
  refused: string | null
  busy: boolean
  /** A column is missing: the columns begin open. */
  incomplete: boolean
  onCouple: (mapping: Mapping) => void
  onRemove: () => void
}

/** One chosen file: what it was recognised as, and its columns. */
export function FileCard({ name, read, refused, busy, incomplete, onCouple, onRemove }: FileCardProps) {
  const texts = useWords().roster.importing
  const { columns } = texts
  return (
    <Card
      title={name}
      aside={
        <Row gap={16}>
          {read &&
            texts.facts(
              texts.kind[read.kind],
              read.rows,
              texts.encoding[read.encoding] ?? read.encoding,
              texts.separator[read.separator] ?? read.separator
            )}
          <Button
            kind="quiet"
            icon={<IconTrash size={20} aria-hidden />}
            aria-label={texts.removeFile(name)}
            disabled={busy}
            onClick={onRemove}
          >
            {texts.remove}
          </Button>
        </Row>
      }
    >
      {refused && <ErrorLine>{refused}</ErrorLine>}
      {read && (
        <>
          {read.encoding === 'windows-1252' && <p className="muted">{columns.accents}</p>}
          {read.ignored.length > 0 && <p>{columns.ignored(listed(read.ignored))}</p>}
          <Fold
            title={columns.title(read.headers.length - read.ignored.length, read.headers.length)}
            startOpen={incomplete || read.ignored.length > 0}
          >
            <Coupling file={read} onCouple={onCouple} />
          </Fold>
        </>
      )}
    </Card>
  )
}
