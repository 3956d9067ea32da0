import type { EditorProps, EditorView } from 'prosemirror-view'
import type { TemplateRun } from '../../contract/letter-templates'
import { docOf, linesFrom, plainOf, runsOf, type LineDoc, type LinePart } from './runs'
import { line } from './schema'

interface Pasting {
  readonly known: ReadonlySet<string>
  readonly onBreak?: ((before: TemplateRun[], after: TemplateRun[][]) => void) | undefined
}

/**
 * Copying and pasting as plain text and nothing else: a gap travels as its name in braces. Several lines become several
 * parts where the place can break, and one line where it cannot.
 */
export function clipboard(
  wishes: () => Pasting
): Pick<EditorProps, 'handleDOMEvents' | 'clipboardTextSerializer'> {
  const put = (view: EditorView, text: string) => {
    const { known, onBreak } = wishes()
    const lines = linesFrom(text, known)
    const [first] = lines
    if (!first) return
    const { from, to } = view.state.selection
    const runsIn = (start: number, end: number) => runsOf(view.state.doc.cut(start, end).toJSON() as LineDoc)
    if (lines.length > 1 && onBreak) {
      const rest = runsIn(to, view.state.doc.content.size)
      const last = lines.length - 1
      const after = lines.slice(1).map((each, at) => (at + 1 === last ? [...each, ...rest] : each))
      onBreak([...runsIn(0, from), ...first], after)
      return
    }
    const whole = lines.flatMap((each, at) => (at === 0 ? each : [{ text: ' ' }, ...each]))
    const content = (docOf(whole).content ?? []) as LinePart[]
    // A word that is pasted between words keeps the blanks around it.
    const lead = /^\s/u.test(text) && from > 0 ? [line.text(' ')] : []
    const trail = /\S[ \t]$/u.test(text) ? [line.text(' ')] : []
    const nodes = [...lead, ...content.map((part) => line.nodeFromJSON(part)), ...trail]
    view.dispatch(view.state.tr.replaceWith(from, to, nodes).scrollIntoView())
  }
  return {
    clipboardTextSerializer: (slice) =>
      plainOf(runsOf({ type: 'line', content: slice.content.toJSON() as LinePart[] })),
    handleDOMEvents: {
      paste: (view, event) => {
        event.preventDefault()
        put(view, event.clipboardData?.getData('text/plain') ?? '')
        return true
      },
      drop: (view, event) => {
        // What is moved within a line is the editor's own; what comes from outside is text.
        if (view.dragging) return false
        event.preventDefault()
        put(view, event.dataTransfer?.getData('text/plain') ?? '')
        return true
      }
    }
  }
}
