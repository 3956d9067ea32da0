import type { Role } from '../../contract/call'
import type { Actor, Door } from '../context'
import type { Connection } from '../outside'

interface Session {
  readonly staffId: string
  readonly role: Role
  readonly since: number
  seen: number
  locked: boolean
}

const idle = 10 * 60_000
const longest = 10 * 3_600_000

/** Who sits behind which window. Held in memory: after a restart everyone signs in again. */
export interface Sessions {
  /** The person on a window, unless it is locked: after ten idle minutes it locks itself, after ten hours it ends. */
  who(connection: Connection, now: number): Actor | null
  isLocked(connection: Connection): boolean
  /** Who sits at a window although it may be locked. Looking is no sign of life. */
  seatedAt(connectionId: string, now: number): Actor | null
  /** The door of one call: what is asked of it happens when the call has succeeded. */
  door(connection: Connection): { door: Door; swing: (now: number) => void }
  release(connectionId: string): void
  lockAll(): void
  clear(): void
}

export function createSessions(): Sessions {
  const open = new Map<string, Session>()
  return {
    who({ id }, now) {
      const session = open.get(id)
      if (!session) return null
      if (now - session.since > longest) open.delete(id)
      else if (now - session.seen > idle) session.locked = true
      if (session.locked || !open.has(id)) return null
      session.seen = now
      return { id: session.staffId, role: session.role }
    },
    isLocked: ({ id }) => open.get(id)?.locked ?? false,
    seatedAt(id, now) {
      const session = open.get(id)
      return session && now - session.since <= longest ? { id: session.staffId, role: session.role } : null
    },
    door({ id, device }) {
      const acts: ((now: number) => void)[] = []
      const session = open.get(id)
      const door: Door = {
        device,
        lockedFor: session?.locked ? session.staffId : null,
        letIn: (staffId, role) =>
          acts.push((now) => open.set(id, { staffId, role, since: now, seen: now, locked: false })),
        lock: () => acts.push(() => void (session && (session.locked = true))),
        letOut: () => acts.push(() => open.delete(id)),
        letAllOut: (staffId) =>
          acts.push(() => {
            for (const [other, held] of open) if (held.staffId === staffId) open.delete(other)
          })
      }
      return { door, swing: (now) => acts.forEach((act) => act(now)) }
    },
    release: (id) => void open.delete(id),
    lockAll() {
      for (const session of open.values()) session.locked = true
    },
    clear: () => open.clear()
  }
}
