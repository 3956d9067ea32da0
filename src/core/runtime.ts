/**
 * Refuses a Node.js that would crash without a word: the database addon is built on Node-API 10, which came with
 * Node.js 22.14. Called in the one function that opens a database.
 */
export function assertRuntime(napi = Number(process.versions['napi'])): void {
  if (napi >= 10) return
  throw new Error(
    `Belvrij needs Node.js 22.14 or newer (Node-API 10); this is Node.js ${process.versions.node} ` +
      `(Node-API ${napi}). Start it with "npm start" or "npm test": they bring their own Node.js.`
  )
}
