import { IconZoomIn } from '@tabler/icons-react'
import { useState } from 'react'
import type { TemplateKey, TemplateText } from '../../contract/letter-templates'
import { api } from '../api'
import { useAsk } from '../ask'
import { Sheets } from '../letters/Sheets'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Skeleton } from '../parts/Skeleton'
import { useTemplateWords } from '../words/letter-templates'
import { templateFields, fieldWords } from '../words/template-fields'
import css from './Editor.module.css'
import { useLook } from './looking'

const madeUp = 'made-up'

/** A draft as it is printed, with a made-up pupil or one of the school, and what is not known of that pupil. */
export function LookCard({ of, text }: { of: TemplateKey; text: TemplateText }) {
  const { look: texts, gaps } = useTemplateWords()
  const [stepId, setStepId] = useState<string | null>(null)
  const [large, setLarge] = useState(false)
  const pupils = useAsk(api.letters.templatePupils, {})
  const { shown, problem, old } = useLook(of, text, stepId)
  const options = [
    { value: madeUp, label: texts.example },
    ...(pupils.value ?? []).map((one) => ({
      value: one.stepId,
      label: texts.pupil(one.pupilName, one.className, one.rung)
    }))
  ]
  const nameOf = (code: string) => (code in templateFields.nl ? fieldWords(code).name : (gaps[code] ?? code))
  return (
    <Card
      title={texts.title}
      aside={old ? texts.asking : undefined}
      actions={
        shown && (
          <Button icon={<IconZoomIn size={20} aria-hidden />} onClick={() => setLarge(true)}>
            {texts.large}
          </Button>
        )
      }
    >
      <Select
        label={texts.with}
        options={options}
        value={stepId ?? madeUp}
        searchable
        hint={stepId === null ? undefined : texts.noted}
        onChange={(value) => setStepId(value === madeUp ? null : value)}
      />
      <ErrorLine problem={problem} />
      {shown && shown.missing.length > 0 && (
        <div className={css['missing']}>
          <output>{texts.missing}</output>
          <ul>
            {shown.missing.map((code) => (
              <li key={code}>{nameOf(code)}</li>
            ))}
          </ul>
        </div>
      )}
      {!shown && !problem && <Skeleton height={560} />}
      {shown && <Sheets letter={shown} name={texts.alt} />}
      {shown && (
        <Dialog open={large} title={texts.title} onClose={() => setLarge(false)} width={900}>
          <Sheets letter={shown} name={texts.alt} />
        </Dialog>
      )}
    </Card>
  )
}
