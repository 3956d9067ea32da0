import { IconClipboardText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Letter } from '../../contract/letters'
import { useKeys } from '../keys'
import { Button, type ButtonKind } from '../parts/Button'
import { Row } from '../parts/Stack'
import { useWords } from '../words'
import type { useFollowing } from './following'
import { isObjectedTo } from './objections'

export type Asks = 'reply' | 'settle' | 'note'

interface Act {
  readonly label: string
  readonly act: () => void
  readonly kind?: ButtonKind
  readonly icon?: ReactNode
}

interface OnFileActsProps {
  letter: Letter
  following: ReturnType<typeof useFollowing>
  byKey: boolean
  onAsk: (asks: Asks) => void
}

/** What can be recorded of a letter that went out; what is asked for most comes first. */
export function OnFileActs({ letter, following, byKey, onAsk }: OnFileActsProps) {
  const { onFile: w, openWork } = useWords()
  const { state, reply, settled } = letter
  const awaited = state === 'waiting' || state === 'overdue'
  const maybe = (is: boolean, act: Act): Act[] => (is ? [act] : [])
  const acts: Act[] = [
    ...maybe(isObjectedTo(letter), { label: openWork.objection.settle, act: () => onAsk('settle') }),
    { label: reply ? w.recordAnother : w.record, act: () => onAsk('reply') },
    ...maybe(awaited, { label: w.remind, act: () => void following.remind(letter) }),
    ...maybe(reply !== null, {
      label: w.takeBack,
      kind: 'quiet',
      act: () => void following.takeBack(letter)
    }),
    ...maybe(settled !== null, {
      label: openWork.objection.takeBack,
      kind: 'quiet',
      act: () => void following.openObjection(letter)
    }),
    {
      label: w.note.open,
      icon: <IconClipboardText size={20} aria-hidden />,
      act: () => onAsk('note')
    }
  ]
  const press = (one: Act | undefined) => () => one && !following.busy && one.act()
  useKeys(
    byKey
      ? { ...Object.fromEntries(acts.map((one, at) => [String(at + 1), press(one)])), Enter: press(acts[0]) }
      : {}
  )
  return (
    <Row>
      {acts.map(({ label, act, kind, icon }, at) => (
        <Button
          key={label}
          kind={byKey && at === 0 ? 'primary' : kind}
          keys={byKey ? String(at + 1) : undefined}
          icon={icon}
          disabled={following.busy}
          onClick={act}
        >
          {label}
        </Button>
      ))}
    </Row>
  )
}
