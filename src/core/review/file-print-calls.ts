import type { review } from '../../contract/review'
import { staffNames } from '../accounts/store'
import { withoutOthers } from '../contacts/others-rules'
import { familyOf, otherPupils } from '../contacts/store'
import { anotherPupil } from '../contacts/words'
import { Refusal, type Handler, type Reading } from '../context'
import type { Language } from '../../contract/settings'
import { theSchool } from '../settings/store'
import { nameOnPaper } from '../slips/content'
import { slipPressIn } from '../slips/press'
import { slipWords } from '../slips/words'
import { narrowed, type Told } from './fact-rules'
import { fileFor } from './file-calls'
import { fileNameOf, fileOnPaper } from './paper-rules'

export const printFile: Handler<typeof review.printFile> = async (wish, ctx) => {
  const { db, actor, today, resources } = ctx
  if (wish.grounds === 'told' && actor.role !== 'director') throw new Refusal('director-only')
  if (wish.from && wish.until && wish.until < wish.from) throw new Refusal('ends-before-start')
  const file = await fileFor(ctx, wish.pupilId)
  if (file.sees !== 'all') throw new Refusal('not-your-pupil')
  const school = await theSchool(db)
  const { language } = school
  const press = slipPressIn(resources)
  const namesOthers = wish.others === 'named'
  const shown = narrowed(file.facts, wish)
  const facts = namesOthers ? shown : await withoutNames(db, wish.pupilId, shown, language)
  const content = fileOnPaper({
    ...wish,
    ...file,
    facts,
    pupil: nameOnPaper(file.name, file.number, new Set(press.unprintable([file.name]))),
    deviceName: await deviceNames(db, language),
    namesOthers,
    tellsGrounds: wish.grounds === 'told',
    printedBy: (await staffNames(db)).get(actor.id) ?? '',
    language,
    school,
    today
  })
  // In a thread of its own: the bell does not wait for the file of somebody who has been here for six years.
  const bytes = await press.batch([content])
  return {
    name: fileNameOf({ language, today }),
    base64: Buffer.from(bytes).toString('base64'),
    facts: facts.length
  }
}

/** What was typed, without the names of other pupils as far as they can be recognised. */
async function withoutNames(db: Reading, pupilId: string, facts: readonly Told[], language: Language) {
  const others = await otherPupils(db, pupilId)
  const { names } = await familyOf(db, pupilId)
  const clean = (text: string) => withoutOthers(text, others, names, anotherPupil[language])
  return facts.map((fact) => ({
    ...fact,
    detail: clean(fact.detail),
    reason: clean(fact.reason),
    what: fact.kind === 'permission' ? clean(fact.what) : fact.what
  }))
}

async function deviceNames(db: Reading, language: Language): Promise<(device: string) => string> {
  const rows = await db.selectFrom('device_kind').select(['id', 'label']).execute()
  const labels = new Map(rows.map(({ id, label }) => [id, label]))
  return (device) => labels.get(device) || (slipWords[language].devices[device] ?? device)
}
