import { useState } from 'react'
import type { Device } from '../../contract/devices'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Recording } from '../consents/Recording'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { FilterChip } from '../parts/Chip'
import { Drawer } from '../parts/Drawer'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { Conflicts } from './Conflicts'
import { KindsField } from './KindsField'
import { WhenFields } from './WhenFields'
import { useWhyNotGrant } from './granting-said'
import { useSeriesDays } from './series-days'
import { WhoFields, type Who } from './WhoFields'
import { whenOf, type When } from './when'

type Today = Awaited<ReturnType<typeof api.calendar.today>>

/** A phone may be used: by whom, when, what for and what of it. Begins with this class in this lesson. */
export function NewPermission({ today, onClose }: { today: Today; onClose: () => void }) {
  const { permissions, consents, frame } = useWords()
  const w = permissions.form
  const grant = useDo(api.permissions.grant)
  const classes = useAsk(api.roster.classes, {}).value ?? []
  const [who, setWho] = useState<Who>({ classId: today.now?.classId ?? null, only: null })
  const [when, setWhen] = useState<When>({
    kind: today.hour === null ? 'hour' : 'lesson',
    day: today.day,
    hour: today.hour,
    starts: '',
    ends: '',
    weekdays: null,
    until: null
  })
  const [purpose, setPurpose] = useState('')
  const [allowedUse, setAllowedUse] = useState('')
  const [devices, setDevices] = useState<readonly Device[]>([])
  const [recording, setRecording] = useState(false)
  const whyNot = useWhyNotGrant(who, recording)
  const meant = whenOf(when, today)
  const series = useSeriesDays(meant).value
  const isSeries = meant !== null && 'series' in meant
  const days = isSeries ? (series?.days ?? []) : [when.kind === 'lesson' ? today.day : when.day]

  const named = who.only === null ? who.classId !== null : who.only.length > 0
  const complete = named && meant !== null && days.length > 0 && purpose.trim().length >= 3 && whyNot === null
  async function save(event: React.FormEvent): Promise<void> {
    event.preventDefault()
    if (!complete) return
    try {
      // "From now on" is from the minute of asking, not from when this form was opened.
      const asked = whenOf(when, await api.calendar.today({}))
      if (!asked) return
      const granted = await grant.run({
        classId: who.classId,
        pupilIds: [...(who.only ?? [])],
        ...asked,
        purpose,
        allowedUse,
        devices: [...devices],
        recording
      })
      toast.say(isSeries ? w.doneSeries(granted.days) : w.done)
    } catch {
      return
    }
    onClose()
  }
  return (
    <Drawer open title={permissions.new} onClose={onClose} width={520}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap={16}>
          {whyNot && <Empty>{whyNot}</Empty>}
          <WhoFields classes={classes} who={who} onChange={setWho} />
          <Conflicts who={who} days={days} />
          <WhenFields when={when} today={today} onChange={setWhen} />
          <Stack gap={8}>
            <TextField
              label={w.purpose}
              hint={w.purposeHint}
              value={purpose}
              maxLength={500}
              onChange={setPurpose}
            />
            <Quick choices={w.purposes} value={purpose} onChange={setPurpose} />
          </Stack>
          <Stack gap={8}>
            <TextField label={w.allowed} value={allowedUse} maxLength={500} onChange={setAllowedUse} />
            <Quick choices={w.allowedChoices} value={allowedUse} onChange={setAllowedUse} />
          </Stack>
          <KindsField devices={devices} onChange={setDevices} />
          <Stack gap={8}>
            <CheckField
              label={consents.recording.field}
              hint={consents.recording.fieldHint}
              checked={recording}
              onChange={setRecording}
            />
            {recording && days[0] && (
              <Recording classId={who.classId} pupilIds={who.only ?? []} day={days[0]} />
            )}
          </Stack>
          <ErrorLine problem={grant.problem} />
          <Row between>
            <Button onClick={onClose}>{frame.part.cancel}</Button>
            <Button kind="primary" type="submit" busy={grant.busy} disabled={!complete}>
              {w.save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Drawer>
  )
}

interface QuickProps {
  choices: readonly string[]
  value: string
  onChange: (value: string) => void
}

/** What is said most often, one press each; pressed again it is gone. */
function Quick({ choices, value, onChange }: QuickProps) {
  return (
    <Row gap={8}>
      {choices.map((choice) => (
        <FilterChip key={choice} pressed={value === choice} onChange={(on) => onChange(on ? choice : '')}>
          {choice}
        </FilterChip>
      ))}
    </Row>
  )
}
