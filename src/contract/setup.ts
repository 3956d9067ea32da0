import { z } from 'zod'
import { Nothing, task } from './call'
import { NewStaff } from './accounts'
import { PresetCode } from './ladder'
import { CustodyMode, Language, Region } from './settings'

export const setup = {
  /** The first run, in one act: the school, its first director, its ladder and how it keeps phones. */
  openSchool: task({
    allow: ['visitor'],
    input: z.strictObject({
      language: Language,
      schoolName: z.string().trim().min(2).max(120),
      region: Region,
      custodyMode: CustodyMode,
      preset: PresetCode,
      director: NewStaff.omit({ role: true }),
      /** The recovery code typed back; null: the school goes on without encryption, and the app says so. */
      recoveryCode: z.string().max(60).nullable()
    }),
    output: Nothing,
    refusals: ['already-set-up', 'code-does-not-fit', 'password-too-common', 'pin-too-simple']
  })
}
