import { fullName } from '../../contract/names'
import type { slips } from '../../contract/slips'
import { notedTalk } from '../contacts/noted'
import { myContact } from '../contacts/of-mine'
import { Refusal, type Handler } from '../context'
import { theSchool } from '../settings/store'
import { nameOnPaper } from './content'
import { printed, slipPressIn } from './press'
import { pupilInClass } from './store'
import { talkName, talkOnPaper, whyNoReport } from './talk-rules'

export const talk: Handler<typeof slips.talk> = async ({ contactId }, ctx) => {
  const { db, today, resources } = ctx
  const contact = await myContact(ctx, contactId)
  const why = whyNoReport(contact)
  if (why) throw new Refusal(why)
  const school = await theSchool(db)
  const found = (await pupilInClass(db, contact.pupilId))!
  const full = fullName(found)
  const strange = new Set(slipPressIn(resources).unprintable([full]))
  const facts = {
    talk: await notedTalk(db, contact, school),
    pupil: nameOnPaper(full, found.number, strange),
    className: found.className,
    school,
    today
  }
  return printed(resources, talkOnPaper(facts), talkName(facts))
}
