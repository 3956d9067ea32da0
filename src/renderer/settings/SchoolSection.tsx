import { useState } from 'react'
import { whyNoDossierName } from '../../contract/dossier-name'
import type { School } from '../../contract/settings'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { CheckField } from '../parts/CheckField'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { DossierNameField } from './DossierNameField'
import css from './Settings.module.css'

/** What the school says of itself. Only what was changed is sent, so two people do not undo each other's work. */
export function SchoolSection() {
  const { value: school, problem } = useAsk(api.settings.school, {})
  if (!school) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={320} rows={2} />
  return <SchoolForm school={school} />
}

type Line =
  | 'name'
  | 'street'
  | 'postcode'
  | 'city'
  | 'phone'
  | 'email'
  | 'contact'
  | 'protocol'
  | 'keepingPlace'
  | 'policeBy'

function SchoolForm({ school }: { school: School }) {
  const { settings, labels, frame, onFile, lettersAbout: about } = useWords()
  const texts = settings.school
  const [changes, setChanges] = useState<Partial<School>>({})
  const save = useDo(api.settings.change)
  const now = { ...school, ...changes }
  const set = <K extends keyof School>(key: K, value: School[K]) => setChanges({ ...changes, [key]: value })
  const line = (key: Line, hint?: string) => (
    <TextField
      label={texts[key]}
      hint={hint}
      value={now[key]}
      maxLength={120}
      onChange={(value) => set(key, value)}
    />
  )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    save.run(changes).then(
      () => {
        setChanges({})
        toast.say(texts.saved)
      },
      () => undefined
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <Card title={texts.letterhead}>
          <div className={css['fields']}>
            <div data-whole>{line('name')}</div>
            {line('street')}
            {line('postcode')}
            {line('city')}
            {line('phone')}
            {line('email')}
            {line('contact', texts.contactHint)}
            <div data-whole>
              <Select
                label={texts.pupilFrom16}
                hint={texts.pupilFrom16Hint}
                value={now.pupilFrom16}
                options={(['guardians', 'both'] as const).map((value) => ({
                  value,
                  label: texts.pupilFrom16Options[value]
                }))}
                onChange={(from16) => from16 && set('pupilFrom16', from16)}
              />
            </div>
          </div>
        </Card>
        <Card title={texts.rules}>
          <div className={css['fields']}>
            <div data-whole>{line('protocol', texts.protocolHint)}</div>
            <div data-whole>{line('keepingPlace', texts.keepingPlaceHint)}</div>
            <Select
              label={texts.custodyMode}
              value={now.custodyMode}
              options={(['lesson', 'day', 'bag'] as const).map((value) => ({
                value,
                label: labels.custodyMode[value]
              }))}
              onChange={(mode) => mode && set('custodyMode', mode)}
            />
            <Select
              label={texts.region}
              value={now.region}
              options={(['noord', 'midden', 'zuid'] as const).map((value) => ({
                value,
                label: labels.region[value]
              }))}
              onChange={(region) => region && set('region', region)}
            />
            <Select
              label={texts.language}
              value={now.language}
              options={[
                { value: 'nl', label: frame.rail.dutch },
                { value: 'en', label: frame.rail.english }
              ]}
              onChange={(language) => language && set('language', language)}
            />
            <div data-whole>
              <Select
                label={texts.policeDuty}
                hint={texts.policeDutyHint}
                value={now.policeDuty}
                options={(['may', 'shall'] as const).map((value) => ({
                  value,
                  label: labels.policeDuty[value]
                }))}
                onChange={(duty) => duty && set('policeDuty', duty)}
              />
            </div>
            <div data-whole>{line('policeBy', texts.policeByHint)}</div>
            <div data-whole>
              <Select
                label={about.objection}
                hint={about.objectionHint}
                value={now.objection}
                options={(['board', 'complaint'] as const).map((value) => ({
                  value,
                  label: about.objectionOptions[value]
                }))}
                onChange={(way) => way && set('objection', way)}
              />
            </div>
            <Select
              label={onFile.replyDays}
              hint={onFile.replyDaysHint}
              value={String(now.replyDays)}
              options={[...new Set([5, 10, 15, 20, 30, now.replyDays])]
                .toSorted((a, b) => a - b)
                .map((days) => ({ value: String(days), label: String(days) }))}
              onChange={(days) => days && set('replyDays', Number(days))}
            />
            <div data-whole>
              <CheckField
                label={onFile.replySlip}
                hint={onFile.replySlipHint}
                checked={now.replySlip}
                onChange={(checked) => set('replySlip', checked)}
              />
            </div>
            <div data-whole>
              <DossierNameField rule={now.dossierName} onChange={(rule) => set('dossierName', rule)} />
            </div>
          </div>
        </Card>
        <ErrorLine problem={save.problem} />
        <div className={css['end']}>
          <Button
            kind="primary"
            type="submit"
            busy={save.busy}
            disabled={Object.keys(changes).length === 0 || whyNoDossierName(now.dossierName) !== null}
          >
            {frame.part.save}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
