import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import { executablePath, expect, test } from '../support/host'

test('a page from elsewhere reads nothing of the school and writes nothing to it', async ({ host }) => {
  const { port } = new URL(host.page.url())
  const elsewhere = createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Elsewhere</title>')
  })
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening))
  const other = (elsewhere.address() as AddressInfo).port
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--host-resolver-rules=MAP rebound.example 127.0.0.1']
  })
  const page = await browser.newPage()

  // The name was pointed at this machine after the page had loaded: to the browser it is one and the same site.
  const rebound = await page.goto(`http://rebound.example:${port}/`)
  expect(rebound?.status()).toBe(421)
  expect(await rebound?.text()).not.toContain('<div')

  await page.goto(`http://127.0.0.1:${other}/`)
  const tried = await page.evaluate(async (target) => {
    const body = JSON.stringify({ path: 'safekeeping.status', event: null, input: {} })
    const tries = [
      fetch(`${target}/call`, { method: 'POST', body }),
      fetch(`${target}/enter`, { method: 'POST', mode: 'no-cors', body })
    ]
    return (await Promise.allSettled(tries)).map(({ status }) => status)
  }, `http://127.0.0.1:${port}`)
  expect(tried).toEqual(['rejected', 'rejected'])

  await browser.close()
  elsewhere.close()
})
