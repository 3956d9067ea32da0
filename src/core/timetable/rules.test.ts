import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublic } from './public-hosts'
import { safeAddress, systemOf, whyNoFeed, windowFrom } from './rules'

describe('an address is only asked over https, of a host on the internet', () => {
  test.each([
    [
      'webcal://calendar.magister.net/api/icalendar/feeds/1',
      'https://calendar.magister.net/api/icalendar/feeds/1'
    ],
    ['  https://School.zportal.nl/ical?a=1#x ', 'https://school.zportal.nl/ical?a=1'],
    ['WEBCALS://api.somtoday.nl/rest', 'https://api.somtoday.nl/rest'],
    ['https://api.somtoday.nl:443/rest', 'https://api.somtoday.nl/rest']
  ])('%s is asked as %s', (typed, asked) => {
    expect(safeAddress(typed)).toBe(asked)
  })

  test.each([
    'http://api.somtoday.nl/rest',
    'ftp://api.somtoday.nl/rest',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'api.somtoday.nl/rest',
    'https://',
    'https:///path',
    'https://me:secret@api.somtoday.nl/rest',
    'https://me@api.somtoday.nl/rest',
    'webcal://me@api.somtoday.nl/rest',
    'https://api.somtoday.nl:8443/rest',
    'https://localhost/x',
    'https://LOCALHOST./x',
    'https://feeds.localhost/x',
    'https://printer.local/x',
    'https://intranet/x',
    'https://server.school.internal/x',
    'https://127.0.0.1/x',
    'https://127.1/x',
    'https://2130706433/x',
    'https://0x7f.0.0.1/x',
    'https://10.0.0.5/x',
    'https://93.184.216.34/x',
    'https://[::1]/x',
    'https://[2a00::1]/x',
    'rooster'
  ])('%s is not', (typed) => {
    expect(safeAddress(typed)).toBeNull()
  })

  test('whatever is typed, what is asked is https without a name or password, and stays as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.webUrl().map((url) => `webcal${url.slice(5)}`)
        ),
        (typed) => {
          const safe = safeAddress(typed)
          if (safe === null) return
          expect(safe).toMatch(/^https:\/\/[^@/]+\//)
          expect(safeAddress(safe)).toBe(safe)
        }
      )
    )
  })
})

test.each([
  ['8.8.8.8', true],
  ['172.32.0.1', true],
  ['2a00:1450:4001::1', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:db8::1', false],
  ['not a number', false]
])('%s is a host on the internet: %s', (ip, expected) => {
  expect(isPublic(ip)).toBe(expected)
})

test.each([
  ['https://api.somtoday.nl/rest/v1/icalendar/stream/1/2', 'somtoday'],
  ['https://calendar.magister.net/api/icalendar/feeds/1', 'magister'],
  ['https://vlierhof.zportal.nl/api/v3/ical?access_token=1', 'zermelo'],
  ['https://notsomtoday.nl/x', 'other'],
  ['https://agenda.example/somtoday.nl', 'other'],
  ['', 'other']
])('%s is of %s', (address, system) => {
  expect(systemOf(address)).toBe(system)
})

test.each([
  [200, null],
  [204, 'address-unreachable'],
  [304, 'address-unreachable'],
  [400, 'address-refused'],
  [401, 'address-refused'],
  [403, 'address-refused'],
  [404, 'address-refused'],
  [410, 'address-refused'],
  [408, 'address-unreachable'],
  [429, 'address-unreachable'],
  [500, 'address-unreachable'],
  [503, 'address-unreachable']
])('an answer %i means: %s', (status, why) => {
  expect(whyNoFeed(status)).toBe(why)
})

test.each([
  ['2026-11-25', '2026-11-23', '2027-02-03'],
  ['2026-10-25', '2026-10-19', '2027-01-03'],
  ['2027-03-28', '2027-03-22', '2027-06-06']
])('on %s is read from Monday %s until %s, whatever the clock does in between', (today, from, until) => {
  expect(windowFrom(today)).toEqual({ from, until })
})
