import { describe, expect, test, vi } from 'vitest'

vi.stubGlobal('window', { host: { kind: 'electron' } })
const { actOnce, isSureNo } = await import('./act-once')
const { NotDone } = await import('./api')

type No = ConstructorParameters<typeof NotDone>[0]
const failed: No = { ok: false, reason: 'failed', ticket: 'K7Q' }
const offline: No = { ok: false, reason: 'offline' }
const refused: No = { ok: false, reason: 'refused', why: 'already-so', about: {} }

/** Answers with these faults first and then with 'done'; remembers the event ids it saw. */
function calling(...faults: No[]) {
  const events: (string | undefined)[] = []
  const call = Object.assign(
    async (_: null, event?: string) => {
      events.push(event)
      const fault = faults[events.length - 1]
      if (fault) throw new NotDone(fault)
      return 'done'
    },
    { path: 'custody.mark' }
  )
  return { call, events }
}
const reasonOf = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (fault: InstanceType<typeof NotDone>) => fault.reply.reason
  )
const noPause = () => Promise.resolve()

describe('an act of the window', () => {
  test.each([[[failed]], [[offline]], [[failed, offline]]])(
    'is tried again under the same event id',
    async (faults) => {
      const { call, events } = calling(...faults)
      expect(await actOnce(call, null, 'event-1', noPause)).toBe('done')
      expect(events).toEqual(Array(faults.length + 1).fill('event-1'))
    }
  )

  test('has an unknown outcome after three tries, with the ticket to read out', async () => {
    const { call, events } = calling(offline, failed, failed, failed)
    await expect(actOnce(call, null, 'event-1', noPause)).rejects.toMatchObject({
      reply: { reason: 'uncertain', ticket: 'K7Q' }
    })
    expect(events).toHaveLength(3)
  })

  test('is not tried again when a rule of the school said no', async () => {
    const { call, events } = calling(refused)
    expect(await reasonOf(actOnce(call, null, 'event-1', noPause))).toBe('refused')
    expect(events).toHaveLength(1)
  })

  test('is certainly not done when it was refused, and not certain when it failed', () => {
    expect(isSureNo(new NotDone(refused))).toBe(true)
    expect(isSureNo(new NotDone(failed))).toBe(false)
    expect(isSureNo(new Error('a fault of our own'))).toBe(false)
  })
})
