import type { Device } from '../contract/devices'
import { api } from './api'
import { useAsk } from './ask'
import { useWords } from './words'

/** What a kind of device is called: by the school's own word, or in the language of the screen. */
export function useDeviceName(): (device: Device) => string {
  const { labels } = useWords()
  const kinds = useAsk(api.custody.deviceKinds, {}).value
  const known: Readonly<Record<string, string>> = labels.device
  return (device) => kinds?.find(({ id }) => id === device)?.label || known[device] || device
}
