import type { Round } from '../../contract/custody'
import { api } from '../api'
import { useAsk } from '../ask'
import { Drawer } from '../parts/Drawer'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { useDeviceName } from '../device-name'
import { useWords } from '../words'
import { clockOf, listed, momentOf } from '../words/when'
import './story.css'
import { partsOf, type Line } from './story-parts'
import { useMarkWord } from './tile-words'

/** As many names as are read at a glance; more are folded away. */
const few = 4

/** Who did what in this round, in order. Full names stand here only, not where the class reads along. */
export function Story({ round, onClose }: { round: Round; onClose: () => void }) {
  const w = useWords().custody.story
  const { classId, day, hour, mode } = round
  const story = useAsk(api.custody.story, { classId, day, hour })
  const clock = round.late || round.until !== null ? momentOf : clockOf
  return (
    <Drawer open title={w.open} onClose={onClose}>
      <ErrorLine problem={story.problem} />
      {story.loading && <Skeleton rows={5} height={52} />}
      {story.value?.length === 0 && <p className="muted">{w.nothing}</p>}
      <ol className="round-story">
        {partsOf(story.value ?? [], clock).map(({ at, by, lines }) => (
          <li key={`${at} ${by}`}>
            <p className="small muted">
              <time dateTime={at}>{clock(at)}</time> · {by}
            </p>
            {lines.map((line) => (
              <OneLine
                key={`${line.at} ${line.what} ${line.mark} ${line.devices.join()} ${line.pupils.join()}`}
                line={line}
                inBag={mode === 'bag'}
              />
            ))}
          </li>
        ))}
      </ol>
    </Drawer>
  )
}

function OneLine({ line, inBag }: { line: Line; inBag: boolean }) {
  const { custody } = useWords()
  const w = custody.story
  const wordOf = useMarkWord(inBag)
  const nameOf = useDeviceName()
  const { what, mark, pupils, devices, reason } = line
  const done = w.what[what]
  const said = mark === null ? done : what === 'marked' ? wordOf(mark) : w.said(done, wordOf(mark))
  const isPhoneOnly = devices.length === 0 || devices.join() === 'phone'
  const told = isPhoneOnly ? said : w.said(said, listed(devices.map(nameOf)))
  const isMany = pupils.length > few
  const who = isMany ? custody.pupils(pupils.length) : pupils.join(', ')
  return (
    <>
      <p>{who ? w.said(who, told) : told}</p>
      {isMany && (
        <details>
          <summary>{w.names}</summary>
          <p>{pupils.join(', ')}</p>
        </details>
      )}
      {reason && <p className="muted">{reason}</p>}
    </>
  )
}
