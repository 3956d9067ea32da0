import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useAsk } from '../ask'
import { useWords } from '../words'
import { ChannelStory } from './ChannelStory'

/** How a letter is proposed to go and why so, with every preference on record of the one it is to. */
export function GoesLine({ letter: { id, goes } }: { letter: Letter }) {
  const { channels: w } = useWords()
  const { value: wished = [] } = useAsk(api.letters.channelsOf, { letterId: id })
  return (
    <>
      {goes && <p>{w.goes[goes.why](w.way[goes.channel])}</p>}
      <ChannelStory wished={wished} />
    </>
  )
}
