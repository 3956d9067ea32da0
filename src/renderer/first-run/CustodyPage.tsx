import { IconBackpack, IconClockHour9, IconSunHigh } from '@tabler/icons-react'
import { Choice } from '../parts/Choice'
import { useWords } from '../words'
import type { Asked } from './draft'

const modes = [
  { value: 'lesson', Icon: IconClockHour9 },
  { value: 'day', Icon: IconSunHigh },
  { value: 'bag', Icon: IconBackpack }
] as const

/** The three ways a school keeps phones out of sight. */
export function CustodyPage({ draft, change }: Asked) {
  const { firstRun, labels } = useWords()
  return (
    <Choice
      label={firstRun.custody.title}
      labelUnseen
      startHere
      value={draft.custodyMode}
      options={modes.map(({ value, Icon }) => ({
        value,
        title: labels.custodyMode[value],
        text: firstRun.custody[value],
        icon: <Icon size={20} aria-hidden />
      }))}
      onChange={(custodyMode) => change({ custodyMode })}
    />
  )
}
