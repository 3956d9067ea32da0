import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { PupilName, SchoolClass } from '../../contract/roster'
import { api } from '../api'
import { useDo } from '../ask'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Stack } from '../parts/Stack'
import { TextField } from '../parts/TextField'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { groupsAddress } from './address'
import css from './groups.module.css'
import { tripDraftOf, tripOf } from './keeping'
import { Members } from './Members'
import { TripFields } from './TripFields'

interface GroupFormProps {
  title: string
  kind: 'group' | 'trip'
  /** The one that is changed; without it a new one is made. */
  list: SchoolClass | undefined
  members: readonly string[]
  classes: readonly SchoolClass[]
  pupils: readonly PupilName[]
  today: string
}

/** A teaching group or a trip: its name, its days, and who is in it. */
export function GroupForm({ title, kind, list, members, classes, pupils, today }: GroupFormProps) {
  const { groups, frame } = useWords()
  const w = groups.form
  const go = useNavigate()
  const id = useId()
  const save = useDo(api.roster.saveGroup)
  const end = useDo(api.roster.endGroup)
  const [name, setName] = useState(list?.name ?? '')
  const [draft, setDraft] = useState(() => tripDraftOf(list))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(members))
  const isTrip = kind === 'trip'
  const trip = isTrip ? tripOf(draft) : null
  const complete = name.trim().length >= 2 && chosen.size > 0 && (!isTrip || trip !== null)

  async function submit(event: React.FormEvent): Promise<void> {
    event.preventDefault()
    if (!complete) return
    try {
      await save.run({ id: list?.id ?? null, name, trip, pupilIds: [...chosen] })
    } catch {
      return
    }
    toast.say(isTrip ? w.savedTrip : w.savedGroup)
    void go(groupsAddress)
  }
  async function stop(was: SchoolClass): Promise<void> {
    if (!(await end.attempt({ id: was.id }))) return
    const before = isTrip ? tripOf(tripDraftOf(was)) : null
    const back = { id: was.id, name: was.name, trip: before, pupilIds: [...members] }
    const again = async () => (await save.attempt(back)) && toast.say(w.again)
    toast.say(isTrip ? w.endedTrip : w.endedGroup, () => void again())
    void go(groupsAddress)
  }
  return (
    <Page
      title={title}
      also={<LinkButton to={groupsAddress}>{frame.part.cancel}</LinkButton>}
      action={
        <Button kind="primary" type="submit" form={id} busy={save.busy} disabled={!complete}>
          {isTrip ? w.saveTrip : w.saveGroup}
        </Button>
      }
    >
      {save.problem && <ErrorLine problem={save.problem} />}
      <form id={id} className={css['form']} onSubmit={(event) => void submit(event)}>
        <Card
          title={isTrip ? w.trip : w.group}
          actions={
            list && (
              <Button busy={end.busy} onClick={() => void stop(list)}>
                {isTrip ? w.endTrip : w.endGroup}
              </Button>
            )
          }
        >
          <Stack gap={16}>
            <TextField
              label={groups.name}
              hint={w.nameHint[kind]}
              value={name}
              maxLength={60}
              startHere={!list}
              onChange={setName}
            />
            {isTrip && <TripFields draft={draft} today={today} onChange={setDraft} />}
          </Stack>
        </Card>
        <Card title={isTrip ? w.who : w.whoGroup} aside={<output>{w.chosen(chosen.size)}</output>}>
          <Members classes={classes} pupils={pupils} chosen={chosen} onChange={setChosen} />
        </Card>
      </form>
    </Page>
  )
}
