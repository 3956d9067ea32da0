import { describe, expect, test } from 'vitest'
import { allImports, cycles, importsIn, type Import } from './support/imports'

/** In this order: each feature of the core imports only from those before it. */
const features = [
  'long-work',
  'settings',
  'calendar',
  'accounts',
  'roster',
  'timetable',
  'exemptions',
  'consents',
  'permissions',
  'custody',
  'ladder',
  'steps',
  'offences',
  'mail',
  'letters',
  'contacts',
  'slips',
  'review',
  'care',
  'yearly',
  'patterns',
  'schedule',
  'lists',
  'setup'
]
const ours = (folder: string) => new RegExp(`^src/${folder}(/|$)`)
const featureOf = (path: string): string | undefined => /^src\/core\/([a-z-]+)\//.exec(path)?.[1]
/** Files of the core that decide on plain values, by name; all that ends in `-rules` too. */
const deciding =
  'rules merge content rotation days windows difference pairing reading columns cells splitting recipients explain decisions concluding due undo story moments planning summaries lesson-hours hour-key group-names free-days holidays card rule-set-shape findings reference sheet why-content why-facts talk-content'
const pure = new RegExp(
  `^src/(contract/.*|core/[a-z-]+/([a-z-]+-rules|${deciding.split(' ').join('|')}))\\.ts$`
)

interface ImportRule {
  readonly name: string
  readonly breaks: (each: Import) => boolean
  /** An import that breaks the rule: the rule is seen to notice it. */
  readonly example: Import
}

const rules: readonly ImportRule[] = [
  {
    name: 'Electron lives in its host and the preload only',
    breaks: ({ from, to }) => /^electron(\/|$)/.test(to) && !ours('(main|preload)').test(from),
    example: { from: 'src/core/app.ts', to: 'electron' }
  },
  {
    name: 'the screens know the contract and nothing else of ours',
    breaks: ({ from, to }) => ours('renderer').test(from) && ours('(core|main|server|preload)').test(to),
    example: { from: 'src/renderer/api.ts', to: 'src/core/app' }
  },
  {
    name: 'the screens take types from the contract, and of its values only names, ids and what a file may be called: no schema reaches a window',
    breaks: ({ from, to, types }) =>
      ours('renderer').test(from) &&
      ours('contract').test(to) &&
      !types &&
      !/^src\/contract\/(id|names|dossier-name)$/.test(to),
    example: { from: 'src/renderer/ladder/Rungs.tsx', to: 'src/contract/ladder' }
  },
  {
    name: 'the core knows no host and no screen',
    breaks: ({ from, to }) => ours('core').test(from) && ours('(main|server|preload|renderer)').test(to),
    example: { from: 'src/core/house.ts', to: 'src/main/window' }
  },
  {
    name: 'the hosts do not know each other',
    breaks: ({ from, to }) =>
      (ours('main').test(from) && ours('(server|renderer)').test(to)) ||
      (ours('server').test(from) && ours('(main|renderer)').test(to)),
    example: { from: 'src/server/http.ts', to: 'src/main/policies' }
  },
  {
    name: 'the contract is the floor: zod and its own files',
    breaks: ({ from, to }) => ours('contract').test(from) && to !== 'zod' && !ours('contract').test(to),
    example: { from: 'src/contract/call.ts', to: 'node:crypto' }
  },
  {
    name: 'the preload imports nothing of ours',
    breaks: ({ from, to }) => ours('preload').test(from) && to !== 'electron',
    example: { from: 'src/preload/index.ts', to: 'src/contract/call' }
  },
  {
    name: 'rules are pure: no store, no calls, no database, no Node',
    breaks: ({ from, to }) =>
      pure.test(from) && /^node:|\/(store|calls|context|app|house)$|\/database\/|^kysely/.test(to),
    example: { from: 'src/core/custody/rules.ts', to: 'src/core/custody/store' }
  },
  {
    name: 'only the file that opens a database knows the driver',
    breaks: ({ from, to }) => to.startsWith('better-sqlite3') && from !== 'src/core/database/open.ts',
    example: { from: 'src/core/app.ts', to: 'better-sqlite3-multiple-ciphers' }
  },
  {
    name: 'only the letter press and its thread know the typesetter',
    breaks: ({ from, to }) => /typst/.test(to) && !/^src\/core\/letters\/(pdf|typesetter)\.ts$/.test(from),
    example: { from: 'src/core/letters/calls.ts', to: '@myriaddreamin/typst-ts-node-compiler' }
  },
  {
    name: 'only the reader of calendar files knows their parser',
    breaks: ({ from, to }) => to.startsWith('ical') && !/^src\/core\/calendar\/ic(s|al)\.ts$/.test(from),
    example: { from: 'src/core/timetable/refresh.ts', to: 'ical.js' }
  },
  {
    name: 'only the writer of each kind of sheet knows its library',
    breaks: ({ from, to }) =>
      (to.startsWith('write-excel-file') && from !== 'src/core/lists/xlsx.ts') ||
      (to.startsWith('csv-stringify') && from !== 'src/core/lists/csv.ts'),
    example: { from: 'src/core/letters/calls.ts', to: 'write-excel-file/node' }
  },
  {
    name: 'only one file knows how mail is sent',
    breaks: ({ from, to }) => to.startsWith('nodemailer') && from !== 'src/core/mail/smtp.ts',
    example: { from: 'src/core/letters/mail-work.ts', to: 'nodemailer' }
  },
  {
    name: 'only the scheduler knows what wakes it up',
    breaks: ({ from, to }) => to.startsWith('node-schedule') && from !== 'src/core/schedule/scheduler.ts',
    example: { from: 'src/core/timetable/refresh.ts', to: 'node-schedule' }
  },
  {
    name: 'only the parts know the component library',
    breaks: ({ from, to }) =>
      to.startsWith('@mantine/') && !/^src\/renderer\/(parts\/|theme|main|App)/.test(from),
    example: { from: 'src/renderer/custody/Lesson.tsx', to: '@mantine/core' }
  },
  {
    name: 'features stand in order',
    breaks: ({ from, to }) => {
      const [own, other] = [featureOf(from), featureOf(to)].map((feature) => features.indexOf(feature ?? ''))
      return own !== undefined && other !== undefined && own !== -1 && other > own
    },
    example: { from: 'src/core/roster/calls.ts', to: 'src/core/letters/store' }
  }
]

const imports = allImports()

describe('the shape of the source', () => {
  test('the source is read at all', () => {
    expect(imports.length).toBeGreaterThan(300)
    expect(importsIn('src/core/a/b.ts', `import type { X } from '../c'\nexport { Y } from 'zod'`)).toEqual([
      { from: 'src/core/a/b.ts', to: 'src/core/c', types: true },
      { from: 'src/core/a/b.ts', to: 'zod', types: false }
    ])
  })

  test.each(rules)('$name', ({ breaks, example }) => {
    expect(breaks(example)).toBe(true)
    expect(imports.filter(breaks)).toEqual([])
  })

  test('no file imports itself by a detour, types included', () => {
    const loop = [
      { from: 'src/a.ts', to: 'src/b' },
      { from: 'src/b.ts', to: 'src/a' }
    ]
    expect(cycles(loop)).toEqual(['src/a → src/b → src/a'])
    expect(cycles(imports)).toEqual([])
  })
})
