import { useWords } from '../words'
import { Button } from './Button'
import css from './LongWork.module.css'
import { Progress } from './Progress'

interface LongWorkProps {
  label: string
  done: number
  all: number
  ending: boolean
  onStop: () => void
}

/** How far something is, and how to end it. */
export function LongWork({ label, done, all, ending, onStop }: LongWorkProps) {
  const { part } = useWords().frame
  return (
    <div className={css['work']}>
      <Progress label={ending ? part.ending : label} value={done} max={all} />
      <Button busy={ending} onClick={onStop}>
        {part.cancel}
      </Button>
    </div>
  )
}
