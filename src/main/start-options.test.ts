import { expect, test } from 'vitest'
import { startOptions } from './start-options'

test.each([
  [[], undefined, false],
  [['--demo'], undefined, true],
  [['--data', '/srv/school'], '/srv/school', false],
  [['/repo', '--data=/srv/school', '--demo'], '/srv/school', true],
  [['--inspect=0', '--remote-debugging-port=0', '/repo', '--data', '/a b'], '/a b', false],
  [['--no-sandbox', '--data'], undefined, false]
])('the words %j ask for folder %s and demo %s', (args, folder, demo) => {
  expect(startOptions(args)).toEqual({ folder, demo })
})
