import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Reply } from '../contract/call'
import type { House } from '../core/house'
import { maySender } from './policies'

/** Whether a message comes from the page of one of our own windows. */
export const trusted = (event: IpcMainInvokeEvent): boolean =>
  maySender(event.senderFrame) && BrowserWindow.fromWebContents(event.sender) !== null

/** The name under which the house knows a window. */
export const connectionId = (contents: { readonly id: number }): string => `window-${contents.id}`

/** The one channel between a window and the house; strangers get a reply too, and it says no. */
export function answerCalls(house: Pick<House, 'call' | 'onChange'>): void {
  ipcMain.handle('call', (event, ask: unknown): Promise<Reply> | Reply =>
    trusted(event)
      ? house.call({ id: connectionId(event.sender), device: 'local' }, ask)
      : { ok: false, reason: 'forbidden' }
  )
  house.onChange(() => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('changed')
  })
}
