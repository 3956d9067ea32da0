import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Row, Stack } from '../parts/Stack'
import { useMe } from '../who'
import { useWords } from '../words'
import css from './Import.module.css'

export interface Outcome {
  readonly done: Record<'pupils' | 'guardians' | 'classes' | 'groups' | 'left', number>
  readonly mentorsUnknown: readonly string[]
}

/** The lists are in: what was done, how to go back, and what comes next. */
export function Imported({ outcome, onAgain }: { outcome: Outcome; onAgain: () => void }) {
  const { done: texts, changes } = useWords().roster.importing
  const me = useMe()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const staff = <LinkButton to="/instellingen/personeel">{texts.staff}</LinkButton>
  return (
    <Stack gap={16}>
      <Card>
        <h2 ref={heading} tabIndex={-1} className={css['done']}>
          <IconCircleCheck size={24} aria-hidden />
          {texts.title}
        </h2>
        <p>{texts.text(outcome.done)}</p>
        <p className="muted">{texts.copy}</p>
        <Row>
          {me?.role === 'director' ? (
            <LinkButton kind="primary" to="/les">
              {texts.next}
            </LinkButton>
          ) : (
            staff
          )}
          <Button onClick={onAgain}>{texts.again}</Button>
        </Row>
      </Card>
      {outcome.mentorsUnknown.length > 0 && (
        <Card title={changes.mentors} actions={me?.role === 'director' && staff}>
          <p>{changes.mentorsText}</p>
          <ul className={css['list']}>
            {outcome.mentorsUnknown.map((mentor) => (
              <li key={mentor}>{mentor}</li>
            ))}
          </ul>
        </Card>
      )}
    </Stack>
  )
}
