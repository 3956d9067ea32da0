import { lookup, type LookupAddress } from 'node:dns'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublic } from './public-hosts'
import { safeAddress, whyNoFeed } from './rules'

export type NoFeed = 'address-not-safe' | 'address-unreachable' | 'address-refused' | 'too-large'
export type Fetched = { readonly bytes: Buffer } | { readonly no: NoFeed }

const mostBytes = 5 * 1024 * 1024
const mostRedirects = 3

/** How the world is reached. The ordinary one is the internet; a test stands a server of its own in its place. */
export interface World {
  /** The numbers of a host's name; rejects when there are none. */
  readonly find: (host: string) => Promise<readonly LookupAddress[]>
  readonly isAllowed: (ip: string) => boolean
  readonly request: (
    url: URL,
    options: RequestOptions,
    answer: (message: IncomingMessage) => void
  ) => ReturnType<typeof request>
  /** How long all of it may take, in milliseconds. */
  readonly patience: number
}

const internet: World = {
  find: (host) =>
    new Promise((done, failed) =>
      lookup(host, { all: true }, (error, found) => (error ? failed(error) : done(found)))
    ),
  isAllowed: isPublic,
  request,
  patience: 20_000
}

/** Says why there is no feed, from wherever that shows. It carries no address: an error may end up in a log. */
class Stop extends Error {
  readonly no: NoFeed
  constructor(no: NoFeed) {
    super(no)
    this.no = no
  }
}

/**
 * Gets a feed: at most 5 MB, within 20 seconds, over at most three redirects, each to an address that is safe by
 * itself. The host's number is looked up once, checked and connected to, so that a name cannot lead inside after all.
 */
export async function fetchFeed(address: string, world: World = internet): Promise<Fetched> {
  const signal = AbortSignal.timeout(world.patience)
  try {
    let next = address
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const answer = await getOnce(next, world, signal)
      if (typeof answer !== 'string') return { bytes: answer }
      next = answer
    }
    return { no: 'address-unreachable' }
  } catch (error) {
    return { no: error instanceof Stop ? error.no : 'address-unreachable' }
  }
}

/** The bytes, or where they are said to be. */
async function getOnce(address: string, world: World, signal: AbortSignal): Promise<Buffer | string> {
  const safe = safeAddress(address)
  if (safe === null) throw new Stop('address-not-safe')
  const message = await ask(new URL(safe), world, signal)
  const { statusCode = 0, headers } = message
  if (statusCode >= 301 && statusCode <= 308 && headers.location && URL.canParse(headers.location, safe)) {
    message.destroy()
    return new URL(headers.location, safe).href
  }
  const why = whyNoFeed(statusCode)
  if (why) {
    message.destroy()
    throw new Stop(why)
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) {
      message.destroy()
      throw new Stop('too-large')
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const ask = (url: URL, world: World, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((done, failed) => {
    const headers = { accept: 'text/calendar', 'accept-encoding': 'identity', 'user-agent': 'Belvrij' }
    world
      .request(url, { headers, signal, agent: false, lookup: safeLookup(world) }, done)
      .on('error', failed)
      .end()
  })

/** Looks a name up for the connection itself, and gives it nothing when any of its numbers leads inside. */
const safeLookup =
  (world: World): LookupFunction =>
  (host, options, found) => {
    world
      .find(host)
      .then((numbers) => {
        const [first] = numbers
        if (!first || !numbers.every(({ address }) => world.isAllowed(address)))
          throw new Stop('address-not-safe')
        if (options.all) found(null, [...numbers])
        else found(null, first.address, first.family)
      })
      .catch((error: unknown) => found(error as Error, ''))
  }
