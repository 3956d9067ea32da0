// What `import … from 'electron'` gives in the stand-in. A name that is missing here fails the import by its name.
export { app } from './app'
export {
  clipboard,
  dialog,
  Menu,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  safeStorage,
  screen,
  shell,
  Tray
} from './desk'
export { ipcMain } from './ipc'
export { protocol } from './scheme'
export { session } from './session'
export { BrowserWindow, webContents } from './windows'
