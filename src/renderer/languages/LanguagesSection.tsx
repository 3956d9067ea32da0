import { useState } from 'react'
import type { CheckedLanguage } from '../../contract/letter-languages'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { momentOf } from '../words/when'
import { SamplesDialog } from './SamplesDialog'

/** *Talen van brieven*: which languages somebody has looked at, so that parents are written to in them. */
export function LanguagesSection() {
  const { languages: w } = useWords()
  const { value: found, problem } = useAsk(api.letters.languages, {})
  const withdraw = useDo(api.letters.withdrawLanguage)
  const confirm = useDo(api.letters.confirmLanguage)
  const [open, setOpen] = useState<CheckedLanguage | null>(null)
  if (!found) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={120} rows={4} />
  const stop = async (language: CheckedLanguage, checkedBy: string) => {
    if (!(await withdraw.attempt({ language }))) return
    toast.say(w.withdrawn(w.names[language]), () => void confirm.attempt({ language, checkedBy }))
  }
  const chosen = found.find(({ language }) => language === open)
  return (
    <Stack gap={16}>
      {found.map(({ language, state, checkedBy, at, by, guardians }) => (
        <Card
          key={language}
          title={w.names[language]}
          attention={state !== 'confirmed' && guardians > 0}
          aside={<Chip kind={state === 'confirmed' ? 'order' : 'attention'}>{w.state[state]}</Chip>}
        >
          <p>{w.about[state]}</p>
          <p className="muted small">
            {[w.parents(guardians), at && w.checked(checkedBy, momentOf(at), by ?? '')]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Row>
            <Button aria-label={w.lookAt(w.names[language])} onClick={() => setOpen(language)}>
              {w.look}
            </Button>
            {state === 'confirmed' && (
              <Button
                kind="quiet"
                aria-label={w.withdrawOf(w.names[language])}
                busy={withdraw.busy}
                onClick={() => void stop(language, checkedBy)}
              >
                {w.withdraw}
              </Button>
            )}
          </Row>
        </Card>
      ))}
      {chosen && (
        <SamplesDialog
          language={chosen.language}
          isConfirmed={chosen.state === 'confirmed'}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  )
}
