import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { CheckedLanguage } from '../../contract/letter-languages'
import { api } from '../api'
import { useDo, useOnce } from '../ask'
import { Sheets } from '../letters/Sheets'
import { printLetters } from '../letters/print'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import css from './languages.module.css'

interface SamplesDialogProps {
  language: CheckedLanguage
  isConfirmed: boolean
  onClose: () => void
}

/** One letter of each kind as it will be printed, beside the Dutch; below them, who looked at it. */
export function SamplesDialog({ language, isConfirmed, onClose }: SamplesDialogProps) {
  const { languages: w, labels } = useWords()
  const theirs = useOnce(api.letters.sample, { language })
  const dutch = useOnce(api.letters.sample, { language: 'nl' })
  const confirm = useDo(api.letters.confirmLanguage)
  const withdraw = useDo(api.letters.withdrawLanguage)
  const [checkedBy, setCheckedBy] = useState('')
  const name = w.names[language]
  const who = checkedBy.trim()
  const save = async (event: React.FormEvent) => {
    event.preventDefault()
    if (who.length < 2 || !(await confirm.attempt({ language, checkedBy: who }))) return
    toast.say(w.confirmed(name), () => void withdraw.attempt({ language }))
    onClose()
  }
  return (
    <Dialog open title={w.title(name)} width={1180} onClose={onClose}>
      <Stack gap={16}>
        <p className="muted">{w.how}</p>
        <ErrorLine problem={theirs.problem ?? dutch.problem} />
        <section
          className={css['samples']}
          aria-label={w.title(name)}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key
          tabIndex={0}
        >
          {!theirs.value && !theirs.problem && <Skeleton height={520} />}
          {theirs.value?.map((sample, at) => {
            const original = dutch.value?.[at]
            const kind = labels.letter[sample.kind]
            return (
              // oxlint-disable-next-line react/no-array-index-key -- samples have an order and no name of their own
              <div key={at}>
                <h3>{kind}</h3>
                <div className={css['pair']}>
                  <Sheets letter={sample} name={`${kind}, ${name}`} />
                  {original && <Sheets letter={original} name={`${kind}, ${w.original}`} />}
                </div>
              </div>
            )
          })}
        </section>
        <div>
          <Button
            icon={<IconPrinter size={20} aria-hidden />}
            disabled={!theirs.value}
            onClick={() => void printLetters(theirs.value ?? [])}
          >
            {w.print}
          </Button>
        </div>
        {!isConfirmed && (
          <form onSubmit={(event) => void save(event)}>
            <Stack gap={12}>
              <TextField
                label={w.checkedBy}
                hint={w.checkedByHint}
                value={checkedBy}
                maxLength={120}
                onChange={setCheckedBy}
              />
              <ErrorLine problem={confirm.problem} />
              <div>
                <Button
                  kind="primary"
                  type="submit"
                  busy={confirm.busy}
                  disabled={who.length < 2 || !theirs.value}
                >
                  {w.confirm}
                </Button>
              </div>
            </Stack>
          </form>
        )}
      </Stack>
    </Dialog>
  )
}
