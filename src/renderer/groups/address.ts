/** Stand in the address in place of an id, for one that is being made. */
export const newGroup = 'nieuwe-groep'
export const newTrip = 'nieuw-uitje'

/** Where groups and trips are listed. */
export const groupsAddress = '/groepen'
/** Where a group or trip is made or changed. */
export const groupAddress = (groupId: string): string => `${groupsAddress}/${groupId}`
/** Where the pockets of a class, group or trip are. */
export const pocketsAddress = (classId: string): string => `/vakken/${classId}`
