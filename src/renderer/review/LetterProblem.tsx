import type { No } from '../api'
import { ErrorLine } from '../parts/ErrorLine'
import { useWords } from '../words'
import { listed } from '../words/when'

/** Why letters cannot be made; an empty field is named, with whose letter it is and where to fill it. */
export function LetterProblem({ problem }: { problem: No | null }) {
  const { fields, decide } = useWords().review
  if (problem?.reason !== 'refused' || problem.why !== 'field-missing') return <ErrorLine problem={problem} />
  const { recipient = '', fields: empty = '', characters } = problem.about
  const named = new Set(empty.split(' ').map((field) => fields[field] ?? field))
  const which = characters ? [...named].map((name) => `${name} (${characters})`) : [...named]
  return <ErrorLine>{decide.cannot(recipient, listed(which))}</ErrorLine>
}
