/** Someone a message is from or to: what stands before the address is for people. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

/** A message to one person, with at most one file in it. */
export interface MailDraft {
  readonly from: Mailbox
  readonly to: Mailbox
  /** The instant of making it, UTC ISO text. */
  readonly at: string
  readonly subject: string
  readonly text: string
  readonly file: { readonly name: string; readonly base64: string } | null
  /** What the message is known by wherever it goes; null for a draft, which nobody has sent. */
  readonly messageId: string | null
}

/** RFC 5321 leaves room for more; what a school has on its list of parents looks like this. */
const plainAddress = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)+$/i

/** The e-mail address in a field of a list; null where it holds none, or more than one: then nobody is written to. */
export function mailAddressIn(field: string): string | null {
  const address = field.trim()
  return address.length <= 254 && plainAddress.test(address) ? address : null
}

/** Text as one line of a header may hold it: no line ends and nothing else that is not to be seen. */
export const inOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()

const base64Of = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))

const lineEnd = '\r\n'
/** How many bytes of UTF-8 an encoded word holds: with its marks it stays under 75 characters (RFC 2047). */
const mostBytes = 45
const sizeOf = (text: string): number => new TextEncoder().encode(text).length

/** Words that other letters than those of ASCII may stand in (RFC 2047), cut between characters and never within one. */
function encodedWords(text: string): string {
  const pieces: string[] = ['']
  for (const character of text) {
    const now = pieces.at(-1)!
    if (sizeOf(now + character) <= mostBytes) pieces[pieces.length - 1] = now + character
    else pieces.push(character)
  }
  return pieces.map((piece) => `=?utf-8?B?${base64Of(piece)}?=`).join(`${lineEnd} `)
}

const needsNoCode = (text: string): boolean => /^[ -~]{0,60}$/.test(text) && !text.includes('=?')

const headerText = (text: string): string => {
  const line = inOneLine(text)
  return needsNoCode(line) ? line : encodedWords(line)
}

function mailbox({ name, address }: Mailbox): string {
  const line = inOneLine(name)
  if (line === '') return `<${address}>`
  const said = needsNoCode(line) ? `"${line.replaceAll(/["\\]/g, '\\$&')}"` : encodedWords(line)
  return `${said}${lineEnd} <${address}>`
}

const inLines = (base64: string): string => (base64.match(/.{1,76}/g) ?? []).join(lineEnd)

function attached(file: NonNullable<MailDraft['file']>, boundary: string): string[] {
  const name = file.name.replaceAll(/[^\w .-]/g, '_')
  return [
    `--${boundary}`,
    `Content-Type: application/pdf; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    inLines(file.base64)
  ]
}

/**
 * The message as a mail server takes it, or as a file that the school's own mail program opens as a draft (RFC 5322,
 * `X-Unsent`): one recipient, no copies, the letter in it as it was frozen (S0-4, S3-6). Whatever a name holds, it stays
 * inside its own header.
 */
export function messageOf({ from, to, at, subject, text, file, messageId }: MailDraft): string {
  // No line of base64 holds this, and both parts are base64.
  const boundary = '=_belvrij_letter'
  const lines = [
    messageId === null ? 'X-Unsent: 1' : `Message-ID: <${messageId}>`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    inLines(base64Of(text.toWellFormed().replaceAll(/\r\n?|\n/g, lineEnd))),
    ...(file ? attached(file, boundary) : []),
    `--${boundary}--`,
    ''
  ]
  return lines.join(lineEnd)
}
