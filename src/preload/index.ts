import { contextBridge, ipcRenderer } from 'electron'

// All that the page gets of the machine. The event object stays here: it would hand over the channel itself.
contextBridge.exposeInMainWorld('host', {
  kind: 'electron',
  call: (ask: unknown): Promise<unknown> => ipcRenderer.invoke('call', ask),
  save: (file: unknown): Promise<unknown> => ipcRenderer.invoke('save', file),
  onChanged: (listener: () => void): void => {
    ipcRenderer.on('changed', () => listener())
  }
})
