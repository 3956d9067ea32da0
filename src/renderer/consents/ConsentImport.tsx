import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import type { ConsentColumns } from '../../contract/consents'
import { api } from '../api'
import { queries, useDo, useOnce } from '../ask'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { FilePick } from '../roster/FilePick'
import { isTooLarge, readUpload } from '../roster/uploads'
import { useWords } from '../words'
import { ConsentChanges } from './ConsentChanges'
import { ConsentColumnsCard } from './ConsentColumnsCard'
import { ConsentProblems } from './ConsentProblems'

interface Upload {
  readonly file: { name: string; base64: string }
  readonly columns: ConsentColumns | null
}

/** *Beeldmateriaal importeren*: a file in, the difference on screen, and only then on record. */
export function ConsentImport() {
  const { importing: w } = useWords().consents
  const apply = useDo(api.consents.applyImport)
  const [upload, setUpload] = useState<Upload | null>(null)
  const preview = useOnce(api.consents.previewImport, upload && { upload })
  const read = preview.value
  const [large, setLarge] = useState<string | null>(null)

  const take = async ([file]: File[]) => {
    if (!file) return
    setLarge(isTooLarge(file) ? w.tooLarge(file.name) : null)
    if (isTooLarge(file)) return
    apply.forget()
    setUpload({ file: (await readUpload(file)).file, columns: null })
  }
  const keep = async () => {
    if (!upload || !read) return
    const done = await apply.run({ upload, fingerprint: read.fingerprint }).catch(() => undefined)
    if (!done) return preview.again()
    toast.say(w.done(done.kept))
    // The same file would say something else now.
    queries.removeQueries({ queryKey: [api.consents.previewImport.path] })
    setUpload(null)
  }
  const errors = read?.problems.some(({ severity }) => severity === 'error') ?? false
  const pick = (label: string, kind: 'primary' | 'plain') => (
    <FilePick kind={kind} many={false} onFiles={(files) => void take(files)}>
      {label}
    </FilePick>
  )
  return (
    <Page
      title={w.title}
      context={read ? w.context(read.schoolYear) : '\u00a0'}
      also={<LinkButton to="/instellingen/import">{w.back}</LinkButton>}
    >
      {large && <ErrorLine>{large}</ErrorLine>}
      {!upload && (
        <Empty
          icon={<IconFileSpreadsheet size={40} stroke={1.5} aria-hidden />}
          action={pick(w.button, 'primary')}
        >
          <strong>{w.choose}</strong>
          <br />
          {w.chooseText}
        </Empty>
      )}
      {upload && (
        <Stack gap={16}>
          <ErrorLine problem={preview.problem} />
          {preview.problem && <Row>{pick(w.other, 'plain')}</Row>}
          {!read && !preview.problem && <Skeleton rows={4} height={56} />}
          {read && (
            <>
              <Card
                title={upload.file.name}
                aside={w.read(read.rows, read.unchanged, read.blank)}
                actions={pick(w.other, 'plain')}
              >
                <ConsentColumnsCard read={read} onCouple={(columns) => setUpload({ ...upload, columns })} />
              </Card>
              <ConsentProblems problems={read.problems} />
              <ConsentChanges changes={read.changes} />
              <ErrorLine problem={apply.problem} />
              <Row>
                <Button
                  kind="primary"
                  busy={apply.busy || preview.loading}
                  disabled={errors || read.changes.length === 0}
                  onClick={() => void keep()}
                >
                  {w.apply(read.changes.length)}
                </Button>
              </Row>
            </>
          )}
        </Stack>
      )}
    </Page>
  )
}
