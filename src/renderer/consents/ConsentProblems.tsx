import type { ConsentProblem } from '../../contract/consents'
import { Card } from '../parts/Card'
import { useWords } from '../words'
import css from './consents.module.css'

const shown = 8

/** What is the matter with the file: what stops it, and what is left out. */
export function ConsentProblems({ problems }: { problems: readonly ConsentProblem[] }) {
  const { importing: w } = useWords().consents
  const groups = [
    { title: w.errors, attention: true, of: problems.filter(({ severity }) => severity === 'error') },
    { title: w.warnings, attention: false, of: problems.filter(({ severity }) => severity === 'warning') }
  ]
  const placeOf = ({ code, line, column, value }: ConsentProblem) =>
    code === 'column-missing'
      ? w.column[value as 'number']
      : `${w.line(line, column)}${value && `: “${value}”`}`
  return groups
    .filter(({ of }) => of.length > 0)
    .map(({ title, attention, of }) => (
      <Card key={title} title={title} attention={attention}>
        <ul className={css['plain']}>
          {of.slice(0, shown).map((problem) => (
            <li key={`${problem.line} ${problem.code} ${problem.value}`}>
              <strong>{placeOf(problem)}</strong>
              <br />
              {w.problem[problem.code]}
            </li>
          ))}
          {of.length > shown && <li className="muted">{w.more(of.length - shown)}</li>}
        </ul>
      </Card>
    ))
}
