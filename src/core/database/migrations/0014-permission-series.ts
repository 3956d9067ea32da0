import { sql } from 'kysely'
import type { Writing } from '../../context'
import type { Dialect } from '../dialect'

/**
 * Which kinds of device a permission is for (none: all), and which permissions were granted as one series. Each day
 * of a series is a permission like any other: it is found, shown and withdrawn as one.
 */
export async function permissionSeries(tx: Writing, _dialect: Dialect): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

const statements = [
  `alter table permission add column devices text not null default ''`,
  `alter table permission add column series_id text`,
  `create index permission_of_series on permission (series_id) where series_id is not null`
]
