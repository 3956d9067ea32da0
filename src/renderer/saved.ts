import { createStore } from './store'

/** Whether everything this window was told to keep is on disk: `unsaved` when an act ended without a sure answer. */
export type Saved = 'saved' | 'busy' | 'unsaved'

const state = createStore<Saved>('saved')
let running = 0
let lost = false

/** Follows one act for the rail: *opgeslagen* shows only after the reply (R1), never before it. */
export async function whileSaving<T>(
  act: () => Promise<T>,
  isSureNo: (fault: unknown) => boolean
): Promise<T> {
  if (running === 0) lost = false
  running += 1
  state.set('busy')
  try {
    return await act()
  } catch (fault) {
    if (!isSureNo(fault)) lost = true
    throw fault
  } finally {
    running -= 1
    if (running === 0) state.set(lost ? 'unsaved' : 'saved')
  }
}

export const savedNow = state.get
/** The state the rail shows. */
export const useSaved = (): Saved => state.use()
