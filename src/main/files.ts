import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain } from 'electron'
import { z } from 'zod'
import { trusted } from './ipc'
import { writeWhole } from '../core/safekeeping/write-whole'

/** What the app makes for people: letters and reports, sheets, notes, backups. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['pdf', 'PDF'],
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['json', 'JSON'],
  ['txt', 'Tekst'],
  ['eml', 'E-mailconcept'],
  ['bvr', 'Belvrij-back-up']
])

/** A file the page hands over to be saved. The name is ours to check: no folder, an ending from the list. */
export const FileToSave = z.strictObject({
  name: z
    .string()
    .max(120)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u)
    .refine((name) => kinds.has(extension(name))),
  type: z.string().max(100),
  base64: z.string()
})

const extension = (name: string): string => extname(name).slice(1).toLowerCase()

/** Saves through the system's own dialog. Says `saved: false` when the person changed their mind or it failed. */
export function saveFiles(): void {
  ipcMain.handle('save', async (event, input: unknown): Promise<{ saved: boolean }> => {
    const window = BrowserWindow.fromWebContents(event.sender)
    const file = FileToSave.safeParse(input)
    if (!trusted(event) || window === null || !file.success) return { saved: false }
    const { name, base64 } = file.data
    const path = await askPlace(window, join(app.getPath('documents'), name), extension(name))
    if (path === undefined) return { saved: false }
    try {
      await writeWhole(path, Buffer.from(base64, 'base64'))
      return { saved: true }
    } catch {
      await dialog.showMessageBox(window, {
        type: 'error',
        message: `${basename(path)} is niet opgeslagen.`,
        detail: 'Er is geen ruimte op de schijf, of u mag in deze map niet schrijven. Kies een andere map.'
      })
      return { saved: false }
    }
  })
}

/** Asks where, and asks again when the ending we put back would fall on a file nobody agreed to replace. */
async function askPlace(window: BrowserWindow, start: string, ending: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: start,
    filters: [{ name: kinds.get(ending) ?? ending, extensions: [ending] }]
  })
  if (canceled || !filePath) return undefined
  if (extension(filePath) === ending) return filePath
  const completed = `${filePath}.${ending}`
  return existsSync(completed) ? askPlace(window, completed, ending) : completed
}
