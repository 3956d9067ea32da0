import * as fc from 'fast-check'
import { Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import type { TemplateRun, TemplateText } from '../../contract/letter-templates'
import {
  draftOf,
  isSame,
  itemsAfter,
  moved,
  movedItem,
  newBlock,
  newItem,
  onBlock,
  putAfter,
  putBack,
  textOf,
  without
} from './draft'
import { docOf, isBlank, joined, linesFrom, plainOf, runsOf, wordsIn, type LineDoc } from './runs'
import { line } from './schema'

const field = fc.constantFrom('leerling.roepnaam', 'contact.naam', 'maatregel.omschrijving')
const bold = fc.constantFrom({}, { bold: true as const })
const run: fc.Arbitrary<TemplateRun> = fc.oneof(
  fc.tuple(fc.string({ unit: 'grapheme' }), bold).map(([text, look]) => ({ text, ...look })),
  fc.tuple(field, bold).map(([field, look]) => ({ field, ...look }))
)
const runs = fc.array(run, { maxLength: 6 })
const when = fc.constantFrom({}, { when: 'gehoord.datum' })
const block = fc.oneof(
  fc
    .tuple(fc.constantFrom('paragraph' as const, 'measure' as const), runs, when)
    .map(([kind, runs, w]) => ({ kind, runs: joined(runs), ...w })),
  when.map((w) => ({ kind: 'offences' as const, ...w })),
  fc
    .tuple(
      fc.array(
        fc.tuple(runs, when).map(([runs, w]) => ({ runs: joined(runs), ...w })),
        { maxLength: 3 }
      ),
      when
    )
    .map(([items, w]) => ({ kind: 'list' as const, items, ...w }))
)
const text: fc.Arbitrary<TemplateText> = fc.record({
  subject: runs.map(joined),
  blocks: fc.array(block, { maxLength: 6 }),
  closing: runs.map(joined)
})

describe('a line in the editor', () => {
  test('says in the editor what it says in the letter, and back, through the very schema of the editor', () => {
    fc.assert(
      fc.property(runs, (runs) => {
        const node = Node.fromJSON(line, docOf(runs))
        node.check()
        expect(runsOf(node.toJSON() as LineDoc)).toEqual(joined(runs))
      })
    )
  })

  test('is kept in as few runs as can be, and joining it again changes nothing', () => {
    expect(
      joined([{ text: 'a' }, { text: '' }, { text: 'b' }, { text: 'c', bold: true }, { field: 'x' }])
    ).toEqual([{ text: 'ab' }, { text: 'c', bold: true }, { field: 'x' }])
    fc.assert(
      fc.property(runs, (runs) => {
        expect(joined(joined(runs))).toEqual(joined(runs))
        expect(plainOf(joined(runs))).toBe(plainOf(runs))
      })
    )
  })

  test('is pasted a line at a time, with the gaps that were copied', () => {
    const known = new Set(['leerling.roepnaam'])
    expect(linesFrom('Beste {leerling.roepnaam},\r\n\n\tTot {morgen}.', known)).toEqual([
      [{ text: 'Beste ' }, { field: 'leerling.roepnaam' }, { text: ',' }],
      [{ text: 'Tot {morgen}.' }]
    ])
    expect(linesFrom(' \n ', known)).toEqual([])
    expect(linesFrom('__proto__ {__proto__}', known)).toEqual([[{ text: '__proto__ {__proto__}' }]])
  })

  test('is blank without a word or a gap, and counts its words', () => {
    expect(isBlank([{ text: '  ' }])).toBe(true)
    expect(isBlank([{ field: 'leerling.klas' }])).toBe(false)
    expect(wordsIn([{ text: 'Dag ' }, { field: 'leerling.roepnaam' }, { text: ' en dag' }])).toBe(4)
  })
})

describe('a draft', () => {
  test('says what the letter says that it began with', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(textOf(draftOf(text))).toEqual(text)
        expect(isSame(draftOf(text), draftOf(text))).toBe(true)
      })
    )
  })

  const one = draftOf({
    subject: [],
    closing: [],
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'een' }] },
      { kind: 'offences' },
      { kind: 'list', items: [{ runs: [] }] }
    ]
  })
  const [first, table, list] = one.blocks
  const kinds = ({ blocks }: typeof one) => blocks.map(({ kind }) => kind)

  test('has its parts moved, and not past its ends', () => {
    expect(kinds(moved(one, first.key, 1))).toEqual(['offences', 'paragraph', 'list'])
    expect(moved(one, first.key, -1)).toEqual(one)
    expect(moved(one, list.key, 1)).toEqual(one)
    expect(moved(one, -1, 1)).toEqual(one)
  })

  test('has parts added after another, or at the end', () => {
    expect(kinds(putAfter(one, first.key, [newBlock('measure')]))).toEqual([
      'paragraph',
      'measure',
      'offences',
      'list'
    ])
    expect(kinds(putAfter(one, null, [newBlock('measure')]))).toEqual([
      'paragraph',
      'offences',
      'list',
      'measure'
    ])
  })

  test('has a part taken out and put back where it was, once', () => {
    const less = without(one, table.key)
    expect(kinds(less)).toEqual(['paragraph', 'list'])
    const back = putBack(less, table, 1)
    expect(back).toEqual(one)
    expect(putBack(back, table, 0)).toEqual(one)
  })

  test('has lines of a list added and moved', () => {
    const more = onBlock(one, list.key, (block) =>
      itemsAfter(block, list.items[0].key, [newItem([{ text: 'twee' }])])
    )
    const grown = more.blocks[2]
    expect(grown.items).toHaveLength(2)
    expect(movedItem(grown, grown.items[1].key, -1).items[0].runs).toEqual([{ text: 'twee' }])
  })

  test('begins a measure with what was decided, and a list with one line', () => {
    expect(newBlock('measure').runs).toEqual([{ field: 'maatregel.omschrijving' }])
    expect(newBlock('list').items).toHaveLength(1)
  })
})
