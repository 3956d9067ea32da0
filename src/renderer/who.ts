import type { Staff } from '../contract/accounts'
import { api } from './api'
import { useAsk } from './ask'

/** Who is signed in on this window. Behind the door there is always someone. */
export function useMe(): Staff | null {
  return useAsk(api.accounts.me, {}).value?.staff ?? null
}
