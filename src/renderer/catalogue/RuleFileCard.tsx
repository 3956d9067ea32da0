import { IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { host } from '../host'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { FilePick } from '../roster/FilePick'
import { useMe } from '../who'
import { useWords } from '../words'
import { RuleFileDialog } from './RuleFileDialog'
import { readRuleFile, toBase64 } from './rule-file'

/** *Regels meenemen*: the rules of this school as one file, and those of another school from one. */
export function RuleFileCard() {
  const { catalogue } = useWords()
  const w = catalogue.file
  const me = useMe()
  const exporting = useDo(api.offences.exportRules)
  const [text, setText] = useState<string | null>(null)
  const [tooLarge, setTooLarge] = useState(false)

  const save = async () => {
    const made = await exporting.run({ versionId: null }).catch(() => null)
    if (!made) return
    const file = { name: made.name, type: 'application/json', base64: toBase64(made.text) }
    if (await host.save(file)) toast.say(w.saved)
  }
  const pick = async ([file]: File[]) => {
    if (!file) return
    const read = await readRuleFile(file)
    setTooLarge(read === null)
    setText(read)
  }
  return (
    <Card
      title={w.title}
      actions={
        <Row>
          <Button
            icon={<IconFileExport size={20} aria-hidden />}
            busy={exporting.busy}
            onClick={() => void save()}
          >
            {w.save}
          </Button>
          {me?.role === 'director' ? (
            <FilePick accept=".json,application/json" many={false} onFiles={(files) => void pick(files)}>
              {w.pick}
            </FilePick>
          ) : (
            <p className="muted small">{w.directorOnly}</p>
          )}
        </Row>
      }
    >
      <Stack gap={8}>
        <p>{w.text}</p>
        <ErrorLine problem={exporting.problem}>{tooLarge ? w.tooLarge : null}</ErrorLine>
      </Stack>
      {text !== null && <RuleFileDialog text={text} onClose={() => setText(null)} />}
    </Card>
  )
}
