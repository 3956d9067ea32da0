import { expect, test } from '../support/host'

test('the window opens and shows a screen', async ({ page }) => {
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(await page.evaluate('[innerWidth, innerHeight]')).toEqual([1280, 800])
})

test('the page has nothing of Node or Electron', async ({ page }) => {
  const reach = [
    'require',
    'module',
    'process',
    'Buffer',
    'global',
    'ipcRenderer',
    'electron',
    'contextBridge'
  ]
  const found = await page.evaluate(`${JSON.stringify(reach)}.filter((name) => name in globalThis)`)
  expect(found).toEqual([])
})

test('the page gets exactly the agreed host, and over HTTP none', async ({ page, host }) => {
  const keys = await page.evaluate('window.host && Object.keys(window.host)')
  expect(keys).toEqual(host.kind === 'electron' ? ['kind', 'call', 'save', 'onChanged'] : undefined)
})

test('an unknown path is answered with unknown', async ({ page, host }) => {
  const ask = { path: 'nothing.here', event: null, input: {} }
  if (host.kind === 'electron') {
    expect(await page.evaluate(`window.host.call(${JSON.stringify(ask)})`)).toEqual({
      ok: false,
      reason: 'unknown'
    })
    return
  }
  const [request] = await Promise.all([page.waitForRequest('**/call'), page.reload()])
  const { authorization } = await request.allHeaders()
  const reply = await page.evaluate(
    ({ ask, authorization }) =>
      fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: String(authorization) },
        body: JSON.stringify(ask)
      }).then((response) => response.json()),
    { ask, authorization }
  )
  expect(reply).toEqual({ ok: false, reason: 'unknown' })
})

test('what the page stored is there after a restart, and after pulling the plug', async ({ page, host }) => {
  await page.evaluate(`localStorage.setItem('stand', 'bewaard')`)
  const second = await host.restart()
  expect(await second.evaluate(`localStorage.getItem('stand')`)).toBe('bewaard')
  await host.kill()
  const third = await host.restart()
  await expect(third.locator('#root')).not.toBeEmpty()
})
