import { expect, test, vi } from 'vitest'

async function fresh() {
  vi.resetModules()
  const { savedNow, whileSaving } = await import('./saved')
  return { savedNow, whileSaving }
}

test('it is saved only after the reply', async () => {
  const { savedNow, whileSaving } = await fresh()
  let reply: () => void = () => undefined
  const act = whileSaving(
    () => new Promise<void>((done) => (reply = done)),
    () => true
  )
  expect(savedNow()).toBe('busy')
  reply()
  await act
  expect(savedNow()).toBe('saved')
})

test('an act without a sure answer leaves it not saved, until a later act is', async () => {
  const { savedNow, whileSaving } = await fresh()
  await whileSaving(
    () => Promise.reject(new Error('gone')),
    () => false
  ).catch(() => undefined)
  expect(savedNow()).toBe('unsaved')
  await whileSaving(
    () => Promise.resolve(),
    () => true
  )
  expect(savedNow()).toBe('saved')
})

test('a refused act leaves nothing unsaved', async () => {
  const { savedNow, whileSaving } = await fresh()
  await whileSaving(
    () => Promise.reject(new Error('refused')),
    () => true
  ).catch(() => undefined)
  expect(savedNow()).toBe('saved')
})

test('one act without an answer is not hidden by another that was saved beside it', async () => {
  const { savedNow, whileSaving } = await fresh()
  const lost = whileSaving(
    () => Promise.reject(new Error('gone')),
    () => false
  ).catch(() => undefined)
  const kept = whileSaving(
    () => Promise.resolve(),
    () => true
  )
  await Promise.all([lost, kept])
  expect(savedNow()).toBe('unsaved')
})
