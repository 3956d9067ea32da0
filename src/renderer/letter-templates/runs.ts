import type { TemplateRun } from '../../contract/letter-templates'

type Runs = readonly TemplateRun[]
/** A line of text as the editor writes it down: text, gaps, and what of it is bold. */
export interface LineDoc {
  readonly type: 'line'
  readonly content?: readonly LinePart[]
}
export interface LinePart {
  readonly type: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly marks?: readonly { readonly type: string }[]
}

const made = (run: { text: string } | { field: string }, bold: boolean): TemplateRun =>
  bold ? { ...run, bold: true } : run

/** The same text with as few runs as can be, so that two that say the same are the same. */
export function joined(runs: Runs): TemplateRun[] {
  const all: TemplateRun[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (!('text' in run)) all.push(made({ field: run.field }, run.bold === true))
    else if (run.text !== '') {
      const goesOn = last !== undefined && 'text' in last && (last.bold === true) === (run.bold === true)
      if (goesOn) all[all.length - 1] = made({ text: last.text + run.text }, run.bold === true)
      else all.push(made({ text: run.text }, run.bold === true))
    }
  }
  return all
}

/** A line as the editor reads it. */
export function docOf(runs: Runs): LineDoc {
  const content = joined(runs).map((run): LinePart => ({
    ...('text' in run ? { type: 'text', text: run.text } : { type: 'gap', attrs: { field: run.field } }),
    ...(run.bold && { marks: [{ type: 'bold' }] })
  }))
  return { type: 'line', ...(content.length > 0 && { content }) }
}

/** What stands in the editor, as the letter keeps it. */
export function runsOf(doc: LineDoc): TemplateRun[] {
  return joined(
    (doc.content ?? []).map((part) => {
      const bold = part.marks?.some(({ type }) => type === 'bold') ?? false
      return part.type === 'text'
        ? made({ text: part.text ?? '' }, bold)
        : made({ field: String(part.attrs?.['field']) }, bold)
    })
  )
}

/** A line as plain text, with each gap as its name in braces: what is copied. */
export const plainOf = (runs: Runs): string =>
  runs.map((run) => ('text' in run ? run.text : `{${run.field}}`)).join('')

/** Lines of plain text, as they are pasted: what stands in braces and is the name of a gap becomes that gap. */
export function linesFrom(text: string, known: ReadonlySet<string>): TemplateRun[][] {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .map((line) =>
      joined(
        line
          .split(/(\{[^{}]*\})/u)
          .map((part) =>
            known.has(part.slice(1, -1)) && part.startsWith('{')
              ? { field: part.slice(1, -1) }
              : { text: part }
          )
      )
    )
}

/** How many words stand there: each is one step to undo. */
export const wordsIn = (runs: Runs): number => plainOf(runs).split(/\s+/u).length

/** Whether nothing stands there. */
export const isBlank = (runs: Runs): boolean => plainOf(runs).trim() === ''
