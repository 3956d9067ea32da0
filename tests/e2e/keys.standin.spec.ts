import { expect, test } from '../support/host'

const status = `window.host.call({ path: 'safekeeping.status', event: null, input: {} })`

const lost = { 'another store': 'kwallet6', 'a store that no longer opens it': 'undecryptable' }
for (const [what, keys] of Object.entries(lost))
  test(`a key sealed by ${what} asks for the recovery code and leaves the file alone`, async ({
    page,
    host
  }) => {
    await expect(page.locator('#root')).not.toBeEmpty()
    const second = await host.restart({ STANDIN_KEYS: keys })
    await expect(second.getByRole('heading', { name: 'De sleutel van deze computer is weg' })).toBeVisible()
    expect(await second.evaluate(status)).toMatchObject({ value: { trouble: 'key-missing' } })
    const third = await host.restart({ STANDIN_KEYS: 'gnome_libsecret' })
    expect(await third.evaluate(status)).toMatchObject({ value: { state: 'first-run', trouble: null } })
  })

for (const keys of ['basic_text', 'unavailable'])
  test.describe(`on a machine whose key store is ${keys}`, () => {
    test.use({ hostEnv: { STANDIN_KEYS: keys } })
    test('the app says that it has no key store', async ({ page }) => {
      expect(await page.evaluate(status)).toMatchObject({ value: { state: 'first-run', keys: 'none' } })
    })
  })
