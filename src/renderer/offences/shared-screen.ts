/**
 * Whether the class may be watching: the round is open behind this, or a second display is connected. A mirrored
 * display cannot be told, so from the round nothing is ever shown without being asked for (quality 8.2).
 */
export const mayBeSeen = (): boolean =>
  location.hash.startsWith('#/les') || (screen as Screen & { isExtended?: boolean }).isExtended === true
