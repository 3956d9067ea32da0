import { IconArrowBackUp, IconArrowForwardUp, IconBold, IconBraces } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { TemplateFinding, TemplateKey, TemplateVersion } from '../../contract/letter-templates'
import { useKeys } from '../keys'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Page } from '../parts/Page'
import { toast } from '../parts/toast'
import { useTemplateWords } from '../words/letter-templates'
import { section } from './address'
import { lineOf } from './BlockCard'
import { textOf } from './draft'
import { isChanged, useEditing, type Editing } from './editing'
import css from './Editor.module.css'
import { FieldPicker, type Field } from './FieldPicker'
import { FindingsCard } from './FindingsCard'
import { Leave } from './Leave'
import { useLeaving } from './leaving'
import { LetterParts } from './LetterParts'
import { LookCard } from './LookCard'
import { useFindings } from './looking'
import { SaveDialog } from './SaveDialog'
import { VersionsDialog } from './VersionsDialog'
import { Which } from './Which'
import { useWriting } from './writing'

interface EditorPageProps {
  by: string
  of: TemplateKey
  editing: Editing
  newest: TemplateVersion
  fields: readonly Field[]
}

/** A letter in the making: its parts at the left, and beside them what is to be looked at and how it is printed. */
export function EditorPage({ by, of, editing, newest, fields }: EditorPageProps) {
  const { editor: texts, leave: leaving, meanwhile } = useTemplateWords()
  const navigate = useNavigate()
  const { begin, change, undo, redo, onto, forget, restore } = useEditing(by, of)
  const [asking, setAsking] = useState<'leave' | 'save' | 'versions' | 'field' | null>(null)
  const [tried, setTried] = useState(false)
  const { writing, part, inLine, line } = useWriting({ fields, change, undo, redo }, () => setAsking('field'))
  useLeaving(of)

  const { draft } = editing
  const text = textOf(draft)
  const looked = useFindings(of, text)
  const wrong = looked.findings.find(({ fault }) => fault)
  const close = () => setAsking(null)
  const goTo = ({ part, block }: TemplateFinding) => {
    const found = block === null ? undefined : draft.blocks[block]
    if (part !== 'blocks') writing.goTo(part, 'end')
    else if (found) writing.goTo(lineOf(found), 'end')
  }
  const save = () => {
    setTried(true)
    if (!isChanged(editing)) toast.say(texts.nothing)
    else if (wrong) goTo(wrong)
    else if (newest.version <= editing.base) setAsking('save')
  }
  const leave = () => (isChanged(editing) ? setAsking('leave') : void navigate(section))
  const discard = () => {
    forget()
    toast.say(leaving.discarded, () => restore(editing))
  }
  const insert = (field: string | null) => {
    close()
    if (field !== null) line()?.insert(field)
  }
  useKeys({ 'Ctrl+s': save, 'Ctrl+z': undo, 'Ctrl+y': redo })
  return (
    <Page
      wide
      title={texts.title}
      context={texts.context(editing.base)}
      also={
        <>
          <Button onClick={leave}>{texts.back}</Button>
          <Button onClick={() => setAsking('versions')}>{texts.versions}</Button>
        </>
      }
      action={
        <Button kind="primary" keys="Ctrl+S" onClick={save}>
          {texts.save}
        </Button>
      }
    >
      <Which of={of} />
      {newest.version > editing.base && (
        <Card
          attention
          title={meanwhile.title}
          actions={
            <>
              <Button onClick={() => setAsking('versions')}>{texts.versions}</Button>
              <Button onClick={discard}>{meanwhile.fresh}</Button>
              <Button kind="primary" onClick={() => onto(newest.version)}>
                {meanwhile.onto}
              </Button>
            </>
          }
        >
          <p role="alert">{meanwhile.text(newest.version, newest.madeBy)}</p>
        </Card>
      )}
      <div className={css['editor']}>
        <div className={css['column']}>
          <div role="toolbar" aria-label={texts.tools} className={css['tools']}>
            <Button
              kind="quiet"
              icon={<IconBraces size={20} aria-hidden />}
              keys="{"
              disabled={!inLine}
              onClick={() => setAsking('field')}
            >
              {texts.field}
            </Button>
            <Button
              kind="quiet"
              icon={<IconBold size={20} aria-hidden />}
              title="Ctrl+B"
              disabled={!inLine}
              onClick={() => line()?.bold()}
            >
              {texts.bold}
            </Button>
            <Button
              kind="quiet"
              icon={<IconArrowBackUp size={20} aria-hidden />}
              disabled={editing.past.length === 0}
              onClick={undo}
            >
              {texts.undo}
            </Button>
            <Button
              kind="quiet"
              icon={<IconArrowForwardUp size={20} aria-hidden />}
              disabled={editing.future.length === 0}
              onClick={redo}
            >
              {texts.redo}
            </Button>
          </div>
          <LetterParts draft={draft} findings={looked.findings} writing={writing} part={part} />
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key */}
        <section className={css['beside']} tabIndex={0} aria-label={texts.beside}>
          <FindingsCard {...looked} tried={tried} onGo={goTo} />
          <LookCard of={of} text={text} />
        </section>
      </div>
      {asking === 'field' && <FieldPicker fields={fields} onClose={close} onChoose={insert} />}
      {asking === 'leave' && (
        <Leave
          onStay={close}
          onKeep={() => void navigate(section)}
          onDiscard={() => {
            discard()
            void navigate(section)
          }}
        />
      )}
      {asking === 'save' && (
        <SaveDialog
          of={of}
          base={editing.base}
          text={text}
          remarks={looked.findings.length}
          onClose={close}
          onSaved={(version) => {
            begin(version, text)
            close()
          }}
        />
      )}
      {asking === 'versions' && (
        <VersionsDialog of={of} onRestored={isChanged(editing) ? null : close} onClose={close} />
      )}
    </Page>
  )
}
