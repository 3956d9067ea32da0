import { IconArrowDown, IconArrowUp, IconEye, IconEyeQuestion, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { TemplateRun } from '../../contract/letter-templates'
import { toast } from '../parts/toast'
import { templateTexts, useTemplateWords } from '../words/letter-templates'
import { fieldWords } from '../words/template-fields'
import { Act } from './Act'
import { moved, newBlock, onBlock, putAfter, putBack, without, type DraftBlock } from './draft'
import css from './Editor.module.css'
import { FieldPicker } from './FieldPicker'
import { ListItems } from './ListItems'
import { RunsField } from './RunsField'
import { wordsIn } from './runs'
import type { Writing } from './writing'

interface BlockCardProps {
  block: DraftBlock
  /** Its place, counted from 1, and how many there are. */
  place: number
  all: number
  fault: boolean
  writing: Writing
  /** The part before it, where the cursor goes when this one is taken out with Backspace. */
  before: DraftBlock | undefined
}

/** The line of a part in which its text begins. */
export const lineOf = ({ kind, key, items }: DraftBlock): string =>
  kind === 'list' ? `item ${items[0]?.key}` : `block ${key}`

/** A part of a letter: its text, when it shows, and where it stands. */
export function BlockCard({ block, place, all, fault, writing, before }: BlockCardProps) {
  const { editor: texts } = useTemplateWords()
  const { key, kind, when } = block
  const [asking, setAsking] = useState(false)
  const name = texts.part(place, all, texts.kind[kind])
  const change = (next: (block: DraftBlock) => DraftBlock, typing?: string) =>
    writing.change((draft) => onBlock(draft, key, next), typing)
  const move = (step: -1 | 1) => writing.change((draft) => moved(draft, key, step))
  const remove = () => {
    writing.change((draft) => without(draft, key))
    toast.say(templateTexts().editor.removed, () =>
      writing.change((draft) => putBack(draft, block, place - 1))
    )
  }
  const goOn = (stays: TemplateRun[], after: TemplateRun[][]) => {
    const more = after.map((runs) => newBlock('paragraph', runs))
    writing.change((draft) =>
      putAfter(
        onBlock(draft, key, (one) => ({ ...one, runs: stays })),
        key,
        more
      )
    )
    const last = more.at(-1)
    if (last) writing.goTo(lineOf(last), 'start')
  }
  const press = (event: React.KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  const shows = when === null ? texts.always : texts.only(fieldWords(when).name)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the part from any field in it
    <li className={css['part']} data-fault={fault || undefined} aria-label={name} onKeyDown={press}>
      <div className={css['head']}>
        <span className={css['kind']}>{texts.kind[kind]}</span>
        <button
          type="button"
          className={css['when']}
          data-set={when !== null || undefined}
          aria-label={texts.whenOf(name, shows)}
          onClick={() => setAsking(true)}
        >
          {when === null ? <IconEye size={16} aria-hidden /> : <IconEyeQuestion size={16} aria-hidden />}
          {shows}
        </button>
        <span className={css['acts']}>
          <Act
            icon={<IconArrowUp size={16} aria-hidden />}
            name={texts.upOf(name)}
            off={place === 1}
            onClick={() => move(-1)}
          >
            {texts.up}
          </Act>
          <Act
            icon={<IconArrowDown size={16} aria-hidden />}
            name={texts.downOf(name)}
            off={place === all}
            onClick={() => move(1)}
          >
            {texts.down}
          </Act>
          <Act icon={<IconTrash size={16} aria-hidden />} name={texts.removeOf(name)} onClick={remove}>
            {texts.remove}
          </Act>
        </span>
      </div>
      {kind === 'offences' && <p className="muted">{texts.table}</p>}
      {kind === 'list' && <ListItems block={block} place={place} writing={writing} onChange={change} />}
      {(kind === 'paragraph' || kind === 'measure') && (
        <RunsField
          ref={writing.register(`block ${key}`)}
          label={texts.text(place)}
          placeholder={texts.write}
          runs={block.runs}
          known={writing.known}
          onChange={(runs) => change((one) => ({ ...one, runs }), `block ${key} ${wordsIn(runs)}`)}
          onFocus={(acts) => writing.onLine(`block ${key}`, key, acts)}
          onUndo={writing.undo}
          onRedo={writing.redo}
          onPick={writing.pick}
          onBreak={kind === 'paragraph' ? goOn : undefined}
          onRemove={() => {
            remove()
            if (before) writing.goTo(lineOf(before), 'end')
          }}
        />
      )}
      {asking && (
        <FieldPicker
          condition
          fields={writing.fields}
          onClose={() => setAsking(false)}
          onChoose={(field) => {
            setAsking(false)
            change((one) => ({ ...one, when: field }))
          }}
        />
      )}
    </li>
  )
}
