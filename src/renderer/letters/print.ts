import './print.css'
import type { Printed } from './Sheets'

/**
 * Prints exactly these letters or slips: one page per sheet, without margins of ours and without the screen. Resolves
 * when the dialog of the system has closed; whether it printed, only the person knows.
 */
export async function printLetters(letters: readonly Printed[]): Promise<void> {
  const sheets = document.createElement('div')
  sheets.className = 'print-sheets'
  const addresses: string[] = []
  for (const page of letters.flatMap(({ pages }) => pages)) {
    const address = URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' }))
    addresses.push(address)
    const picture = new Image()
    picture.src = address
    picture.alt = ''
    sheets.append(picture)
  }
  document.body.append(sheets)
  try {
    await Promise.all([...sheets.querySelectorAll('img')].map((picture) => picture.decode()))
    window.print()
  } finally {
    sheets.remove()
    for (const address of addresses) URL.revokeObjectURL(address)
  }
}
