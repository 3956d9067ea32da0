import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './runtime.mjs'

// node scripts/complete-lockfile.mjs, after npm install. A registry mirror may not list every platform package of a
// release; npm then leaves those out of the lockfile without a word, and `npm ci` on such a platform installs a package
// that cannot load its binding. This puts them back, without an integrity that nobody here could have checked.

const systems = new Set('aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' '))
const processors = new Set('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x x64'.split(' '))
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

/** For which machines a platform package is, read from its name (`…-linux-arm64-musl`); undefined for any other name. */
export function machinesOf(name) {
  const [, system, processor, rest] = /[-/]([a-z0-9]+)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(name) ?? []
  const found = systems.has(system) && processors.has(processor)
  if (!found) return undefined
  const library = system === 'linux' && processor !== 'arm' ? libraries[rest] : undefined
  return { os: [system], cpu: [processor], ...(library ? { libc: [library] } : {}) }
}

/**
 * The entries that a lockfile lacks: each optional package that a locked package names, at an exact version, and that
 * stands nowhere. Throws when its name does not tell for which machines it is: that one needs a person.
 */
export function missingEntries({ packages }) {
  const names = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/'))))
  const missing = {}
  for (const { optionalDependencies = {}, dev, license, engines } of Object.values(packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const path = `node_modules/${name}`
      if (names.has(path)) continue
      const machines = machinesOf(name)
      if (!machines || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version))
        throw new Error(
          `${name}@${version} is not in the lockfile, and its name does not tell for which machines it is.`
        )
      const { os, cpu, libc } = machines
      // In the order in which npm writes them, so that npm has nothing to change.
      const entry = { version, cpu, libc, dev, license, optional: true, os, engines }
      missing[path] = JSON.parse(JSON.stringify(entry))
    }
  return missing
}

/** The lockfile with those entries, in npm's own order. */
export function completed(lock) {
  const packages = { ...lock.packages, ...missingEntries(lock) }
  const order = (a, b) => a.localeCompare(b, 'en')
  return {
    ...lock,
    packages: Object.fromEntries(
      Object.keys(packages)
        .sort(order)
        .map((path) => [path, packages[path]])
    )
  }
}

if (process.argv[1]?.endsWith('complete-lockfile.mjs')) {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  for (const path of Object.keys(missingEntries(lock))) console.log(`added ${path}`)
  writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`)
}
