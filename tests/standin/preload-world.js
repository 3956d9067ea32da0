/**
 * Runs as text in the preload's world of every document. `send` is a binding of the debugging protocol to this
 * process; what comes back enters through `standInReceive`. `preload` is the built file as the body of a function.
 */
export function preloadWorld({ expose }, file, error, preload) {
  const send = (message) => globalThis.standInSend(JSON.stringify(message))
  const listeners = new Map()
  const waiting = new Map()
  let last = 0

  const ipcRenderer = {
    send: (channel, ...args) => send({ kind: 'send', channel, args }),
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject, channel })
        send({ kind: 'invoke', id: last, channel, args })
      }),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener: (channel, listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener)
      )
      return ipcRenderer
    }
  }

  globalThis.standInReceive = (message) => {
    if (message.kind === 'send') {
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...message.args)
      return
    }
    const asker = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error === undefined) asker.resolve(message.value)
    else asker.reject(new Error(`Error invoking remote method '${asker.channel}': ${message.error}`))
  }

  const exposed = new Set()
  const contextBridge = {
    exposeInMainWorld: (key, api) => {
      if (exposed.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      exposed.add(key)
      expose(key, api)
    }
  }

  const fail = (reason) => {
    console.error(`Unable to load preload script: ${file}\n${reason}`)
    send({ kind: 'preload-error', file, error: String(reason) })
  }
  const require = (name) => {
    if (name === 'electron') return { ipcRenderer, contextBridge }
    throw new Error(`module not found: ${name}`)
  }
  if (error !== null) return fail(error)
  try {
    const module = { exports: {} }
    preload(require, module, module.exports, { platform: 'linux', sandboxed: true, contextIsolated: true })
  } catch (reason) {
    fail(reason)
  }
}
