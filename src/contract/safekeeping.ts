import { z } from 'zod'
import { Instant, Nothing, keepers, query, staff, task } from './call'

export const everyone = ['visitor', ...staff] as const

/** Why the school's file cannot be used. Each has its own screen; none offers to start again first. */
export const Trouble = z.enum([
  'damaged',
  'key-missing',
  'newer',
  'in-use',
  'read-only',
  'disk-full',
  'missing'
])
export type Trouble = z.infer<typeof Trouble>

/** A copy that has been opened and checked: only such copies are listed. */
export const Backup = z.object({
  id: z.string(),
  at: Instant,
  reason: z.enum(['start', 'close', 'import', 'migration', 'restore', 'asked']),
  bytes: z.int(),
  pupils: z.int(),
  lines: z.int()
})
export type Backup = z.infer<typeof Backup>

export const safekeeping = {
  status: query({
    allow: everyone,
    input: Nothing,
    output: z.object({
      state: z.enum(['first-run', 'ready', 'trouble']),
      trouble: Trouble.nullable(),
      newestBackup: Backup.nullable(),
      /** The open school is the invented one; the real one, if any, is untouched beside it. */
      sample: z.boolean(),
      language: z.enum(['nl', 'en']),
      encrypted: z.boolean(),
      keys: z.enum(['system', 'file', 'none'])
    })
  }),
  /** Opens the invented school in a database of its own, beside the real one. */
  startSample: task({ allow: everyone, input: Nothing, output: Nothing, refusals: ['sample-open'] }),
  /** Throws the invented school away and returns to the real one, or to the first run. */
  leaveSample: task({ allow: everyone, input: Nothing, output: Nothing, refusals: ['no-sample'] }),
  /** Makes a recovery code; it is shown once and typed back. Only while the school is being set up. */
  makeRecoveryCode: task({
    allow: ['visitor'],
    input: Nothing,
    output: z.object({ code: z.string() }),
    refusals: ['already-set-up', 'no-key-store']
  }),
  /** After the key store has lost the key: the code opens the file and seals the key anew. */
  openWithRecoveryCode: task({
    allow: ['visitor'],
    input: z.strictObject({ code: z.string().max(60) }),
    output: Nothing,
    refusals: ['not-in-trouble', 'code-does-not-fit']
  }),
  backups: query({ allow: ['visitor', ...keepers], input: Nothing, output: z.array(Backup) }),
  backUp: task({ allow: keepers, input: Nothing, output: Backup, refusals: ['disk-full'] }),
  /** Puts a checked copy back. The present file is kept beside it, so a restore can be undone. */
  restore: task({
    allow: ['visitor', ...keepers],
    input: z.strictObject({ id: z.string().max(80) }),
    output: Nothing,
    refusals: ['backup-unknown', 'backup-not-good', 'sign-in-first']
  })
}
