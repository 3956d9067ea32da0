/** What stands in brackets or in hex is text, and no instruction. */
const withoutText = (page: string) =>
  page.replace(/\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)/gs, '()').replace(/<[0-9A-Fa-f\s]*>/g, '<>')

const colours = new Set(['k', 'K'])
const drawing = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh'])

/**
 * What is wrong in the instructions of a page: something drawn that is neither tagged nor an artifact (6.7.3), marks or
 * states that do not close (6.1.13), colour of another kind than the file's profile (6.2.4.3).
 */
export function contentFaults(page: string): string[] {
  const faults = new Set<string>()
  let [marks, states] = [0, 0]
  for (const word of withoutText(page).split(/[\s[\]]+|(?<=[>)])/)) {
    if (word === 'BDC' || word === 'BMC') marks += 1
    else if (word === 'EMC') marks -= 1
    else if (word === 'q') states += 1
    else if (word === 'Q') states -= 1
    else if (colours.has(word)) faults.add('6.2.4 colour of another kind')
    else if (drawing.has(word) && marks < 1) faults.add('6.7.3 something drawn without a tag')
    if (states > 28) faults.add('6.1.13 states nested too deep')
  }
  if (marks !== 0) faults.add('6.7.3 marks that do not close')
  if (states !== 0) faults.add('6.1.13 states that do not close')
  return [...faults]
}
