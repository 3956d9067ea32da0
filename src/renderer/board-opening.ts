import { createStore } from './store'

const opening = createStore<string | null>(null)

/** The permission that stands on the board now, by its id; it stays there when the window locks. */
export const useOnBoard = () => opening.use()
/** Shows a permission large for the class. */
export const showOnBoard = (permissionId: string) => opening.set(permissionId)
/** Puts the board away. */
export const clearBoard = () => opening.set(null)
