import type { Writing } from '../context'

/** The two databases the same application runs on. */
export type Dialect = 'sqlite' | 'postgres'
/** One numbered change to the tables, run in a transaction of its own. */
export type Migration = (tx: Writing, dialect: Dialect) => Promise<void>
