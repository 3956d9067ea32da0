import { usualAccent, usualAddressAt } from '../../contract/accent'
import { usualDossierName } from '../../contract/dossier-name'
import { School } from '../../contract/settings'
import type { Reading, Writing } from '../context'

const blank: School = {
  name: 'School',
  street: '',
  postcode: '',
  city: '',
  phone: '',
  email: '',
  language: 'nl',
  region: 'midden',
  custodyMode: 'lesson',
  keepingPlace: '',
  protocol: '',
  contact: '',
  pupilFrom16: 'guardians',
  letterChannel: 'paper',
  policeDuty: 'may',
  policeBy: '',
  objection: 'board',
  replyDays: 10,
  replySlip: false,
  permitBy: 'teachers',
  permitRecordingBy: 'teachers',
  dossierName: usualDossierName,
  accent: usualAccent,
  addressAt: usualAddressAt
}

/** What the school says of itself; undefined until the first run is done. */
export async function findSchool(db: Reading): Promise<School | undefined> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', 'school').executeTakeFirst()
  return row && School.parse({ ...blank, ...(JSON.parse(row.value) as object) })
}

/** The same, for calls that only run once the school has been set up. */
export async function theSchool(db: Reading): Promise<School> {
  const school = await findSchool(db)
  if (!school) throw new Error('The school has not been set up.')
  return school
}

export async function saveSchool(
  tx: Writing,
  school: { [K in keyof School]?: School[K] | undefined }
): Promise<void> {
  const value = JSON.stringify(School.parse({ ...blank, ...(await findSchool(tx)), ...school }))
  await tx
    .insertInto('setting')
    .values({ key: 'school', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
