import type { z } from 'zod'
import type { safekeeping } from '../../contract/safekeeping'
import { Refusal, type Actor, type Safe } from '../context'

interface SafeContext {
  readonly safe: Safe
  readonly actor: Actor | null
}
type Calls = typeof safekeeping
/** These answer without a database too: that is when they are needed most. */
type SafeHandlers = {
  [N in keyof Calls]: (
    input: z.output<Calls[N]['input']>,
    ctx: SafeContext
  ) => Promise<z.input<Calls[N]['output']>>
}

export const safekeepingCalls: SafeHandlers = {
  status: (_input, { safe }) => safe.status(),

  async startSample(_input, { safe }) {
    if (!(await safe.startSample())) throw new Refusal('sample-open')
    return {}
  },

  async leaveSample(_input, { safe }) {
    if (!(await safe.leaveSample())) throw new Refusal('no-sample')
    return {}
  },

  async makeRecoveryCode(_input, { safe }) {
    const { state, sample, keys } = await safe.status()
    if (state !== 'first-run' || sample) throw new Refusal('already-set-up')
    const code = keys === 'none' ? undefined : safe.makeRecoveryCode()
    if (!code) throw new Refusal('no-key-store')
    return { code }
  },

  async openWithRecoveryCode({ code }, { safe }) {
    const { trouble } = await safe.status()
    if (trouble !== 'key-missing') throw new Refusal('not-in-trouble')
    if (!(await safe.openWithRecoveryCode(code))) throw new Refusal('code-does-not-fit')
    return {}
  },

  async backups(_input, { safe, actor }) {
    const { state } = await safe.status()
    return actor || state === 'trouble' ? safe.backups() : []
  },

  backUp: (_input, { safe }) => safe.backUp('asked'),

  async restore({ id }, { safe, actor }) {
    const { state } = await safe.status()
    if (!actor && state !== 'trouble') throw new Refusal('sign-in-first')
    const known = (await safe.backups()).some((copy) => copy.id === id)
    if (!known) throw new Refusal('backup-unknown')
    if (!(await safe.restore(id))) throw new Refusal('backup-not-good')
    return {}
  }
}
