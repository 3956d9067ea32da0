import { useState } from 'react'
import type { Round } from '../../contract/custody'
import { Button } from '../parts/Button'
import { useWords } from '../words'
import { Correct } from './Correct'
import { Story } from './Story'

/** What can be done about a round once it is concluded: put one thing right, and read who did what. */
export function Afterwards({ round }: { round: Round }) {
  const { correcting, story } = useWords().custody
  const [open, setOpen] = useState<'correct' | 'story' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Button onClick={() => setOpen('story')}>{story.open}</Button>
      <Button onClick={() => setOpen('correct')}>{correcting.open}</Button>
      {open === 'correct' && <Correct round={round} onClose={close} />}
      {open === 'story' && <Story round={round} onClose={close} />}
    </>
  )
}
