import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * The menu behind Alt: copy and paste, and zoom. Nothing in it reloads or inspects the page. The page handles its
 * own keys, so that Ctrl+Z undoes a mark in a round and not a letter in a field.
 */
export function setMenu(): void {
  const quiet = { registerAccelerator: false }
  const edit: MenuItemConstructorOptions[] = [
    { label: 'Ongedaan maken', role: 'undo', ...quiet },
    { label: 'Opnieuw', role: 'redo', ...quiet },
    { type: 'separator' },
    { label: 'Knippen', role: 'cut', ...quiet },
    { label: 'Kopiëren', role: 'copy', ...quiet },
    { label: 'Plakken', role: 'paste', ...quiet },
    { label: 'Alles selecteren', role: 'selectAll', ...quiet }
  ]
  const view: MenuItemConstructorOptions[] = [
    { label: 'Groter', role: 'zoomIn' },
    { label: 'Kleiner', role: 'zoomOut' },
    { label: 'Gewone grootte', role: 'resetZoom' },
    { label: 'Volledig scherm', role: 'togglefullscreen' }
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: 'Bewerken', submenu: edit },
      { label: 'Beeld', submenu: view }
    ])
  )
}
