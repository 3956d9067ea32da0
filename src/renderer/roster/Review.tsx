import { useEffect, useRef, useState } from 'react'
import type { ImportPreview } from '../../contract/roster'
import { api, type No } from '../api'
import { queries, useAsk, useDo, useOnce } from '../ask'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { ErrorLine } from '../parts/ErrorLine'
import { Progress } from '../parts/Progress'
import { Stack } from '../parts/Stack'
import { useWords } from '../words'
import type { Counts } from '../words/importing-nl'
import { sentenceFor } from '../words/refusals'
import { Changes } from './Changes'
import { countsOf } from './counts'
import { FileCard } from './FileCard'
import { FilePick } from './FilePick'
import css from './Import.module.css'
import type { Outcome } from './Imported'
import { Leavers } from './Leavers'
import { Problems } from './Problems'
import type { Upload } from './uploads'

interface ReviewProps {
  uploads: readonly Upload[]
  onUploads: (uploads: Upload[]) => void
  onFiles: (files: File[]) => void
  onDone: (outcome: Outcome) => void
}

const nothing: Counts = { pupils: 0, changed: 0, left: 0, groups: 0, guardians: 0, mentors: 0 }
const fileOf = (no: No | null) => (no?.reason === 'refused' ? (no.about['file'] ?? null) : null)

/** The chosen files, what is the matter with them and what they would change; applied in one act, or not at all. */
export function Review({ uploads, onUploads, onFiles, onDone }: ReviewProps) {
  const w = useWords()
  const texts = w.roster.importing
  const asked = useOnce(api.roster.previewImport, { files: [...uploads] })
  const day = useAsk(api.calendar.today, {}).value?.day
  const act = useDo(api.roster.applyImport)
  // While a changed coupling is read, the answer before it stays: nothing jumps.
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  if (asked.value && asked.value !== preview) setPreview(asked.value)
  const [leave, setLeave] = useState(false)
  const [typed, setTyped] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const problems = useRef<HTMLDivElement>(null)
  const toProblems = () => problems.current?.focus()
  useKeys({ F6: toProblems })
  useEffect(() => {
    heading.current?.focus()
    // What the files hold goes out of memory with the screen, and is read anew the next time.
    return () => queries.removeQueries({ queryKey: [api.roster.previewImport.path] })
  }, [])

  const { problem } = asked
  const badFile = fileOf(problem)
  const hasErrors = preview?.problems.some(({ severity }) => severity === 'error') ?? false
  const shown = problem || hasErrors ? null : preview
  const counts = shown ? countsOf(shown, leave) : nothing
  const isConfirmed = !leave || !shown?.typeToConfirm || typed.trim() === shown.typeToConfirm
  const isReady = shown === asked.value && isConfirmed && Object.values(counts).some((n) => n > 0)
  const apply = async () => {
    if (!shown || !day) return
    const { fingerprint, mentorsUnknown } = shown
    const done = await act.run({ files: [...uploads], fingerprint, from: day, leaversLeave: leave, typed })
    onDone({ done, mentorsUnknown })
  }
  return (
    <div className={css['review']}>
      <h2 ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
      {uploads.map((upload) => {
        const { name } = upload.file
        const set = (mapping: Upload['mapping']) =>
          onUploads(uploads.map((one) => (one === upload ? { ...one, mapping } : one)))
        return (
          <FileCard
            key={name}
            name={name}
            read={preview?.files.find((file) => file.name === name)}
            refused={problem && badFile === name ? sentenceFor(problem) : null}
            busy={act.busy}
            incomplete={
              preview?.problems.some(({ file, code }) => file === name && code === 'column-missing') ?? false
            }
            onCouple={set}
            onRemove={() => onUploads(uploads.filter((one) => one !== upload))}
          />
        )
      })}
      <div>
        <FilePick onFiles={onFiles}>{texts.choose.add}</FilePick>
      </div>
      {problem && badFile === null && <ErrorLine problem={problem} />}
      {asked.loading && <Progress label={texts.looking} />}
      {preview && !problem && <Problems problems={preview.problems} place={problems} />}
      {shown && (
        <Stack gap={16}>
          <Changes preview={shown} />
          <Leavers preview={shown} leave={leave} typed={typed} onLeave={setLeave} onTyped={setTyped} />
        </Stack>
      )}
      <div className={css['bar']}>
        {act.problem && (
          <ErrorLine
            problem={act.problem}
            action={
              <Button
                onClick={() => {
                  act.forget()
                  asked.again()
                }}
              >
                {texts.lookAgain}
              </Button>
            }
          />
        )}
        {act.busy ? (
          <Progress label={texts.applying} />
        ) : (
          <p className="muted">{hasErrors || problem ? texts.mend : texts.notYet}</p>
        )}
        <div className={css['buttons']}>
          {hasErrors && (
            <Button keys="F6" onClick={toProblems}>
              {texts.problems.show}
            </Button>
          )}
          <Button disabled={act.busy} onClick={() => onUploads([])}>
            {w.frame.part.cancel}
          </Button>
          <Button
            kind="primary"
            busy={act.busy}
            disabled={!isReady || !day}
            onClick={() => void apply().catch(() => undefined)}
          >
            {texts.apply(counts)}
          </Button>
        </div>
      </div>
    </div>
  )
}
