import { EventEmitter } from 'node:events'
import type { Params } from './chromium'
import { assertJson, emitFromPage, invoke, type FromPage } from './ipc'
import { pageScript, preloadScript } from './page-scripts'
import { announcements, browser } from './ready'
import { answer, fromChromium, toChromium } from './scheme'
import { session } from './session'
import { refusable, strict } from './strict'

type Refused = { action: 'deny' }
type Paused = {
  requestId: string
  frameId: string
  resourceType: string
  request: { url: string; method: string; headers: Record<string, string> }
}

export type Contents = ReturnType<typeof createContents>

const world = 'Electron Isolated Context'
let last = 0

/** One page: a target of Chromium, with the preload in a world of its own. */
export function createContents(preload: string | undefined, size: { width: number; height: number }) {
  const emitter = new EventEmitter()
  let url = ''
  let targetId = ''
  let sessionId = ''
  let preloadContext: number | undefined
  let expected: string | undefined
  let gone = false
  let openHandler: (details: { url: string }) => Refused = () => ({ action: 'deny' })
  const send = <T>(method: string, params?: Params): Promise<T> =>
    browser().send<T>(method, params, sessionId)

  const opened = (async () => {
    ;({ targetId } = await browser().send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      ...size
    }))
    ;({ sessionId } = await browser().send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true
    }))
    browser().listen(sessionId, hear)
    await send('Page.enable')
    await send('Runtime.enable')
    await send('Runtime.addBinding', { name: 'standInSend', executionContextName: world })
    await send('Runtime.addBinding', { name: 'standInOpen' })
    await send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript })
    if (preload !== undefined)
      await send('Page.addScriptToEvaluateOnNewDocument', {
        source: preloadScript(preload),
        worldName: world
      })
    await send('Fetch.enable', {
      patterns: [{ urlPattern: 'https://*.standin.invalid/*' }, { urlPattern: '*', resourceType: 'Document' }]
    })
  })()

  function hear(method: string, params: Params): void {
    const { frame, context } = params as {
      frame?: { parentId?: string; url: string; urlFragment?: string }
      context?: { id: number; name: string; auxData: { frameId: string } }
    }
    if (method === 'Page.frameNavigated' && frame && !frame.parentId)
      url = fromChromium(frame.url) + (frame.urlFragment ?? '')
    if (method === 'Page.navigatedWithinDocument' && params['frameId'] === targetId)
      url = fromChromium(String(params['url']))
    if (method === 'Runtime.executionContextCreated' && context?.name === world)
      if (context.auxData.frameId === targetId) preloadContext = context.id
    if (method === 'Page.loadEventFired' && url !== '') emitter.emit('did-finish-load')
    if (method === 'Page.windowOpen') openHandler({ url: fromChromium(String(params['url'])) })
    if (method === 'Fetch.requestPaused') void serve(params as Paused)
    if (method === 'Runtime.bindingCalled' && params['name'] === 'standInOpen')
      openHandler({ url: fromChromium(String(params['payload'])) })
    if (method === 'Runtime.bindingCalled' && params['name'] === 'standInSend')
      void receive(JSON.parse(String(params['payload'])) as FromPage)
  }

  /** Whether a page that wants to go somewhere may: the app is asked as Electron asks it. */
  function mayGo({ frameId, request }: Paused): boolean {
    const isMainFrame = frameId === targetId
    if (isMainFrame && request.url === expected) {
      expected = undefined
      return true
    }
    const event = refusable({ url: fromChromium(request.url), isMainFrame, isSameDocument: false })
    if (isMainFrame) emitter.emit('will-navigate', event)
    emitter.emit('will-frame-navigate', event)
    return !event.defaultPrevented
  }

  async function serve(paused: Paused): Promise<void> {
    const { requestId, request } = paused
    if (paused.resourceType === 'Document' && !mayGo(paused))
      return void (await send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }))
    try {
      const response = await answer(fromChromium(request.url), request.method, request.headers)
      if (!response) return void (await send('Fetch.continueRequest', { requestId }))
      await send('Fetch.fulfillRequest', {
        requestId,
        responseCode: response.status,
        responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
        body: Buffer.from(await response.arrayBuffer()).toString('base64')
      })
    } catch (error) {
      if (gone) return
      process.stderr.write(`stand-in electron: ${request.url} failed: ${String(error)}\n`)
      await send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => undefined)
    }
  }

  async function receive(message: FromPage): Promise<void> {
    const event = { sender: contents, senderFrame: { url, parent: null }, ports: [] }
    if (message.kind === 'send') return emitFromPage(event, message.channel, message.args)
    if (message.kind === 'invoke') {
      const reply = await invoke(event, message.channel, message.args)
      return tellPage({ kind: 'reply', id: message.id, ...reply })
    }
    process.stderr.write(`Unable to load preload script: ${message.file}\n${message.error}\n`)
    emitter.emit('preload-error', event, message.file, new Error(message.error))
  }

  async function tellPage(message: object): Promise<void> {
    const expression = `standInReceive(${JSON.stringify(message)})`
    // A page that has meanwhile gone or moved on hears nothing, as in Electron.
    await send('Runtime.evaluate', { contextId: preloadContext, expression }).catch(() => undefined)
  }

  async function loadURL(address: string): Promise<void> {
    await opened
    const target = toChromium(address)
    expected = target.split('#', 1)[0]
    const loaded = new Promise<void>((resolve) => emitter.once('did-finish-load', resolve))
    const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url: target })
    if (errorText) throw new Error(`${errorText} loading '${address}'`)
    await loaded
  }

  const contents = strict(
    'webContents',
    Object.assign(emitter, {
      id: ++last,
      session: session.defaultSession,
      loadURL,
      reload: () => void send('Page.reload'),
      getURL: () => url,
      send(channel: string, ...args: unknown[]): void {
        assertJson(args)
        void tellPage({ kind: 'send', channel, args })
      },
      setWindowOpenHandler: (handler: typeof openHandler) => void (openHandler = handler),
      isDestroyed: () => gone,
      targetId: () => targetId,
      close: (): void => void emitter.emit('stand-in-close'),
      async destroy(): Promise<void> {
        await opened
        gone = true
        await browser()
          .send('Target.closeTarget', { targetId })
          .catch(() => undefined)
        emitter.emit('destroyed')
      }
    })
  )
  announcements.emit('web-contents-created', {}, contents)
  return contents
}
