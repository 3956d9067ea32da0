import type { Span } from '../../contract/repeated'

/** What the figures look at; null narrows nothing. */
export interface View {
  readonly span: Span
  readonly kindId: string | null
  readonly classId: string | null
}

export const wholeView: View = { span: { kind: 'year' }, kindId: null, classId: null }

export const isNarrowed = ({ kindId, classId }: View): boolean => kindId !== null || classId !== null
