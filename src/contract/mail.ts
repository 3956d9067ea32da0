import { z } from 'zod'
import { Instant, Nothing, command, keepers, query, task } from './call'

/** `tls` from the first byte, `starttls` before anything is said, `plain` only to this machine itself. */
export const MailSecurity = z.enum(['tls', 'starttls', 'plain'])
export type MailSecurity = z.infer<typeof MailSecurity>

/** Why the whole queue stands still: no letter would get through, and only a person can help it. */
export const MailHalt = z.enum(['sign-in', 'not-secure', 'certificate', 'sender-refused', 'sender'])
export type MailHalt = z.infer<typeof MailHalt>

/** What became of one try, in a code: what a server says may hold names and addresses, and is never kept. */
export const MailCode = z.enum([
  ...MailHalt.options,
  // Another try may help.
  'busy',
  'no-connection',
  'no-answer',
  'stopped',
  // It will not.
  'address-unknown',
  'mailbox-full',
  'too-large',
  'not-taken',
  'letter-damaged',
  // Nobody can tell whether it went.
  'interrupted',
  'restored',
  // It was called back.
  'by-hand',
  'retracted',
  'other-way',
  'switched-off'
])
export type MailCode = z.infer<typeof MailCode>

/** The server through which the school sends, without its password: that goes in and never comes out. */
export const MailServer = z.object({
  host: z.string(),
  port: z.int(),
  security: MailSecurity,
  login: z.string(),
  senderName: z.string()
})
export type MailServer = z.infer<typeof MailServer>

const senderRefusals = ['mail-sender-missing', 'mail-sender-private'] as const

/** The school's own mail server; without one, letters go out as drafts only. */
export const mail = {
  server: query({
    allow: keepers,
    input: Nothing,
    output: z.object({
      /** Null: nothing is sent from here. */
      server: MailServer.nullable(),
      /** The address letters come from is the school's own; `why` it cannot be written from (S0-4, S3-6, S4-7). */
      sender: z.object({ address: z.string(), why: z.enum(senderRefusals).nullable() }),
      paused: z.object({ at: Instant, why: MailHalt }).nullable(),
      /** How many letters lie in the queue. */
      waiting: z.int()
    })
  }),
  /** Sets the server; without a password the one on record stays, as long as it is for the same server and login. */
  setServer: command({
    allow: keepers,
    input: z.strictObject({
      host: z.string().trim().min(1).max(253),
      port: z.int().min(1).max(65_535),
      security: MailSecurity,
      login: z.string().trim().max(254),
      password: z.string().max(500).nullable(),
      senderName: z.string().trim().max(120)
    }),
    output: Nothing,
    refusals: ['mail-host-unclear', 'mail-not-secure', 'mail-password-again', ...senderRefusals]
  }),
  /** Forgets the server and its password; what waits in the queue lies ready again. */
  switchOff: command({
    allow: keepers,
    input: Nothing,
    output: z.object({ called: z.int() }),
    refusals: ['mail-not-set']
  }),
  /** A queue that stands still goes on. */
  goOn: command({ allow: keepers, input: Nothing, output: Nothing, refusals: ['mail-not-set'] }),
  /** Sends a message without a letter from the school to the school itself; `came` null: the server took it. */
  tryOut: task({
    allow: keepers,
    input: Nothing,
    output: z.object({ to: z.string(), came: MailCode.nullable() }),
    refusals: ['mail-not-set', ...senderRefusals]
  })
}
