import { EventEmitter } from 'node:events'
import { strict } from './strict'

// What is set here is kept and asked by nobody: permissions, devices and downloads are Chromium's own in the stand-in.
const defaultSession = strict(
  'session',
  Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (): void => undefined,
    setPermissionCheckHandler: (): void => undefined,
    setDevicePermissionHandler: (): void => undefined,
    setSpellCheckerEnabled: (): void => undefined
  })
)

export const session = strict('session', { defaultSession })
