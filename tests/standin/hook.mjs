import { registerHooks } from 'node:module'

const here = new URL('./', import.meta.url).href
const electron = new URL('./electron.ts', import.meta.url).href

// `electron` is the stand-in; between the stand-in's own files the ending may be left out, as everywhere here.
registerHooks({
  resolve(name, context, next) {
    if (name === 'electron') return { url: electron, shortCircuit: true }
    if (/^\.\/[\w-]+$/.test(name) && context.parentURL?.startsWith(here)) return next(`${name}.ts`, context)
    return next(name, context)
  }
})
