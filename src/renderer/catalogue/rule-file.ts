/** As the application takes it: far more than the rules of any school. */
const most = 500_000

/** The text of a file that was chosen; null when it is too large to be one with rules. */
export const readRuleFile = (file: File): Promise<string | null> =>
  file.size > most ? Promise.resolve(null) : file.text()

/** Text as it is handed over to be saved. */
export const toBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
