import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Card } from '../parts/Card'
import { Select } from '../parts/Select'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import type { PreferredChannel } from '../../contract/preferred-channel'
import { ways } from './ways'

/** *Hoe brieven meestal gaan*: the way of every recipient for whom nothing else is on record. */
export function UsualChannelCard() {
  const { channels: w } = useWords()
  const { value: school } = useAsk(api.settings.school, {})
  const save = useDo(api.settings.change)
  if (!school) return null
  const change = async (letterChannel: PreferredChannel) => {
    const before = school.letterChannel
    if (await save.attempt({ letterChannel }))
      toast.say(w.school.saved, () => void save.attempt({ letterChannel: before }))
  }
  return (
    <Card title={w.school.title}>
      <Select
        label={w.school.label}
        hint={w.school.hint}
        value={school.letterChannel}
        options={ways.map((value) => ({ value, label: w.way[value] }))}
        onChange={(next) => next && next !== school.letterChannel && void change(next)}
      />
    </Card>
  )
}
