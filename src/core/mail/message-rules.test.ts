import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOneLine, mailAddressIn, messageOf, type MailDraft } from './message-rules'

const draft = (over: Partial<MailDraft> = {}): MailDraft => ({
  from: { name: 'Het Vlierhof', address: 'info@vlierhof.example' },
  to: { name: 'M. van den Berg', address: 'm.berg@post.example' },
  at: '2026-01-21T09:20:00.000Z',
  subject: 'Brief van Het Vlierhof, kenmerk TEL-2025-0001',
  text: 'Geachte mevrouw Van den Berg,\n\nDag.',
  file: { name: 'Brief TEL-2025-0001.pdf', base64: Buffer.from('%PDF-1.7 …'.repeat(40)).toString('base64') },
  messageId: null,
  ...over
})

type Header = readonly [name: string, value: string]
interface Part {
  readonly headers: readonly Header[]
  readonly body: Buffer
}

/** A reader of messages, as strict as a mail program: every line ends in CRLF, every header has one colon and a name. */
function read(message: string): { headers: Header[]; parts: Part[] } {
  expect(message.replaceAll('\r\n', '')).toMatch(/^[ -~\t]*$/)
  const [head, ...rest] = message.split('\r\n\r\n')
  const headers = headersOf(head!)
  const boundary = /boundary="([^"]+)"/.exec(valueOf(headers, 'Content-Type'))![1]!
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const at = part.indexOf('\r\n\r\n')
      return { headers: headersOf(part.slice(2, at)), body: Buffer.from(part.slice(at), 'base64') }
    })
  return { headers, parts }
}

