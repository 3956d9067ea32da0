import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportFiles, ImportPreview } from '../../contract/roster'
import type { Backup } from '../../contract/safekeeping'
import { openTestHouse, type TestHouse } from '../../../tests/support/house'
import { guardianFile, pupilFile } from './importing.fixture'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
  await house.setUp()
})
afterEach(() => house.remove())

const look = (files: ImportFiles) => house.get<ImportPreview>('roster.previewImport', { files })
const bringIn = (files: ImportFiles, fingerprint: string) =>
  house.get('roster.applyImport', { files, fingerprint, from: '2026-01-21', leaversLeave: false, typed: '' })
const classes = () => house.get<{ name: string; pupils: number }[]>('roster.classes')
const sampleFile = async (name: string): Promise<ImportFiles[number]> => ({
  file: {
    name,
    base64: await readFile(join(import.meta.dirname, '../../../resources/sample', name), 'base64')
  },
  mapping: null
})

test('the sample lists come in without one problem, after a copy that brings the empty school back', async () => {
  const files = [await sampleFile('leerlingen.csv'), await sampleFile('ouders.csv')]
  const shown = await look(files)
  expect(shown.problems).toEqual([])
  expect(shown.files).toMatchObject([
    { kind: 'pupils', encoding: 'utf-8', separator: ',', rows: 84, ignored: [] },
    { kind: 'guardians', encoding: 'windows-1252', separator: ';', ignored: [] }
  ])
  expect(shown.files.map(({ example }) => example.length)).toEqual([5, 5])
  expect([shown.newClasses, shown.newPupils.length]).toEqual([['H3a', 'H3b', 'V2c'], 84])
  expect(shown.mentorsUnknown).toEqual(['Esther Dekker', "Mirjam in 't Veld", 'Selim Aydin'])
  expect(await classes()).toEqual([])

  await bringIn(files, shown.fingerprint)
  expect(await classes()).toMatchObject([
    { name: 'H3a', pupils: 28 },
    { name: 'H3b', pupils: 28 },
    { name: 'V2c', pupils: 28 }
  ])
  expect(await look(files)).toMatchObject({ newPupils: [], newGuardians: 0, changed: [], unchanged: 84 })

  const [copy] = await house.get<Backup[]>('safekeeping.backups')
  expect(copy).toMatchObject({ reason: 'import', pupils: 0 })
  await house.get('safekeeping.restore', { id: copy?.id })
  await house.signIn()
  expect(await classes()).toEqual([])
})

test('1,200 pupils with their parents come in whole', async () => {
  const numbers = Array.from({ length: 1200 }, (_, at) => String(100_000 + at))
  const files = [
    pupilFile(...numbers.map((number, at) => `${number};Noor;van;Veld${at};H${1 + Math.floor(at / 30)}`)),
    guardianFile(
      ...numbers.flatMap((number) =>
        ['moeder;M.', 'vader;P.'].map((who) => `${number};${who};Veld;${who[0]}${number}@ouder.example`)
      )
    )
  ]
  const began = performance.now()
  const { fingerprint } = await look(files)
  const looked = performance.now()
  await bringIn(files, fingerprint)
  const done = performance.now()
  process.stdout.write(
    `1,200 pupils: shown in ${Math.round(looked - began)} ms, in after ${Math.round(done - looked)} ms\n`
  )
  expect((await classes()).map(({ pupils }) => pupils)).toEqual(Array.from({ length: 40 }, () => 30))
  expect(await look(files)).toMatchObject({ newPupils: [], newGuardians: 0, changed: [], unchanged: 1200 })
})
