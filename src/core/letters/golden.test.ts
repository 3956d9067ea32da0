import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import nlPupil from '../../../resources/letters/nl-pupil.json'
import { contentOf, letters, press, pupilLetters, withSlip } from '../../../tests/support/letters'
import { linesIn } from '../../../tests/support/pdf-places'
import { PupilBook } from './content'
import { asksReply } from './on-file-rules'

// What each letter says, line for line as it stands on paper: a change of one word is seen by whoever reviews it.
// RENEW_LETTERS=1 npx vitest run src/core/letters/golden.test.ts writes them anew; then read what changed, and look at
// the page itself.

const folder = join(import.meta.dirname, '../../../tests/golden/letters')
const renew = process.env['RENEW_LETTERS'] === '1'

/** What is told otherwise to a pupil than to parents. */
const toPupil = {
  'teruggave.wie': 'jijzelf',
  'maatregel.omschrijving': 'Je levert je telefoon vijf schooldagen lang in bij de receptie.',
  'volgende.maatregel': 'een gesprek met jou en de teamleider'
}
const pupilSlip = PupilBook.parse(nlPupil).slip
const golden = [
  ...letters.map((letter) => ({
    name: `${letter.template.language}.${letter.template.kind}.txt`,
    letter: asksReply.has(letter.template.kind) ? withSlip(letter) : letter
  })),
  ...pupilLetters.map((letter) => ({
    name: `${letter.template.language}-pupil.${letter.template.kind}.txt`,
    letter: {
      ...letter,
      fields: { ...letter.fields, ...toPupil },
      page: {
        ...letter.page,
        recipient: ['S. van den Berg', ...letter.page.recipient.slice(1)],
        salutation: 'Beste Sanne,'
      },
      ...(asksReply.has(letter.template.kind) && { slip: pupilSlip })
    }
  }))
]

if (renew) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

describe('what a letter says', () => {
  test.each(golden)('is what was reviewed: $name', async ({ name, letter }) => {
    const said = await linesIn(press.pdf([contentOf(letter)]))
    const file = join(folder, name)
    if (renew) writeFileSync(file, said)
    expect(said, 'Changed on purpose? RENEW_LETTERS=1 writes it anew; then read the difference.').toBe(
      readFileSync(file, 'utf8')
    )
  })

  test('is on record for every kind and language, and for no other', () => {
    expect(readdirSync(folder).toSorted()).toEqual(golden.map(({ name }) => name).toSorted())
  })
})
