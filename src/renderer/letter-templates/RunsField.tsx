import { toggleMark } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { EditorState, Selection, TextSelection, type Command } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react'
import type { TemplateRun } from '../../contract/letter-templates'
import { fieldWords } from '../words/template-fields'
import css from './Editor.module.css'
import { clipboard } from './clipboard'
import { docOf, isBlank, runsOf, type LineDoc } from './runs'
import { line } from './schema'

type Runs = readonly TemplateRun[]

/** What can be done to a line from outside. */
export interface LineActs {
  readonly bold: () => void
  readonly insert: (field: string) => void
  readonly focus: (at: 'start' | 'end') => void
}

interface RunsFieldProps {
  label: string
  runs: Runs
  placeholder?: string
  known: ReadonlySet<string>
  onChange: (runs: TemplateRun[]) => void
  onFocus: (acts: LineActs) => void
  onUndo: () => void
  onRedo: () => void
  /** Somebody typed `{`. */
  onPick: () => void
  /** Enter, or several lines pasted: what stays in this line, and the lines that come after it. */
  onBreak?: ((before: TemplateRun[], after: TemplateRun[][]) => void) | undefined
  /** Backspace in an empty line. */
  onRemove?: (() => void) | undefined
  ref?: Ref<LineActs>
}

const runsIn = (state: EditorState, from = 0, to = state.doc.content.size) =>
  runsOf(state.doc.cut(from, to).toJSON() as LineDoc)
const stateOf = (runs: Runs, plugins: EditorState['plugins']) =>
  EditorState.create({ doc: line.nodeFromJSON(docOf(runs)), plugins: [...plugins] })

/**
 * A line of a letter: text with gaps as tokens, and bold. It is an editor whose schema knows nothing else; what is
 * undone is up to the page, together with what happens to the parts.
 */
export function RunsField({ label, runs, placeholder, ref, ...given }: RunsFieldProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const told = useRef<Runs>(runs)
  const newest = useRef(given)
  useLayoutEffect(() => {
    newest.current = given
  })

  useLayoutEffect(() => {
    const board = clipboard(() => newest.current)
    const made = new EditorView(place.current, {
      state: stateOf(told.current, [keymap(keysFor(() => newest.current))]),
      nodeViews: { gap: (node) => ({ dom: token(String(node.attrs['field'])) }) },
      ...board,
      handleTextInput: (_view, _from, _to, text) => {
        if (text !== '{') return false
        newest.current.onPick()
        return true
      },
      handleDOMEvents: {
        ...board.handleDOMEvents,
        focus: () => {
          newest.current.onFocus(actsOn(made))
          return false
        }
      },
      dispatchTransaction: (change) => {
        made.updateState(made.state.apply(change))
        if (!change.docChanged) return
        told.current = runsIn(made.state)
        newest.current.onChange([...told.current])
      }
    })
    view.current = made
    return () => made.destroy()
  }, [])

  // An undo, or a draft that began anew: the line says something else than what was typed in it.
  useEffect(() => {
    const now = view.current
    if (!now || JSON.stringify(told.current) === JSON.stringify(runs)) return
    told.current = runs
    const next = stateOf(runs, now.state.plugins)
    const at = Math.min(now.state.selection.head, next.doc.content.size)
    now.updateState(next.apply(next.tr.setSelection(Selection.near(next.doc.resolve(at)))))
  }, [runs])

  useEffect(() => {
    const blank = isBlank(runs)
    view.current?.setProps({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'false',
        'aria-label': label,
        class: css['text'] ?? '',
        ...(blank && placeholder && { 'data-placeholder': placeholder })
      }
    })
  }, [label, placeholder, runs])

  useImperativeHandle(ref, () => ({
    bold: () => view.current && actsOn(view.current).bold(),
    insert: (field) => view.current && actsOn(view.current).insert(field),
    focus: (at) => view.current && actsOn(view.current).focus(at)
  }))
  return <div ref={place} className={css['line']} />
}

/** A gap as a token by its name, which is read out as part of the text. */
function token(field: string): HTMLElement {
  const dom = document.createElement('span')
  dom.className = css['token'] ?? ''
  dom.dataset['field'] = field
  dom.contentEditable = 'false'
  dom.textContent = fieldWords(field).name
  return dom
}

const actsOn = (view: EditorView): LineActs => ({
  bold: () => {
    toggleMark(line.marks.bold)(view.state, view.dispatch)
    view.focus()
  },
  insert: (field) => {
    const gap = line.nodes.gap.create(
      { field },
      null,
      view.state.storedMarks ?? view.state.selection.$from.marks()
    )
    const change = view.state.tr.replaceSelectionWith(gap, false)
    view.dispatch(change.scrollIntoView())
    view.focus()
  },
  focus: (at) => {
    const end = at === 'end' ? view.state.doc.content.size : 0
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, end)))
    view.focus()
  }
})

type Wishes = Pick<RunsFieldProps, 'onUndo' | 'onRedo' | 'onBreak' | 'onRemove'>

function keysFor(wishes: () => Wishes): Record<string, Command> {
  const asking =
    (act: () => void): Command =>
    () => {
      act()
      return true
    }
  return {
    'Mod-b': toggleMark(line.marks.bold),
    'Mod-z': asking(() => wishes().onUndo()),
    'Mod-y': asking(() => wishes().onRedo()),
    'Mod-Shift-z': asking(() => wishes().onRedo()),
    Enter: (state) => {
      const { from, to } = state.selection
      wishes().onBreak?.(runsIn(state, 0, from), [runsIn(state, to)])
      return true
    },
    'Shift-Enter': () => true,
    Backspace: (state) => {
      const remove = wishes().onRemove
      if (state.doc.content.size > 0 || !remove) return false
      remove()
      return true
    }
  }
}