const headersOf = (text: string): Header[] =>
  text
    .replaceAll(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .map((line) => {
      expect(line).toMatch(/^[A-Za-z-]+: /)
      const at = line.indexOf(': ')
      return [line.slice(0, at), line.slice(at + 2)] as const
    })
const valueOf = (headers: readonly Header[], name: string): string =>
  headers.find(([each]) => each === name)?.[1] ?? ''

/** Encoded words back to what they say; between two of them the space does not count (RFC 2047). */
const decoded = (value: string): string =>
  value.replaceAll(/\?=\s+=\?/g, '?==?').replaceAll(/(?:=\?utf-8\?B\?[^?]*\?=)+/g, (words) =>
    Buffer.concat(
      [...words.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map(([, word]) => {
        const bytes = Buffer.from(word!, 'base64')
        expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBeTypeOf('string')
        return bytes
      })
    ).toString('utf8')
  )

function mailboxOf(value: string): { name: string; address: string } {
  const [, before, address] = /^(.*?)\s*<([^<>]+)>$/s.exec(value)!
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(before!)
  return { name: quoted ? quoted[1]!.replaceAll(/\\(.)/g, '$1') : decoded(before!), address: address! }
}

describe('a draft', () => {
  it('opens unsent, from the school to one person, with the letter in it byte for byte', () => {
    const { headers, parts } = read(messageOf(draft()))
    expect(headers.map(([name]) => name)).toEqual([
      'X-Unsent',
      'Date',
      'From',
      'To',
      'Subject',
      'MIME-Version',
      'Content-Type'
    ])
    expect(valueOf(headers, 'X-Unsent')).toBe('1')
    expect(valueOf(headers, 'Date')).toBe('Wed, 21 Jan 2026 09:20:00 +0000')
    expect(mailboxOf(valueOf(headers, 'From'))).toEqual(draft().from)
    expect(mailboxOf(valueOf(headers, 'To'))).toEqual(draft().to)
    expect(decoded(valueOf(headers, 'Subject'))).toBe(draft().subject)
    const [text, file] = parts
    expect(text!.body.toString()).toBe('Geachte mevrouw Van den Berg,\r\n\r\nDag.')
    expect(valueOf(file!.headers, 'Content-Disposition')).toBe(
      'attachment; filename="Brief TEL-2025-0001.pdf"'
    )
    expect(file!.body.toString('base64')).toBe(draft().file!.base64)
  })

  it('that is sent carries its own id and is no draft, with or without a file', () => {
    const messageId = 'a1@vlierhof.example'
    const { headers, parts } = read(messageOf(draft({ messageId, file: null })))
    expect(valueOf(headers, 'Message-ID')).toBe(`<${messageId}>`)
    expect(headers.map(([name]) => name)).not.toContain('X-Unsent')
    expect(parts).toHaveLength(1)
  })

  it('keeps every line within what a mail program reads', () => {
    const name = 'Şükrü 漢字 '.repeat(40)
    const lines = messageOf(draft({ subject: name, to: { name, address: 'm.berg@post.example' } })).split(
      '\r\n'
    )
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90)
  })

  it.each([
    'Berg\r\nBcc: ander@post.example',
    'Berg\nBcc: ander@post.example',
    'Berg\rBcc: ander@post.example',
    'Berg\u2028Bcc: ander@post.example',
    'Berg\u0085Bcc: ander@post.example',
    'Berg\u0000\r\n\r\n--=_belvrij_letter\r\n',
    'Berg" <ander@post.example>, "x',
    '=?utf-8?B?Qg==?= <ander@post.example>',
    'Berg\\',
    'Berg\r\n <ander@post.example>'
  ])('keeps %j inside its own header, whether it is a name, a subject or text', (text) => {
    const message = messageOf(
      draft({
        from: { name: text, address: 'info@vlierhof.example' },
        to: { name: text, address: 'm.berg@post.example' },
        subject: text,
        text,
        file: { name: `${text}.pdf`, base64: 'AAAA' }
      })
    )
    const { headers, parts } = read(message)
    expect(headers).toHaveLength(7)
    expect(parts).toHaveLength(2)
    expect(mailboxOf(valueOf(headers, 'To'))).toEqual({
      name: inOneLine(text),
      address: 'm.berg@post.example'
    })
    expect(decoded(valueOf(headers, 'Subject'))).toBe(inOneLine(text))
    expect(valueOf(parts[1]!.headers, 'Content-Disposition')).toMatch(/^attachment; filename="[\w .-]+"$/)
  })

  it('says any name whole, in any script, and no name makes a header', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            '\r\n',
            '\n',
            ' ',
            'Bcc: x@y.nl',
            '"',
            '\\',
            '<',
            '>',
            '=?utf-8?B?',
            '?=',
            'é',
            '👩‍👧',
            ','
          )
        )
        .map((parts) => parts.join(''))
    )
    fc.assert(
      fc.property(text, text, (name, subject) => {
        const { headers, parts } = read(
          messageOf(draft({ to: { name, address: 'm.berg@post.example' }, subject }))
        )
        expect(headers).toHaveLength(7)
        expect(parts).toHaveLength(2)
        const to = valueOf(headers, 'To')
        if (inOneLine(name) === '') expect(to).toBe('<m.berg@post.example>')
        else expect(mailboxOf(to)).toEqual({ name: inOneLine(name), address: 'm.berg@post.example' })
        expect(decoded(valueOf(headers, 'Subject'))).toBe(inOneLine(subject))
      })
    )
  })
})

describe('an address in the list', () => {
  it.each([
    ['m.berg@post.example', 'm.berg@post.example'],
    ['  M.Berg+school@post.example ', 'M.Berg+school@post.example'],
    ["o'brien@post.example", "o'brien@post.example"],
    ['', null],
    ['geen', null],
    ['m.berg@post', null],
    ['m..berg@post.example', null],
    ['m.berg@post.example; p.berg@post.example', null],
    ['m.berg@post.example,p.berg@post.example', null],
    ['Berg <m.berg@post.example>', null],
    ['m.berg@post.example\r\nBcc: x@post.example', null],
    ['m.berg@post.example\n', 'm.berg@post.example'],
    ['m berg@post.example', null],
    ['józef@post.example', null],
    [`${'a'.repeat(250)}@post.example`, null]
  ])('%j gives %j', (field, address) => {
    expect(mailAddressIn(field)).toBe(address)
  })

  it('never holds a line end, a comma or a bracket', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (field) => {
        const address = mailAddressIn(`a${field}@post.example`)
        if (address !== null) expect(address).toMatch(/^[!-~]+$/)
        if (address !== null) expect(address).not.toMatch(/[,;:<>()"\\[\]]/)
      })
    )
  })
})
