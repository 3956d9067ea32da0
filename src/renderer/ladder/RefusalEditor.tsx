import type { ReactNode } from 'react'
import { Card } from '../parts/Card'
import { CheckField } from '../parts/CheckField'
import { useWords } from '../words'
import type { Draft } from './draft'
import { nextRung } from './draft-rungs'

interface RefusalEditorProps {
  refusal: Draft['refusal']
  onChange: (refusal: Draft['refusal']) => void
  /** Its rungs, to be changed. */
  children: ReactNode
}

/** Refusing to hand over as a branch of its own, or as any other offence. */
export function RefusalEditor({ refusal, onChange, children }: RefusalEditorProps) {
  const texts = useWords().ladder.editor
  const switchTo = (on: boolean) =>
    onChange({
      ...refusal,
      on,
      rungs:
        on && refusal.rungs.length === 0
          ? [
              {
                ...nextRung(refusal),
                title: texts.refusalFirst,
                measures: ['talk-with-guardians'],
                decider: 'director',
                needs: ['hearing', 'guardian-contact'],
                letter: 'director'
              }
            ]
          : refusal.rungs
    })
  return (
    <Card title={texts.refusalTitle}>
      <CheckField label={texts.refusal} hint={texts.refusalHint} checked={refusal.on} onChange={switchTo} />
      {refusal.on && (
        <>
          <CheckField
            label={texts.onMain}
            checked={refusal.onMain}
            onChange={(onMain) => onChange({ ...refusal, onMain })}
          />
          {children}
        </>
      )}
    </Card>
  )
}
