import { CheckedLanguage, type languages as contract } from '../../contract/letter-languages'
import { fullName } from '../../contract/names'
import { Refusal, type Handler } from '../context'
import { theSchool } from '../settings/store'
import { guardiansOf } from './facts'
import { languageFor, stateOf } from './language-rules'
import {
  insertCheck,
  readersPerLanguage,
  setLanguage,
  spokenNow,
  standingChecks,
  withdrawCheck
} from './language-store'
import { languageText } from './language-text'
import { workshopIn } from './make'
import { ownPupil } from './own-pupil'
import { findGuardian } from './request-store'
import { textOf } from './rules'
import { samplesIn } from './samples'

export const languages: Handler<typeof contract.languages> = async (_input, { db }) => {
  const [checks, readers] = [await standingChecks(db), await readersPerLanguage(db)]
  return CheckedLanguage.options.map((language) => {
    const check = checks.find((one) => one.language === language)
    return {
      language,
      state: stateOf(check),
      checkedBy: check?.checkedBy ?? '',
      at: check?.at ?? null,
      by: check?.by ?? null,
      guardians: readers.get(language) ?? 0
    }
  })
}

export const sample: Handler<typeof contract.sample> = async ({ language }, { db, resources }) => {
  const workshop = workshopIn(resources)
  return samplesIn(workshop, language, await theSchool(db)).map((content) => ({
    kind: content.kind,
    pages: workshop.press.pages(content),
    text: textOf(content)
  }))
}

export const confirmLanguage: Handler<typeof contract.confirmLanguage> = async (wish, ctx) => {
  const { db, now, actor } = ctx
  const { language, checkedBy } = wish
  const standing = (await standingChecks(db)).find((check) => check.language === language)
  if (standing && stateOf(standing) === 'confirmed') throw new Refusal('already-so')
  const stamp = { at: now, by: actor.id }
  // What was looked at before was another text.
  if (standing) await withdrawCheck(db, language, stamp)
  const id = ctx.newId()
  await insertCheck(db, { id, language, checkedBy, textSha256: languageText[language] }, stamp)
  ctx.touch(id)
  return { id }
}

export const withdrawLanguage: Handler<typeof contract.withdrawLanguage> = async ({ language }, ctx) => {
  const { db, now, actor } = ctx
  if (!(await withdrawCheck(db, language, { at: now, by: actor.id }))) throw new Refusal('not-confirmed')
  return {}
}

export const readers: Handler<typeof contract.readers> = async ({ pupilId }, ctx) => {
  const { db, actor, touch } = ctx
  await ownPupil(db, pupilId, actor)
  touch(pupilId)
  const spoken = await spokenNow(db)
  return (await guardiansOf(db, pupilId)).map((guardian) => ({
    id: guardian.id,
    name: fullName(guardian),
    relation: guardian.relation,
    language: guardian.language,
    ...languageFor(guardian.language, spoken)
  }))
}

export const setGuardianLanguage: Handler<typeof contract.setGuardianLanguage> = async (wish, ctx) => {
  const { db, actor } = ctx
  const guardian = await findGuardian(db, wish.guardianId)
  if (!guardian) throw new Refusal('guardian-unknown')
  await ownPupil(db, guardian.pupilId, actor)
  if (guardian.language === wish.language) throw new Refusal('already-so')
  await setLanguage(db, wish.guardianId, wish.language)
  ctx.touch(guardian.pupilId, wish.guardianId)
  return {}
}
