import { IconPlus } from '@tabler/icons-react'
import type { TemplateFinding } from '../../contract/letter-templates'
import { Button } from '../parts/Button'
import { useTemplateWords } from '../words/letter-templates'
import { BlockCard, lineOf } from './BlockCard'
import { newBlock, putAfter, type BlockKind, type Draft } from './draft'
import css from './Editor.module.css'
import { RunsField } from './RunsField'
import { wordsIn } from './runs'
import type { Writing } from './writing'

interface LetterPartsProps {
  draft: Draft
  findings: readonly TemplateFinding[]
  writing: Writing
  /** The part the cursor was in last. */
  part: number | null
}

/** A letter from its subject to its closing words, each part on a card of its own. */
export function LetterParts({ draft, findings, writing, part }: LetterPartsProps) {
  const { editor: texts } = useTemplateWords()
  const { blocks } = draft
  const at = blocks.findIndex(({ key }) => key === part)
  const add = (kind: BlockKind) => {
    const block = newBlock(kind)
    writing.change((draft) => putAfter(draft, at < 0 ? null : part, [block]))
    writing.goTo(lineOf(block), 'end')
  }
  const faulty = (place: number) =>
    findings.some(({ fault, part, block }) => fault && part === 'blocks' && block === place)
  const single = (name: 'subject' | 'closing') => (
    <RunsField
      ref={writing.register(name)}
      label={texts[name]}
      runs={draft[name]}
      known={writing.known}
      onChange={(runs) => writing.change((now) => ({ ...now, [name]: runs }), `${name} ${wordsIn(runs)}`)}
      onFocus={(acts) => writing.onLine(name, null, acts)}
      onUndo={writing.undo}
      onRedo={writing.redo}
      onPick={writing.pick}
    />
  )
  const wrong = (name: 'subject' | 'closing') =>
    findings.some(({ fault, part }) => fault && part === name) || undefined
  return (
    <div className={css['letter']}>
      <div className={css['part']} data-fault={wrong('subject')}>
        <span className={css['kind']}>{texts.subject}</span>
        {single('subject')}
      </div>
      <p className="muted small">{texts.greeting}</p>
      <ol className={css['parts']} aria-label={texts.parts}>
        {blocks.map((block, place) => (
          <BlockCard
            key={block.key}
            block={block}
            place={place + 1}
            all={blocks.length}
            fault={faulty(place)}
            writing={writing}
            before={blocks[place - 1]}
          />
        ))}
      </ol>
      <fieldset className={css['add']}>
        <legend>{at < 0 ? texts.add : texts.addAfter(at + 1)}</legend>
        {(['paragraph', 'list', 'offences', 'measure'] as const).map((kind) => (
          <Button key={kind} icon={<IconPlus size={20} aria-hidden />} onClick={() => add(kind)}>
            {texts.kind[kind]}
          </Button>
        ))}
      </fieldset>
      <div className={css['part']} data-fault={wrong('closing')}>
        <span className={css['kind']}>{texts.closing}</span>
        {single('closing')}
      </div>
      <p className="muted small">{texts.keys}</p>
    </div>
  )
}
