import type { Mark } from '../../contract/custody'

/** Three pupils with two devices and two lessons are enough for every way two acts can meet. */
export const pupils = ['one', 'two', 'three'] as const
export type Pupil = (typeof pupils)[number]
export const devices = ['phone', 'smartwatch'] as const
export type Device = (typeof devices)[number]
export const hours = [3, 4] as const
export type Hour = (typeof hours)[number]

/** What is said of a pupil in a lesson; of each device by which act, and which act gave it back. */
interface Said {
  readonly mark: Mark
  readonly by: Map<Device, string>
  readonly out: Map<Device, string>
}
/** What a pupil hands in as a rule, since which act. */
interface Usual {
  readonly devices: readonly Device[]
  readonly by: string
}
/** Where a device is: with its pupil, in a pocket of a lesson, or with a keeper (by which act, and lost or not). */
type Where = 'pupil' | Hour | { readonly act: string; readonly leftBehind: boolean; missing: boolean }

const all = (mark: Mark, of: Iterable<Device>, act: string): Said => ({
  mark,
  by: new Map([...of].map((device) => [device, act])),
  out: new Map()
})

/**
 * The school as a child would tell it: one place for every device, one thing said of every pupil in a lesson. What the
 * real rounds are held against in model.test.ts, never part of the application.
 */
export class Model {
  private readonly places = new Map<string, Where>()
  private readonly says = new Map<string, Said>()
  /** What an act replaced, per pupil: an undo of it puts that back. */
  private readonly before = new Map<string, Said | undefined>()
  private readonly always = new Map<Pupil, Usual>()
  private readonly alwaysBefore = new Map<string, Usual | undefined>()
  readonly concluded = new Set<Hour>()

  where(pupil: Pupil, device: Device): Where {
    return this.places.get(`${pupil} ${device}`) ?? 'pupil'
  }
  move(pupil: Pupil, device: Device, to: Where): void {
    this.places.set(`${pupil} ${device}`, to)
  }
  said(hour: Hour, pupil: Pupil): Said | undefined {
    return this.says.get(`${hour} ${pupil}`)
  }
  kept(pupil: Pupil, device: Device): Exclude<Where, 'pupil' | Hour> | undefined {
    const where = this.where(pupil, device)
    return typeof where === 'object' ? where : undefined
  }
  held(hour: Hour, pupil: Pupil): Device[] {
    return devices.filter((device) => this.where(pupil, device) === hour)
  }
  heldIn(hour: Hour): number {
    return pupils.reduce((sum, pupil) => sum + this.held(hour, pupil).length, 0)
  }
  stage(hour: Hour): 'hand-in' | 'concluded' | 'closed' {
    if (!this.concluded.has(hour)) return 'hand-in'
    return this.heldIn(hour) > 0 ? 'concluded' : 'closed'
  }
  devices(hour: Hour, pupil: Pupil): readonly Device[] {
    const said = this.said(hour, pupil)
    return said?.mark === 'handed-in' ? [...said.by.keys()].sort() : this.usual(pupil)
  }
  private usual(pupil: Pupil): readonly Device[] {
    return this.always.get(pupil)?.devices ?? ['phone']
  }
  private isElsewhere(hour: Hour, pupil: Pupil, device: Device): boolean {
    const where = this.where(pupil, device)
    return where !== 'pupil' && where !== hour
  }
  /** What would be handed in: what is named, otherwise what is always, as far as it is not elsewhere. */
  handable(hour: Hour, pupil: Pupil, named?: readonly Device[]): readonly Device[] {
    return named ?? this.devices(hour, pupil).filter((device) => !this.isElsewhere(hour, pupil, device))
  }

  whyNotMark(hour: Hour, pupil: Pupil, mark: Mark, named?: readonly Device[]): string | null {
    const handsIn = mark === 'handed-in'
    const asked = this.handable(hour, pupil, named)
    const held = this.held(hour, pupil)
    const stage = this.stage(hour)
    if (stage === 'closed') return 'round-closed'
    if (stage === 'concluded') {
      if (mark === 'not-handed-in' || mark === 'refused') return 'round-closed'
      if (held.length > 0 && !(handsIn && held.every((device) => asked.includes(device))))
        return 'round-closed'
    }
    const is = named ? asked : this.devices(hour, pupil)
    const already = String(this.devices(hour, pupil)) === String(is) && String(held) === String(is)
    if (this.said(hour, pupil)?.mark === mark && (!handsIn || already)) return 'already-so'
    const elsewhere = asked.some((device) => this.isElsewhere(hour, pupil, device))
    return handsIn && (asked.length === 0 || elsewhere) ? 'device-elsewhere' : null
  }

