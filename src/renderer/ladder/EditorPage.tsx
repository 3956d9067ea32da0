import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { LadderVersion } from '../../contract/ladder'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { ladderOf, type Draft, type Gap } from './draft'
import { onTrack } from './draft-rungs'
import { isChanged, useEditing, type Editing } from './editing'
import css from './Editor.module.css'
import { EditorHead, StepDownField } from './EditorHead'
import { FindingsCard } from './FindingsCard'
import { Leave, section } from './Leave'
import { useLeaving } from './leaving'
import { useNotes, type Note } from './notes'
import { RefusalEditor } from './RefusalEditor'
import { Rehearsal } from './Rehearsal'
import { SaveDialog } from './SaveDialog'
import { StartFrom } from './StartFrom'
import { TrackEditor } from './TrackEditor'

interface EditorPageProps {
  by: string
  editing: Editing
  current: LadderVersion
}

/** A ladder in the making: a drawing of its rungs, changed in place, and beside it what a year under it comes to. */
export function EditorPage({ by, editing, current }: EditorPageProps) {
  const { ladder } = useWords()
  const texts = ladder.editor
  const navigate = useNavigate()
  const { begin, change, forget, restore } = useEditing(by)
  const { draft } = editing
  const looked = useNotes(draft)
  const [open, setOpen] = useState<number | null>(null)
  const [asking, setAsking] = useState<'start' | 'leave' | 'save' | null>(null)
  const [tried, setTried] = useState(false)
  useLeaving()

  const set = (more: Partial<Draft>) => change((now) => ({ ...now, ...more }))
  const faults = looked.notes.filter(({ fault }) => fault)
  const wrong = (field: Gap['field']) =>
    faults.some((note) => note.field === field) ? ladder.gap[field] : null
  const goTo = (note: Note) => {
    setTried(true)
    if (note.key !== null) setOpen(note.key)
  }
  const save = () => {
    const first = faults[0]
    if (first) goTo(first)
    else setAsking('save')
  }
  const leave = () => (isChanged(editing) ? setAsking('leave') : void navigate(section))
  const done = () => {
    forget()
    void navigate(section)
  }
  const discard = () => {
    done()
    toast.say(ladder.section.discarded, () => restore(editing))
  }
  const close = () => setAsking(null)
  const tracks = { notes: looked.notes, tried, open, onOpen: setOpen }
  return (
    <Page
      wide
      title={texts.title}
      context={texts.context(editing.from)}
      also={
        <>
          <Button onClick={leave}>{texts.back}</Button>
          <Button onClick={() => setAsking('start')}>{texts.other}</Button>
        </>
      }
      action={
        <Button kind="primary" onClick={save}>
          {texts.save}
        </Button>
      }
    >
      <div className={css['editor']}>
        <div className={css['column']}>
          <Card>
            <EditorHead draft={draft} wrong={wrong} onChange={set} />
          </Card>
          <Card title={texts.main} aside={texts.mainHint}>
            <TrackEditor
              {...tracks}
              label={texts.main}
              name="main"
              track={draft.main}
              onChange={(edit) => change((now) => onTrack(now, 'main', edit))}
            />
          </Card>
          <RefusalEditor refusal={draft.refusal} onChange={(refusal) => set({ refusal })}>
            <TrackEditor
              {...tracks}
              label={texts.refusalTitle}
              name="refusal"
              track={draft.refusal}
              onChange={(edit) => change((now) => onTrack(now, 'refusal', edit))}
            />
          </RefusalEditor>
          <Card>
            <StepDownField draft={draft} wrong={wrong} onChange={set} />
          </Card>
        </div>
        <div className={css['beside']}>
          <FindingsCard draft={draft} looked={looked} tried={tried} onGo={goTo} />
          <Rehearsal ladder={ladderOf(draft)} current={current} />
        </div>
      </div>
      <ErrorLine problem={looked.problem} />
      {asking === 'start' && (
        <StartFrom
          current={current}
          replaces={isChanged(editing) ? draft.name : null}
          onClose={close}
          onStart={(chosen) => {
            close()
            setOpen(null)
            setTried(false)
            begin(chosen)
            if (isChanged(editing)) toast.say(ladder.start.replaced, () => restore(editing))
          }}
        />
      )}
      {asking === 'leave' && <Leave onClose={close} onDiscard={discard} />}
      {asking === 'save' && (
        <SaveDialog ladder={ladderOf(draft)} remarks={looked.notes.length} onClose={close} onSaved={done} />
      )}
    </Page>
  )
}
