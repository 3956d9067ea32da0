import type { BrowserWindowConstructorOptions } from 'electron'

/** The one origin the window knows. Only files of the built renderer are served from it. */
export const origin = 'app://bundle'
/** The one page. Screens are told apart behind its `#`. */
export const home = `${origin}/index.html`

/** The public pages the help may open in the system's browser. Fixed here: never an address out of data. */
export const helpPages = [
  'https://www.autoriteitpersoonsgegevens.nl/',
  'https://www.rijksoverheid.nl/onderwerpen/schoolvakanties',
  'https://wetten.overheid.nl/'
] as const
export type HelpPage = (typeof helpPages)[number]

/** Whether an address is one of our help pages, letter for letter. */
export const mayOpenExternal = (url: string): url is HelpPage =>
  (helpPages as readonly string[]).includes(url)

/** The window may go nowhere but to its own page (a reload); what follows the `#` is the renderer's. */
export const mayNavigate = (url: string): boolean => url === home || url.startsWith(`${home}#`)

/** The only permission a page gets is to copy text when somebody presses a button for it. */
export const decidePermission = (permission: string, from: string): boolean =>
  permission === 'clipboard-sanitized-write' && (from === origin || from.startsWith(`${origin}/`))

/** What is known of the frame that sends a message. */
export interface Frame {
  readonly url: string
  readonly parent: unknown
}

/** Only the main frame of our own page may ask anything; a frame that is gone, empty or a guest may not. */
export const maySender = (frame: Frame | null): boolean =>
  frame !== null && frame.parent === null && frame.url.startsWith(`${origin}/`)

/**
 * The built file behind an address, looked up in the fixed list of files made at start. Nothing is decoded or
 * joined, so there is no way up and out of the folder.
 */
export function pathToFile(manifest: ReadonlyMap<string, string>, url: string): string | undefined {
  if (!url.startsWith(`${origin}/`)) return undefined
  const path = url.slice(origin.length).split(/[?#]/, 1)[0] ?? ''
  return manifest.get(path === '/' ? '/index.html' : path)
}

/** What on the command line is not ours: `--data` with its folder and `--demo` are. Debug switches never are. */
export const refusedSwitches = (args: readonly string[]): string[] =>
  args.filter((word, at) => {
    if (word === '--demo' || word === '--data' || word.startsWith('--data=')) return false
    return args[at - 1] !== '--data' || word.startsWith('-')
  })

/** How the window is made: a sandboxed page without Node, which never flashes white. */
export function windowOptions(
  preload: string,
  packaged: boolean,
  dark: boolean
): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Belvrij',
    backgroundColor: dark ? '#14171c' : '#f6f7f9',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !packaged
    }
  }
}
