import { expect, test } from 'vitest'
import {
  decidePermission,
  helpPages,
  home,
  mayNavigate,
  mayOpenExternal,
  maySender,
  pathToFile,
  refusedSwitches,
  windowOptions
} from './policies'

/** Sixty addresses that look like ours or mean harm; none of them is our page. */
const elsewhere = `
  # / // null undefined index.html /index.html about:blank about:srcdoc
  http://bundle/index.html https://bundle/index.html https://app/bundle/index.html ftp://bundle/
  file:///index.html file://bundle/index.html file:///etc/passwd file:///C:/Windows/win.ini
  javascript:alert(1) JavaScript:alert(1) data:text/html,hi blob:app://bundle/1 vbscript:x
  view-source:app://bundle/index.html filesystem:app://bundle/index.html chrome://settings
  devtools://devtools/bundled/inspector.html mailto:a@b.example tel:112 ms-msdt:/id search-ms:q
  app: app:/ app:// app:/// app:bundle/index.html app:/bundle/index.html app:///bundle/
  app://other/index.html app://bundle.evil/index.html app://bundle.evil.example/index.html
  app://evil.bundle/index.html app://bundle@evil/index.html app://bundle:pw@evil/index.html
  app://bundle:80/index.html app://evil/bundle/index.html app://bundle%2eevil/index.html
  app://bundle\\@evil/index.html app://bundle\\index.html app:\\\\bundle\\index.html
  APP://bundle/index.html app://BUNDLE/index.html app://bundle./index.html app://bundl\u0435/index.html
  apps://bundle/index.html xapp://bundle/index.html app://bundle#/index.html app://bundle?/index.html`
  .split(/\s+/)
  .concat(
    ' ',
    ' app://bundle/index.html',
    'app://bun\tdle/index.html',
    'app://bundle\n/',
    'app://bundle\u0000/'
  )

const sameOriginOnly = [
  'app://bundle',
  'app://bundle/',
  'app://bundle/assets/index.js',
  'app://bundle/index.html?next=https://evil.example',
  'app://bundle/index.htmlx',
  'app://bundle/index.html/..'
]

test('the window may navigate to its own page only', () => {
  expect(elsewhere.length).toBeGreaterThanOrEqual(60)
  expect([...elsewhere, ...sameOriginOnly].filter(mayNavigate)).toEqual([])
  const own = [home, `${home}#`, `${home}#/les/3`]
  expect(own.filter(mayNavigate)).toEqual(own)
})

test('only the main frame of our own page may ask', () => {
  expect(elsewhere.filter((url) => maySender({ url, parent: null }))).toEqual([])
  expect(maySender({ url: home, parent: { url: home } })).toBe(false)
  expect(maySender({ url: home, parent: undefined })).toBe(false)
  expect(maySender(null)).toBe(false)
  expect(maySender({ url: `${home}#/les`, parent: null })).toBe(true)
})

/** Two hundred ways out of a folder, on the address of a file that is there. */
const steps = '.. . %2e%2e %2E%2E ..%2f %2e%2e%5c ..\\ ..; %252e%252e ....//'.split(' ')
const goals = 'etc/passwd main/index.js index.html assets/a.js .. C:/Windows/win.ini %00 .env ~ a'.split(' ')
const climbs = steps.flatMap((step) =>
  goals.flatMap((goal) => [`/${step}/${goal}`, `/assets/${step}/${step}/${goal}`])
)
const inherited = ['/__proto__', '/constructor', '/toString', '//index.html', '/INDEX.HTML', '/index.html/']

test('only files of the built list are served, whatever the path tries', () => {
  const manifest = new Map([
    ['/index.html', '/built/index.html'],
    ['/assets/a.js', '/built/assets/a.js']
  ])
  const tries = [...[...climbs, ...inherited].map((path) => `app://bundle${path}`), ...elsewhere]
  expect(climbs).toHaveLength(200)
  expect(tries.filter((url) => pathToFile(manifest, url) !== undefined)).toEqual([])
  expect(pathToFile(manifest, 'app://bundle/')).toBe('/built/index.html')
  expect(pathToFile(manifest, `${home}?x#y`)).toBe('/built/index.html')
  expect(pathToFile(manifest, 'app://bundle/assets/a.js')).toBe('/built/assets/a.js')
})

test('a page may copy text and nothing else, and only our page', () => {
  const names =
    'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read ' +
    'deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate ' +
    'hand-tracking hid idle-detection keyboardLock local-fonts local-network local-network-access ' +
    'loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal payment-handler ' +
    'periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors serial smart-card ' +
    'speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation ' +
    'web-printing window-management unknown'
  expect(names.split(' ').filter((name) => decidePermission(name, 'app://bundle/'))).toEqual([])
  const mayCopy = (from: string): boolean => decidePermission('clipboard-sanitized-write', from)
  expect(elsewhere.filter(mayCopy)).toEqual([])
  const own = ['app://bundle', 'app://bundle/', home]
  expect(own.filter(mayCopy)).toEqual(own)
})

test('only the help pages open outside, letter for letter', () => {
  expect(helpPages.filter(mayOpenExternal)).toEqual(helpPages)
  const near = helpPages.flatMap((page) => [
    `${page}x`,
    `${page}?q=`,
    ` ${page}`,
    page.toUpperCase(),
    page.replace('https', 'http')
  ])
  expect([...near, ...elsewhere].filter(mayOpenExternal)).toEqual([])
})

test.each([
  [[], []],
  [['--demo'], []],
  [['--data', '/srv/school', '--demo'], []],
  [['--data=/srv/school'], []],
  [['--remote-debugging-port=9222'], ['--remote-debugging-port=9222']],
  [['--inspect', '--demo'], ['--inspect']],
  [['--no-sandbox'], ['--no-sandbox']],
  [['/inspect-brk'], ['/inspect-brk']],
  [
    ['-r', 'evil.js'],
    ['-r', 'evil.js']
  ],
  [['--data', '/a', '--js-flags=--expose-gc'], ['--js-flags=--expose-gc']],
  [
    ['--database', '/a'],
    ['--database', '/a']
  ],
  [['--user-data-dir=/tmp/x'], ['--user-data-dir=/tmp/x']]
])('of the command line %j what is not ours is refused: %j', (args, refused) => {
  expect(refusedSwitches(args)).toEqual(refused)
})

test('the folder after --data cannot smuggle a switch in', () => {
  expect(refusedSwitches(['--data', '--inspect'])).toEqual(['--inspect'])
  expect(refusedSwitches(['--data', '--data', '--inspect'])).toEqual(['--inspect'])
})

test('a window is a sandboxed page without Node, and packaged without developer tools', () => {
  const { webPreferences, ...window } = windowOptions('/app/preload.cjs', true, false)
  expect(webPreferences).toEqual({
    preload: '/app/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    devTools: false
  })
  expect(window).toMatchObject({ width: 1280, height: 800, minWidth: 1024, minHeight: 700, show: false })
  expect(windowOptions('/p', false, false).webPreferences?.devTools).toBe(true)
  expect(windowOptions('/p', true, true).backgroundColor).not.toBe(window.backgroundColor)
})
