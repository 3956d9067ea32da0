import type { ServerResponse } from 'node:http'
import type { House } from '../core/house'

/** The windows that listen for changes. */
export interface Changes {
  /** Keeps this answer open, and writes `data: changed` in it whenever something was written. */
  follow(response: ServerResponse, connection: string): void
  close(): void
}

export interface Pace {
  /** Milliseconds between two signs of life, so that a window notices a host that is gone. */
  readonly heartbeat: number
  /** Milliseconds after which a window that no longer listens is taken to be closed; a reload is quicker. */
  readonly patience: number
}

/**
 * One open answer per window, read by `fetch` (an EventSource cannot show a token). When the last answer of a window
 * ends and no new one comes, the window is closed: the house signs its user out.
 */
export function createChanges(house: House, { heartbeat, patience }: Pace): Changes {
  const listeners = new Map<ServerResponse, string>()
  const leaving = new Map<string, NodeJS.Timeout>()
  let closed = false
  // A listener that does not read still has an unread "changed" waiting: more of them would only pile up.
  const tell = (text: string) => {
    for (const response of listeners.keys()) if (!response.writableNeedDrain) response.write(text)
  }
  const forget = house.onChange(() => tell('data: changed\n\n'))
  const beat = setInterval(() => tell(':\n\n'), heartbeat)

  const gone = (response: ServerResponse, connection: string) => {
    listeners.delete(response)
    if (closed || [...listeners.values()].includes(connection)) return
    clearTimeout(leaving.get(connection))
    const release = () => {
      leaving.delete(connection)
      house.release(connection)
    }
    leaving.set(connection, setTimeout(release, patience).unref())
  }

  return {
    follow(response, connection) {
      clearTimeout(leaving.get(connection))
      leaving.delete(connection)
      listeners.set(response, connection)
      response.on('close', () => gone(response, connection))
      response.write(':\n\n')
    },
    close() {
      closed = true
      forget()
      clearInterval(beat)
      // Ended and let go of: a window that does not read would otherwise keep the port open.
      for (const response of listeners.keys()) response.end(() => response.destroy())
      for (const timer of leaving.values()) clearTimeout(timer)
    }
  }
}
