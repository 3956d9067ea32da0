/** The moment it is, in UTC. Everything that asks for the time asks the clock it was given. */
export type Clock = () => Date

/** The machine's own clock. */
export const systemClock: Clock = () => new Date()

/**
 * The clock a host gives the house. Only under `BELVRIJ_TEST=1` may `BELVRIJ_TEST_CLOCK`, an ISO instant, move it:
 * it then starts at that instant and runs on from there. Packaged apps take `systemClock` and never come here.
 */
export function testableClock(env: Readonly<Record<string, string | undefined>>): Clock {
  if (env['BELVRIJ_TEST'] !== '1' || !env['BELVRIJ_TEST_CLOCK']) return systemClock
  const start = Date.parse(env['BELVRIJ_TEST_CLOCK'])
  if (Number.isNaN(start))
    throw new Error(`BELVRIJ_TEST_CLOCK is not an instant: ${env['BELVRIJ_TEST_CLOCK']}`)
  const began = performance.now()
  return () => new Date(start + Math.floor(performance.now() - began))
}
