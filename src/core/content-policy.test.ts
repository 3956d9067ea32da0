import { describe, expect, test } from 'vitest'
import { contentPolicy, securityHeaders } from './content-policy'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((line) => [line.split(' ')[0]!, line.split(' ').slice(1)]))

describe('what a window may load', () => {
  test('nothing is allowed that is not named', () => {
    expect(directives(contentPolicy('abc')).get('default-src')).toEqual(["'none'"])
  })

  test('no directive lets in another site, inline script or eval', () => {
    const sources = [...directives(contentPolicy('abc')).values()].flat()
    const allowed = new Set(["'none'", "'self'", "'nonce-abc'", "'script'", 'data:', 'blob:'])
    expect(sources.filter((source) => !allowed.has(source))).toEqual([])
  })

  test('only pictures may be given as data, and only styles by nonce', () => {
    const found = directives(contentPolicy('abc'))
    const having = (source: string) =>
      [...found].filter(([, all]) => all.includes(source)).map(([name]) => name)
    expect(having('data:')).toEqual(['img-src'])
    expect(having('blob:')).toEqual(['img-src'])
    expect(having("'nonce-abc'")).toEqual(['style-src'])
  })

  test('nobody may show the app in a frame, and text never becomes markup', () => {
    const found = directives(contentPolicy('abc'))
    expect(found.get('frame-ancestors')).toEqual(["'none'"])
    expect(found.get('require-trusted-types-for')).toEqual(["'script'"])
  })

  test('every answer forbids guessing of types, referrers, caches and other origins', () => {
    expect(securityHeaders('abc')).toEqual({
      'content-security-policy': contentPolicy('abc'),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin'
    })
  })
})
