import type { yearly } from '../../contract/yearly'
import type { Handler } from '../context'
import { letterheadOf } from '../letters/letterhead-rules'
import { pictureInUse, placedPicture } from '../letters/picture-store'
import { theSchool } from '../settings/store'
import { reportName, reportOnPaper } from './paper-rules'
import { yearlyPressIn } from './press'
import { yearlyOver } from './read'

export const figures: Handler<typeof yearly.figures> = ({ span }, { db, today }) =>
  yearlyOver(db, span, today)

export const report: Handler<typeof yearly.report> = async ({ span }, ctx) => {
  const { db, today, resources } = ctx
  const told = await yearlyOver(db, span, today)
  const said = await theSchool(db)
  const logo = await pictureInUse(db, { purpose: 'logo' })
  const school = letterheadOf(said, await placedPicture(db, { purpose: 'logo' }, said.name))
  const facts = { report: told, school, language: said.language, today }
  const pdf = yearlyPressIn(resources).pdf(
    [reportOnPaper(facts)],
    new Map(logo ? [[logo.id, logo.bytes]] : [])
  )
  return { name: reportName(facts), base64: Buffer.from(pdf).toString('base64') }
}
