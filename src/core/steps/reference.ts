/** "TEL-2026-0042": the school year by its first year, then a number without gaps (dutch-schools 7.3). */
export const referenceOf = (schoolYear: string, number: number): string =>
  `TEL-${schoolYear.slice(0, 4)}-${String(number).padStart(4, '0')}`
