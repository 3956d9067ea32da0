import {
  IconArrowDown,
  IconArrowUp,
  IconEye,
  IconEyeQuestion,
  IconPlus,
  IconTrash
} from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../parts/Button'
import { useTemplateWords } from '../words/letter-templates'
import { fieldWords } from '../words/template-fields'
import { Act } from './Act'
import { itemsAfter, movedItem, newItem, type DraftBlock, type DraftItem } from './draft'
import css from './Editor.module.css'
import { FieldPicker } from './FieldPicker'
import { RunsField } from './RunsField'
import { wordsIn } from './runs'
import type { Writing } from './writing'

interface ListItemsProps {
  block: DraftBlock
  place: number
  writing: Writing
  onChange: (change: (block: DraftBlock) => DraftBlock, typing?: string) => void
}

/** The lines of a list, each of which can depend on what is known. */
export function ListItems({ block, place, writing, onChange }: ListItemsProps) {
  const { editor: texts } = useTemplateWords()
  const [asking, setAsking] = useState<number | null>(null)
  const { items } = block
  const onItem = (key: number, change: (item: DraftItem) => DraftItem, typing?: string) =>
    onChange(
      (one) => ({ ...one, items: one.items.map((item) => (item.key === key ? change(item) : item)) }),
      typing
    )
  const add = (key: number | null, more: readonly DraftItem[]) => {
    onChange((one) => itemsAfter(one, key, more))
    const last = more.at(-1)
    if (last) writing.goTo(`item ${last.key}`, 'start')
  }
  return (
    <>
      <ul className={css['items']}>
        {items.map(({ key, runs, when }, at) => {
          const name = texts.item(place, at + 1)
          const shows = when === null ? texts.always : texts.only(fieldWords(when).name)
          const remove = () =>
            onChange((one) => ({ ...one, items: one.items.filter((item) => item.key !== key) }))
          const before = items[at - 1]
          return (
            <li key={key}>
              <RunsField
                ref={writing.register(`item ${key}`)}
                label={name}
                placeholder={texts.write}
                runs={runs}
                known={writing.known}
                onChange={(next) =>
                  onItem(key, (item) => ({ ...item, runs: next }), `item ${key} ${wordsIn(next)}`)
                }
                onFocus={(acts) => writing.onLine(`item ${key}`, block.key, acts)}
                onUndo={writing.undo}
                onRedo={writing.redo}
                onPick={writing.pick}
                onBreak={(stays, after) => {
                  onItem(key, (item) => ({ ...item, runs: stays }))
                  add(
                    key,
                    after.map((runs) => newItem(runs))
                  )
                }}
                onRemove={() => {
                  remove()
                  if (before) writing.goTo(`item ${before.key}`, 'end')
                }}
              />
              <div className={css['head']}>
                <button
                  type="button"
                  className={css['when']}
                  data-set={when !== null || undefined}
                  aria-label={texts.whenOf(name, shows)}
                  onClick={() => setAsking(key)}
                >
                  {when === null ? (
                    <IconEye size={16} aria-hidden />
                  ) : (
                    <IconEyeQuestion size={16} aria-hidden />
                  )}
                  {shows}
                </button>
                <span className={css['acts']}>
                  <Act
                    icon={<IconArrowUp size={16} aria-hidden />}
                    name={texts.upOf(name)}
                    off={at === 0}
                    onClick={() => onChange((one) => movedItem(one, key, -1))}
                  >
                    {texts.up}
                  </Act>
                  <Act
                    icon={<IconArrowDown size={16} aria-hidden />}
                    name={texts.downOf(name)}
                    off={at === items.length - 1}
                    onClick={() => onChange((one) => movedItem(one, key, 1))}
                  >
                    {texts.down}
                  </Act>
                  <Act
                    icon={<IconTrash size={16} aria-hidden />}
                    name={texts.removeOf(name)}
                    onClick={remove}
                  >
                    {texts.remove}
                  </Act>
                </span>
              </div>
            </li>
          )
        })}
      </ul>
      <div>
        <Button
          kind="quiet"
          icon={<IconPlus size={20} aria-hidden />}
          onClick={() => add(items.at(-1)?.key ?? null, [newItem()])}
        >
          {texts.addItem}
        </Button>
      </div>
      {asking !== null && (
        <FieldPicker
          condition
          fields={writing.fields}
          onClose={() => setAsking(null)}
          onChoose={(field) => {
            setAsking(null)
            onItem(asking, (item) => ({ ...item, when: field }))
          }}
        />
      )}
    </>
  )
}
