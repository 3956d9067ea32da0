import type { Letterhead, Row, Sheet } from './sheet'

/** One fact of a pupil's file as it stands on paper. */
export interface FileFact {
  /** '3e uur', or the clock time at which it was put on record. */
  readonly when: string
  readonly kind: string
  readonly what: string
  /** What has become of it. */
  readonly state: string
  readonly lines: readonly string[]
  /** Who put it on record. */
  readonly by: string
  /** Taken back, and still readable. */
  readonly off: boolean
}

/** A school year of a file, the newest day first. */
export interface FileYear {
  readonly heading: string
  readonly days: readonly { readonly heading: string; readonly facts: readonly FileFact[] }[]
}

/** A pupil's file on paper, all text final. */
export interface FileContent extends Sheet {
  readonly kind: 'file'
  readonly school: Letterhead
  /** Whose it is, under each page: loose sheets find each other. */
  readonly foot: string
  /** 'pagina', 'van'. */
  readonly page: readonly [string, string]
  readonly reference: readonly Row[]
  readonly rows: readonly Row[]
  /** Where the pupil stands on the ladder, set apart. */
  readonly main: Row
  readonly years: readonly FileYear[]
  /** What stands there when nothing does. */
  readonly none: string
}
