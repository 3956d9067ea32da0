import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guessGuardianColumns, guessPupilColumns, kindOfFile } from './columns'
import { readTable } from './csv'
import { difference } from './difference'
import { readGuardians, readPupils } from './reading'

function tableOf(name: string) {
  const read = readTable(readFileSync(join(import.meta.dirname, '../../../resources/sample', `${name}.csv`)))
  if ('refused' in read) throw new Error(read.refused)
  return read.ok
}
const pupilTable = tableOf('leerlingen')
const guardianTable = tableOf('ouders')
const pupils = readPupils(pupilTable, guessPupilColumns(pupilTable.headers))
const guardians = readGuardians(
  guardianTable,
  guessGuardianColumns(guardianTable.headers),
  new Set(pupils.rows.map(({ number }) => number))
)
const staff = tableOf('personeel').rows.map(
  ([code = '', initials = '', givenName = '', prefix = '', familyName = '', job = '']) => ({
    code,
    initials,
    givenName,
    prefix,
    familyName,
    job
  })
)
const lessons = tableOf('rooster').rows.map(
  ([className = '', day = '', hour = '', subject = '', room = '', teacher = '']) => ({
    className,
    day,
    hour,
    subject,
    room,
    teacher
  })
)

describe('the sample school', () => {
  test('has five files that are read without a single problem', () => {
    for (const name of ['leerlingen', 'ouders', 'personeel', 'rooster', 'belrooster'])
      expect(tableOf(name).problems).toEqual([])
    expect([pupils.problems, pupils.ignored, guardians.problems, guardians.ignored]).toEqual([[], [], [], []])
    expect([kindOfFile(pupilTable.headers), kindOfFile(guardianTable.headers)]).toEqual([
      'pupils',
      'guardians'
    ])
    expect([pupilTable.encoding, pupilTable.separator]).toEqual(['utf-8', ','])
    expect([guardianTable.encoding, guardianTable.separator]).toEqual(['windows-1252', ';'])
  })

  test('comes in whole, each class with its mentor', () => {
    const read = { pupils: pupils.rows, guardians: guardians.rows }
    const first = difference({ pupils: [], guardians: [], classes: [], staff, groups: [], trips: [] }, read)
    expect(first.newClasses).toEqual(['H3a', 'H3b', 'V2c'])
    expect([first.newPupils.length, first.newGuardians.length]).toEqual([84, guardians.rows.length])
    expect(first.newMentors).toEqual([])
    expect(first.changedMentors.map(({ to }) => to)).toEqual(['DEK', 'AYD', 'VEL'])
  })

  test('has three classes of 28, two pupils who share a first name, and one pupil of eighteen', () => {
    for (const [className, list] of Map.groupBy(pupils.rows, ({ className }) => className)) {
      const names = list.map(({ givenName }) => givenName)
      expect([list.length, names.length - new Set(names).size]).toEqual([28, className === 'H3b' ? 0 : 1])
    }
    expect(
      pupils.rows.filter(({ bornOn = '' }) => bornOn < '2008-11-01').map(({ givenName }) => givenName)
    ).toEqual(['Oleksandr'])
  })

  test('has every pupil at home: in two households, with one parent, without authority, at a secret address', () => {
    const homes = [...Map.groupBy(guardians.rows, ({ pupilNumber }) => pupilNumber).values()]
    expect(homes.length).toBe(84)
    expect(homes.filter((home) => new Set(home.map(({ street }) => street)).size === 2).length).toBe(8)
    expect(homes.filter((home) => home.length === 1).length).toBe(6)
    expect(guardians.rows.filter(({ authority }) => authority === 'no').length).toBe(2)
    expect(guardians.rows.filter(({ secretAddress }) => secretAddress === 'yes').length).toBe(1)
    expect(new Set(guardians.rows.map(({ language }) => language))).toEqual(
      new Set(['nl', 'en', 'tr', 'ar', 'pl', 'uk'])
    )
  })

  test('has only addresses that lead nowhere', () => {
    const addresses = [...pupils.rows, ...guardians.rows].map(({ email = '' }) => email)
    expect(addresses.filter((email) => !email.endsWith('.example'))).toEqual([])
    expect(guardians.rows.filter(({ postcode = '' }) => !/^999[89] /u.test(postcode))).toEqual([])
  })

  test('has a timetable in which no class, teacher or room is in two places, and every hour has its bell', () => {
    const bells = new Set(tableOf('belrooster').rows.map(([day, hour]) => `${day} ${hour}`))
    for (const part of ['className', 'room', 'teacher'] as const) {
      const places = lessons.map((lesson) => `${lesson.day} ${lesson.hour} ${lesson[part]}`)
      expect(places.length - new Set(places).size).toBe(0)
    }
    expect(lessons.filter(({ day, hour }) => !bells.has(`${day} ${hour}`))).toEqual([])
    expect(lessons.filter(({ teacher }) => !staff.some(({ code }) => code === teacher))).toEqual([])
    expect(bells.size).toBe(35)
  })

  test('has its bells in order, with lessons of 50 minutes and of 40 on Wednesday and Friday', () => {
    const minutes = (clock = ''): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
    for (const [day, hours] of Map.groupBy(tableOf('belrooster').rows, ([day]) => day)) {
      const lengths = hours.map(([, , begin, end]) => minutes(end) - minutes(begin))
      expect(new Set(lengths)).toEqual(new Set([day === 'woensdag' || day === 'vrijdag' ? 40 : 50]))
      expect(hours.every(([, , begin], at) => minutes(begin) >= minutes(hours[at - 1]?.[3] ?? '00:00'))).toBe(
        true
      )
    }
  })
})
