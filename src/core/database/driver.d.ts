/** The driver with encryption has the same interface as better-sqlite3; its own types cannot be reached. */
declare module 'better-sqlite3-multiple-ciphers' {
  import SQLite = require('better-sqlite3')
  export = SQLite
}
