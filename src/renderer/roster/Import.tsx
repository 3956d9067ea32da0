import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { useWords } from '../words'
import { ChooseFiles } from './ChooseFiles'
import css from './Import.module.css'
import { Imported, type Outcome } from './Imported'
import { Review } from './Review'
import { isTooLarge, maxFiles, readUpload, useDropped, type Upload } from './uploads'

/** *Importeren*: files in, what would change on screen, and only then into the school. */
export function Import() {
  const texts = useWords().roster.importing
  const lists = useAsk(api.roster.classes, {}).value
  const classes = lists?.filter(({ kind }) => kind === 'class')
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const take = async (files: readonly File[]) => {
    const large = files.find(isTooLarge)
    if (large) return setProblem(texts.choose.tooLarge(large.name))
    const read = await Promise.all(files.map(readUpload))
    const names = new Set(read.map(({ file }) => file.name))
    // A mended file takes the place of the one with its name.
    const all = [...uploads.filter(({ file }) => !names.has(file.name)), ...read]
    setProblem(all.length > maxFiles ? texts.choose.tooMany : null)
    if (all.length <= maxFiles) setUploads(all)
    setOutcome(null)
  }
  const onFiles = (files: File[]) => void take(files)
  const isOver = useDropped(onFiles)
  const pupils = classes?.reduce((sum, { pupils }) => sum + pupils, 0) ?? 0
  return (
    <Page title={texts.title} context={classes ? texts.now(classes.length, pupils) : '\u00a0'}>
      <div className={css['place']} data-over={isOver || undefined}>
        {problem && <ErrorLine>{problem}</ErrorLine>}
        {outcome ? (
          <Imported outcome={outcome} onAgain={() => setOutcome(null)} />
        ) : uploads.length === 0 ? (
          <ChooseFiles onFiles={onFiles} />
        ) : (
          <Review
            uploads={uploads}
            onUploads={setUploads}
            onFiles={onFiles}
            onDone={(done) => {
              setUploads([])
              setOutcome(done)
            }}
          />
        )}
      </div>
    </Page>
  )
}
