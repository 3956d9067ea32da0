import { useState } from 'react'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Drawn } from '../ladder/Drawn'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { DayField } from '../parts/DayField'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { dayNow, plainDay } from '../words/when'
import { RuleFileKinds } from './RuleFileKinds'
import css from './catalogue.module.css'

/** The rules of another school, looked at before they are adopted: the ladder, the offences, or both. */
export function RuleFileDialog({ text, onClose }: { text: string; onClose: () => void }) {
  const { catalogue, labels, frame } = useWords()
  const w = catalogue.file
  const { value: rules, problem, loading } = useAsk(api.offences.readRules, { text })
  const adopt = useDo(api.offences.adoptRules)
  const [ladder, setLadder] = useState(true)
  const [kinds, setKinds] = useState(true)
  const [chosen, setFrom] = useState<string | null>()
  const today = useAsk(api.calendar.today, {}).value?.day ?? dayNow()
  const from = chosen === undefined ? today : chosen
  const numberOf = (which: 'new' | 'changed') =>
    rules?.kinds.filter(({ change }) => change === which).length ?? 0
  const brings = numberOf('new') + numberOf('changed') > 0
  const takes = kinds && brings
  const save = async () => {
    const effectiveFrom = ladder ? from : today
    if (!effectiveFrom) return
    const done = await adopt.run({ text, effectiveFrom, ladder, kinds: takes }).catch(() => null)
    if (!done) return
    toast.say(w.adopted(ladder ? plainDay(effectiveFrom) : null, done.kinds))
    onClose()
  }
  return (
    <Dialog
      open
      width={800}
      title={w.dialog}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button
            kind="primary"
            busy={adopt.busy}
            disabled={!rules || (!ladder && !takes) || (ladder && !from)}
            onClick={() => void save()}
          >
            {w.adopt}
          </Button>
        </>
      }
    >
      <Stack gap={24}>
        {loading && <Skeleton height={88} rows={4} />}
        {rules && (
          <>
            <p>
              {w.nothingYet} {w.mode(labels.custodyMode[rules.custodyMode])}
            </p>
            <Stack gap={12}>
              <CheckField
                label={w.ladder(rules.ladder.name)}
                hint={w.ladderHint}
                checked={ladder}
                onChange={setLadder}
              />
              {ladder && (
                <div className={css['from']}>
                  <DayField label={w.from} value={from} earliest={today} onChange={setFrom} />
                </div>
              )}
              <div className={css['drawn']}>
                <Drawn ladder={rules.ladder} />
              </div>
            </Stack>
            <Stack gap={12}>
              <CheckField
                label={w.kinds}
                hint={
                  brings
                    ? w.kindsHint(numberOf('new'), numberOf('changed'))
                    : rules.kinds.length > 0
                      ? w.kindsSame
                      : w.kindsNone
                }
                checked={takes}
                disabled={!brings}
                onChange={setKinds}
              />
              <RuleFileKinds kinds={rules.kinds} />
            </Stack>
          </>
        )}
        <ErrorLine problem={adopt.problem ?? problem} />
      </Stack>
    </Dialog>
  )
}
