import { z } from 'zod'
import { Id, Instant, Nothing, Role, command, keepers, query, staff, task } from './call'
import { everyone } from './safekeeping'

/** A person on the staff, without any secret. */
export const Staff = z.object({
  id: z.string(),
  code: z.string(),
  givenName: z.string(),
  prefix: z.string(),
  familyName: z.string(),
  role: Role,
  hasPin: z.boolean(),
  leftAt: Instant.nullable()
})
export type Staff = z.infer<typeof Staff>

/** At least 8 characters and not among the most common ones (ASVS 6.2); longer is better than stranger. */
export const Password = z.string().min(8).max(200)
export const Pin = z.string().regex(/^\d{6}$/)
const code = z.string().trim().min(2).max(40)
const name = z.string().trim().max(80)

export const NewStaff = z.strictObject({
  code,
  givenName: name,
  prefix: name,
  familyName: name.min(1),
  role: Role,
  password: Password,
  pin: Pin.nullable()
})
export type NewStaff = z.infer<typeof NewStaff>

/**
 * What somebody is in school beside their role, for who hears of what: team leader (of some classes or all),
 * coordinator of social safety (CSV).
 */
export const Duty = z.enum(['team-leader', 'safety'])
export type Duty = z.infer<typeof Duty>
export const DutyLine = z.strictObject({ duty: Duty, classId: z.string().nullable() })
export type DutyLine = z.infer<typeof DutyLine>

export const accounts = {
  /** Who is signed in on this window, and who may come back here with a PIN today. */
  me: query({
    allow: everyone,
    input: Nothing,
    output: z.object({
      staff: Staff.nullable(),
      locked: z.boolean(),
      quick: z.array(z.object({ id: z.string(), name: z.string(), role: Role }))
    })
  }),
  /** Same answer and same work for an unknown name as for a wrong password. */
  signIn: task({
    allow: ['visitor'],
    input: z.strictObject({ code, password: z.string().max(200) }),
    output: Nothing,
    refusals: ['wrong', 'wait']
  }),
  /** Six digits, only where the password was used today. */
  signInByPin: task({
    allow: ['visitor'],
    input: z.strictObject({ staffId: Id, pin: Pin }),
    output: Nothing,
    refusals: ['wrong', 'wait', 'password-first']
  }),
  lock: command({ allow: staff, input: Nothing, output: Nothing }),
  signOut: command({ allow: everyone, input: Nothing, output: Nothing }),
  duties: query({
    allow: keepers,
    input: Nothing,
    output: z.array(DutyLine.extend({ staffId: z.string() }))
  }),
  /** All the duties somebody has from now on, in place of those they had. */
  setDuties: command({
    allow: keepers,
    input: z.strictObject({ staffId: Id, duties: z.array(DutyLine).max(60) }),
    output: Nothing,
    refusals: ['staff-unknown', 'class-unknown']
  }),
  staff: query({ allow: staff, input: Nothing, output: z.array(Staff) }),
  add: task({
    allow: keepers,
    input: NewStaff,
    output: z.object({ id: z.string() }),
    refusals: ['code-taken', 'password-too-common', 'director-only']
  }),
  changeRole: command({
    allow: ['director'],
    input: z.strictObject({ staffId: Id, role: Role }),
    output: Nothing,
    refusals: ['staff-unknown', 'last-director']
  }),
  /** A new password for a colleague who forgot it; whoever is signed in with the old one is signed out. */
  resetPassword: task({
    allow: keepers,
    input: z.strictObject({ staffId: Id, password: Password }),
    output: Nothing,
    refusals: ['staff-unknown', 'password-too-common', 'director-only']
  }),
  changePassword: task({
    allow: staff,
    input: z.strictObject({ present: z.string().max(200), password: Password }),
    output: Nothing,
    refusals: ['wrong', 'wait', 'password-too-common']
  }),
  setPin: task({
    allow: staff,
    input: z.strictObject({ password: z.string().max(200), pin: Pin.nullable() }),
    output: Nothing,
    refusals: ['wrong', 'wait', 'pin-too-simple']
  })
}
