import type { Ref } from 'react'
import type { Problem } from '../../contract/roster'
import { Card } from '../parts/Card'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import { targetName } from './coupling'
import css from './Import.module.css'
import { ProblemsToFile } from './ProblemsToFile'

const shown = 8

interface ProblemsProps {
  problems: readonly Problem[]
  /** Where a key or a button brings the focus. */
  place: Ref<HTMLDivElement>
}

/** What is the matter with the files: grouped by what it is, with how to mend it, and where it stands. */
export function Problems({ problems, place }: ProblemsProps) {
  const texts = useWords().roster.importing.problems
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  if (problems.length === 0) return null
  return (
    <div ref={place} tabIndex={-1} className={css['problems']}>
      {errors.length > 0 && (
        <Card attention title={texts.errors}>
          <p>{texts.errorsText}</p>
          <Groups problems={errors} />
        </Card>
      )}
      {warnings.length > 0 && (
        <Card title={texts.warnings}>
          <p>{texts.warningsText}</p>
          <Groups problems={warnings} />
        </Card>
      )}
      <Row>
        <ProblemsToFile problems={[...errors, ...warnings]} />
      </Row>
    </div>
  )
}

function Groups({ problems }: { problems: readonly Problem[] }) {
  const texts = useWords().roster.importing
  const groups = [...Map.groupBy(problems, ({ file, code }) => `${file} ${code}`)]
  return groups.map(([key, group]) => {
    const { file, code } = group[0]!
    const words = texts.problem[code]
    return (
      <section key={key} className={css['group']}>
        <h3>
          {file}: {words?.title ?? code}
        </h3>
        <p>{words?.how}</p>
        <ul className={css['list']}>
          {group.slice(0, shown).map((problem) => (
            <li key={`${problem.line} ${problem.column} ${problem.value}`}>
              <Place problem={problem} />
            </li>
          ))}
          {group.length > shown && <li>{texts.problems.more(group.length - shown)}</li>}
        </ul>
      </section>
    )
  })
}

function Place({ problem: { code, line, column, value } }: { problem: Problem }) {
  const texts = useWords().roster.importing
  // A column that is nowhere has no line: its value is the code of what is missing.
  if (code === 'column-missing') return <strong>{targetName(texts, 'pupils', value)}</strong>
  return (
    <>
      {texts.problems.line(line, column)}
      {value !== '' && (
        <>
          {': '}
          <q>{value}</q>
        </>
      )}
    </>
  )
}
