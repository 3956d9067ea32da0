import { posix, win32 } from 'node:path'

/**
 * Where the school's file lives when nobody says otherwise: the local data folder of this user, never the roaming
 * one, because a profile that is copied at sign-in tears a database.
 */
export function usualFolder(platform: NodeJS.Platform, home: string, environment: NodeJS.ProcessEnv): string {
  if (platform === 'win32')
    return win32.join(environment['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'Belvrij')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Belvrij')
  const given = environment['XDG_DATA_HOME']
  return posix.join(given?.startsWith('/') ? given : posix.join(home, '.local', 'share'), 'belvrij')
}

/**
 * Why the live database may not stand in this (absolute) folder, as a sentence, or undefined when it may: a network
 * share and a folder that OneDrive copies both damage an open database. Backups may go there.
 */
export function whyNotHere(folder: string): string | undefined {
  if (/^(\\\\|\/\/)/.test(folder))
    return `De map ${folder} staat op het netwerk; daar raakt het bestand van de school beschadigd. Kies een map op deze computer.`
  if (folder.split(/[\\/]/).some((part) => /^onedrive( - .+)?$/i.test(part)))
    return `De map ${folder} wordt door OneDrive gekopieerd; daar raakt het bestand van de school beschadigd. Kies een andere map.`
  return undefined
}
