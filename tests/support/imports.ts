import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'vite'

/** One import as it stands in the source; `to` is a path from the project's root, or a package's name. */
export interface Import {
  readonly from: string
  readonly to: string
  /** Nothing of it is left when the program runs. */
  readonly types?: boolean
}

const root = join(import.meta.dirname, '../..')

/** What a source file imports, types included. Our own files come as paths without their ending. */
export function importsIn(file: string, source: string): Import[] {
  const { module, program } = parseSync(file, source)
  if (program.type !== 'Program') throw new Error(`${file} cannot be read.`)
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      types: entries.length > 0 && entries.every(({ isType }) => isType)
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ name: moduleRequest.value, types: isType }] : []
      )
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      name: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      types: false
    }))
  ]
  return found.map(({ name, types }) => ({
    from: file,
    to: name.startsWith('.') ? join(dirname(file), name).replace(/\.tsx?$/, '') : name,
    types
  }))
}

/** Every import of the product's own source, tests left out. */
export function allImports(): Import[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/\.(test|fixture|d)\.tsx?$/.test(file))
    .flatMap((file) => importsIn(relative(root, join(root, file)), readFileSync(join(root, file), 'utf8')))
}

/** Chains of imports that come back to where they began, each named once. */
export function cycles(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, ({ from }) => from.replace(/\.tsx?$/, ''))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at !== -1) found.push([...path.slice(at), file].join(' → '))
    if (at !== -1 || done.has(file)) return
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return found
}
