import type { Mark } from '../../contract/custody'

/** Three pupils are enough for every way two acts can meet. */
export const pupils = ['one', 'two', 'three'] as const
export type Pupil = (typeof pupils)[number]

/** What was recorded of a pupil: by which act, in place of what, and which act gave the device back. */
interface Version {
  readonly event: string
  readonly mark: Mark
  readonly before: Version | null
  readonly out: string | null
}
type Where = 'pupil' | 'pocket' | 'keeper'

/**
 * The school as a child would tell it: one place for every phone, one thing said of every pupil. What the
 * real rounds are held against in model.test.ts, never part of the application.
 */
export class Model {
  readonly said = new Map<Pupil, Version | null>(pupils.map((pupil) => [pupil, null]))
  readonly where = new Map<Pupil, Where>(pupils.map((pupil) => [pupil, 'pupil']))
  concluded = false

  get pockets(): Pupil[] {
    return pupils.filter((pupil) => this.where.get(pupil) === 'pocket')
  }
  get closed(): boolean {
    return this.concluded && this.pockets.length === 0
  }
  say(pupil: Pupil, event: string, mark: Mark): void {
    const taken = mark === 'handed-in'
    this.said.set(pupil, { event, mark, before: this.said.get(pupil)!, out: null })
    if (taken) this.where.set(pupil, 'pocket')
    else if (this.where.get(pupil) === 'pocket') this.where.set(pupil, 'pupil')
  }
  out(pupil: Pupil, event: string, to: Where): void {
    this.said.set(pupil, { ...this.said.get(pupil)!, out: event })
    this.where.set(pupil, to)
  }
  whyNotMark(pupil: Pupil, mark: Mark): string | null {
    const inPocket = this.where.get(pupil) === 'pocket'
    if (this.closed) return 'round-closed'
    if (this.concluded && (inPocket || mark === 'not-handed-in' || mark === 'refused')) return 'round-closed'
    if (this.said.get(pupil)?.mark === mark && (mark !== 'handed-in' || inPocket)) return 'already-so'
    return mark === 'handed-in' && this.where.get(pupil) === 'keeper' ? 'device-elsewhere' : null
  }
  /** What an undo of this act would do, or why it may not be. */
  undo(event: string, by: string, leftBehind: boolean): string | null {
    const back = pupils.filter((pupil) => {
      const said = this.said.get(pupil)
      if (said?.out !== event || said.event === event) return false
      return !leftBehind || this.where.get(pupil) === 'keeper'
    })
    if (back.some((pupil) => this.where.get(pupil) !== (leftBehind ? 'keeper' : 'pupil')))
      return 'device-elsewhere'
    for (const pupil of back) {
      this.said.set(pupil, { event: by, mark: 'handed-in', before: this.said.get(pupil)!, out: null })
      this.where.set(pupil, 'pocket')
    }
    if (back.length > 0) return null
    const mine = pupils.filter((pupil) => {
      const said = this.said.get(pupil)
      return said?.event === event && (said.out === null || said.out === event)
    })
    if (mine.length === 0) return 'nothing-to-undo'
    if (this.concluded) return 'already-concluded'
    const comesIn = (pupil: Pupil) => {
      const before = this.said.get(pupil)!.before
      return before?.mark === 'handed-in' && before.out === null
    }
    if (mine.some((pupil) => comesIn(pupil) && this.where.get(pupil) === 'keeper')) return 'device-elsewhere'
    for (const pupil of mine) {
      const said = this.said.get(pupil)!
      const { before } = said
      if (this.where.get(pupil) === 'pocket') this.where.set(pupil, 'pupil')
      if (comesIn(pupil)) this.where.set(pupil, 'pocket')
      this.said.set(pupil, before && { event: by, mark: before.mark, before: said, out: before.out && by })
    }
    return null
  }
}
