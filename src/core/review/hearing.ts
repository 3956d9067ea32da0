import { sql } from 'kysely'
import type { DutyLine } from '../../contract/accounts'
import { NewsRules } from '../../contract/news'
import type { Actor, Reading, Writing } from '../context'
import { usualNewsRules, type Hearer } from './news-rules'

const rulesKey = 'news-rules'

/** Who asks for news: what they are in school, until when they have read, and the school's rules. One statement. */
export async function hearingOf(
  db: Reading,
  { id, role }: Actor
): Promise<{ hearer: Hearer; read: string | null; rules: NewsRules }> {
  const said = sql<{ what: string; value: string | null }>`(
    select 'read' as what, until as value from news_read where staff_id = ${id}
    union all select 'rules', value from setting where key = ${rulesKey}
    union all select 'mentor', id from school_class where mentor_id = ${id}
    union all select duty, class_id from duty where staff_id = ${id})`
  const lines = await db.selectFrom(said.as('said')).selectAll().execute()
  const valueOf = (wanted: string) => lines.find(({ what }) => what === wanted)?.value ?? null
  const duties = lines
    .filter(({ what }) => what === 'team-leader' || what === 'safety')
    .map(({ what, value }) => ({ duty: what as DutyLine['duty'], classId: value }))
  const mentorOf = lines.flatMap(({ what, value }) => (what === 'mentor' && value !== null ? [value] : []))
  return {
    hearer: { id, role, mentorOf, duties },
    read: valueOf('read'),
    rules: rulesOf(valueOf('rules'))
  }
}

/** Who hears of what at this school. */
export async function keptRules(db: Reading): Promise<NewsRules> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', rulesKey).executeTakeFirst()
  return rulesOf(row?.value ?? null)
}

const rulesOf = (kept: string | null): NewsRules =>
  kept === null ? usualNewsRules : NewsRules.parse({ ...usualNewsRules, ...(JSON.parse(kept) as object) })

export async function saveRules(tx: Writing, rules: NewsRules): Promise<void> {
  const value = JSON.stringify(rules)
  await tx
    .insertInto('setting')
    .values({ key: rulesKey, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

export async function readUntil(db: Reading, staffId: string): Promise<string | null> {
  const row = await db
    .selectFrom('news_read')
    .select('until')
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return row?.until ?? null
}

export async function keepRead(tx: Writing, staffId: string, until: string): Promise<void> {
  await tx
    .insertInto('news_read')
    .values({ staff_id: staffId, until })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet({ until }))
    .execute()
}
