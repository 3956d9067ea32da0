import type { ChannelWish } from '../../contract/preferred-channel'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { ChannelStory } from './ChannelStory'
import css from './channels.module.css'
import { isInstead, ways } from './ways'

/** *Manier van versturen*: how the letters to each parent go, and to the pupil who gets letters too. */
export function ChannelsCard({ pupilId }: { pupilId: string }) {
  const { channels: w } = useWords()
  const { value: found, problem } = useAsk(api.letters.channels, { pupilId })
  const set = useDo(api.letters.setChannel)
  if (problem) return <ErrorLine problem={problem} />
  if (!found) return null
  const { usual, recipients } = found
  const options = [
    { value: 'usual' as const, label: w.usual[usual] },
    ...ways.map((value) => ({ value, label: w.wish[value] }))
  ]
  const change = async ({ kind, id, wish: before }: (typeof recipients)[number], wish: ChannelWish) => {
    const recipient = { kind, id }
    if (await set.attempt({ recipient, wish }))
      toast.say(w.saved, () => void set.attempt({ recipient, wish: before }))
  }
  return (
    <Card title={w.title} attention={recipients.some(({ goes }) => isInstead(goes))}>
      <Stack gap={12}>
        {recipients.length === 0 && <p className="muted">{w.none}</p>}
        {recipients.map((one) => (
          <div key={one.id} className={css['one']}>
            <Select
              label={w.of(one.name)}
              value={one.wish}
              options={options}
              onChange={(next) => next && next !== one.wish && void change(one, next)}
            />
            {isInstead(one.goes) && <p className="small">{w.goes[one.goes.why](w.way[one.goes.channel])}</p>}
            <ChannelStory wished={one.history} />
          </div>
        ))}
      </Stack>
    </Card>
  )
}
