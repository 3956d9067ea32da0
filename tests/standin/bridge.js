/**
 * Runs as text in both worlds of a page, the page's own and the preload's, which share nothing but the document.
 * Plain data is copied, functions and promises stay where they are and are called from the other side, as
 * Electron's contextBridge does. Events between the worlds are synchronous, so plain calls are too.
 */
export function bridge(inbound, outbound) {
  const kept = []
  const waiting = new Map()
  let answer
  const say = (message) =>
    document.dispatchEvent(new CustomEvent(outbound, { detail: JSON.stringify(message) }))

  const wrap = (value) => {
    if (value === undefined) return {}
    if (typeof value === 'function') return { call: kept.push(value) - 1 }
    if (value instanceof Promise) {
      const promise = kept.push(value) - 1
      value.then(
        (result) => say({ settle: promise, value: wrap(result) }),
        (error) => say({ settle: promise, error: String(error?.message ?? error) })
      )
      return { promise }
    }
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return { value }
    if (Array.isArray(value)) return { list: value.map(wrap) }
    if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]')
      return { record: Object.entries(value).map(([key, part]) => [key, wrap(part)]) }
    throw new Error('stand-in electron: only plain data, functions and promises cross the bridge')
  }

  const unwrap = (plan) => {
    if ('value' in plan) return plan.value
    if (plan.list) return plan.list.map(unwrap)
    if (plan.record)
      return Object.freeze(Object.fromEntries(plan.record.map(([key, part]) => [key, unwrap(part)])))
    if ('promise' in plan)
      return new Promise((resolve, reject) => waiting.set(plan.promise, { resolve, reject }))
    if (!('call' in plan)) return undefined
    return (...args) => {
      say({ call: plan.call, args: args.map(wrap) })
      if (answer.threw !== undefined) throw new Error(answer.threw)
      return unwrap(answer.returned)
    }
  }

  const run = ({ call, args }) => {
    try {
      return { returned: wrap(kept[call](...args.map(unwrap))) }
    } catch (error) {
      return { threw: String(error?.message ?? error) }
    }
  }

  document.addEventListener(inbound, (event) => {
    const message = JSON.parse(event.detail)
    if ('call' in message) say(run(message))
    else if ('settle' in message) {
      const asker = waiting.get(message.settle)
      waiting.delete(message.settle)
      if ('error' in message) asker.reject(new Error(message.error))
      else asker.resolve(unwrap(message.value))
    } else if ('expose' in message)
      Object.defineProperty(window, message.expose, { value: unwrap(message.value), enumerable: true })
    else answer = message
  })
  return { expose: (key, api) => say({ expose: key, value: wrap(api) }) }
}