  say(hour: Hour, pupil: Pupil, act: string, mark: Mark, named?: readonly Device[]): void {
    const handed = mark === 'handed-in' ? this.handable(hour, pupil, named) : []
    this.replace(hour, pupil, act, all(mark, mark === 'handed-in' ? handed : ['phone'], act))
    for (const device of handed) this.move(pupil, device, hour)
    if (!named || mark !== 'handed-in' || String(named) === String(this.usual(pupil))) return
    this.alwaysBefore.set(`${act} ${pupil}`, this.always.get(pupil))
    this.always.set(pupil, { devices: named, by: act })
  }
  /** Said after *Afronden*: no device moves by it. */
  sayAfterwards(hour: Hour, pupil: Pupil, act: string, mark: Mark): void {
    const said = all(mark, mark === 'handed-in' ? this.devices(hour, pupil) : ['phone'], act)
    if (mark === 'handed-in') for (const device of said.by.keys()) said.out.set(device, act)
    this.replace(hour, pupil, act, said)
  }
  miss(pupil: Pupil, device: Device, missing: boolean): void {
    const kept = this.kept(pupil, device)
    if (kept) kept.missing = missing
  }
  private replace(hour: Hour, pupil: Pupil, act: string, said: Said | undefined): void {
    this.before.set(`${act} ${pupil}`, this.said(hour, pupil))
    for (const device of this.held(hour, pupil)) this.move(pupil, device, 'pupil')
    if (said) this.says.set(`${hour} ${pupil}`, said)
    else this.says.delete(`${hour} ${pupil}`)
  }
  out(hour: Hour, pupil: Pupil, device: Device, act: string, to: Where): void {
    this.said(hour, pupil)?.out.set(device, act)
    this.move(pupil, device, to)
  }

  /** What an undo of this act does, or why it may not be. */
  undo(hour: Hour, undone: string, act: string): string | null {
    const back = this.undoReturns(hour, undone)
    return back === undefined ? this.undoMarks(hour, undone, act) : back
  }
  private undoReturns(hour: Hour, undone: string): string | null | undefined {
    const back = pupils.flatMap((pupil) => {
      const said = this.said(hour, pupil)
      if (said?.mark !== 'handed-in') return []
      return [...said.by.keys()].flatMap((device) =>
        said.out.get(device) === undone &&
        said.by.get(device) !== undone &&
        !this.collected.has(`${undone} ${pupil} ${device}`)
          ? [{ pupil, device, said }]
          : []
      )
    })
    if (back.length === 0) return undefined
    const isFree = (pupil: Pupil, device: Device): boolean =>
      this.where(pupil, device) === 'pupil' || this.kept(pupil, device)?.act === undone
    if (back.some(({ pupil, device }) => !isFree(pupil, device))) return 'device-elsewhere'
    for (const { pupil, device, said } of back) {
      said.out.delete(device)
      this.move(pupil, device, hour)
    }
    return null
  }
  private undoMarks(hour: Hour, undone: string, act: string): string | null {
    const mine = pupils.filter((pupil) => {
      const said = this.said(hour, pupil)
      const rows = [...(said?.by ?? [])].filter(([, by]) => by === undone)
      return rows.length > 0 && rows.every(([device]) => (said?.out.get(device) ?? undone) === undone)
    })
    if (mine.length === 0) return 'nothing-to-undo'
    if (this.concluded.has(hour)) return 'already-concluded'
    const comesIn = (pupil: Pupil): Device[] => {
      const before = this.before.get(`${undone} ${pupil}`)
      return before?.mark === 'handed-in' ? [...before.by.keys()] : []
    }
    if (mine.some((pupil) => comesIn(pupil).some((device) => this.isElsewhere(hour, pupil, device))))
      return 'device-elsewhere'
    for (const pupil of mine) {
      const before = this.before.get(`${undone} ${pupil}`)
      this.replace(
        hour,
        pupil,
        act,
        before && { ...before, by: new Map(before.by), out: new Map(before.out) }
      )
      for (const device of comesIn(pupil)) this.move(pupil, device, hour)
      if (this.always.get(pupil)?.by === undone) this.alwaysAsBefore(undone, pupil)
    }
    return null
  }

  private alwaysAsBefore(undone: string, pupil: Pupil): void {
    const before = this.alwaysBefore.get(`${undone} ${pupil}`)
    if (before) this.always.set(pupil, before)
    else this.always.delete(pupil)
  }

  /** Left behind by which act and collected since: an undo of that act leaves it alone. */
  private readonly collected = new Set<string>()
  collect(pupil: Pupil, device: Device): void {
    const kept = this.kept(pupil, device)
    if (kept) this.collected.add(`${kept.act} ${pupil} ${device}`)
    this.move(pupil, device, 'pupil')
  }
}
