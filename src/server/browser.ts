import { spawn } from 'node:child_process'

/** The command that opens a link in the user's own browser, or undefined where there is no screen to show it on. */
export function opener(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv
): [string, ...string[]] | undefined {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  if (platform === 'darwin') return ['open']
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined
}

/** Opens the link when it can; the printed link remains for whoever it could not open it for. */
export function openBrowser(link: string): void {
  const [command, ...first] = opener(process.platform, process.env) ?? []
  if (command === undefined) return
  spawn(command, [...first, link], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
